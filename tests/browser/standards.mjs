// The Nu HTML checker over every page: no error, no warning, and one guess that is none.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { PUBLIC, gathering, none, pages } from "./site.mjs";

const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build", "dist", "vnu.jar");

const check = (...paths) =>
  new Promise((resolve, reject) => {
    const options = { maxBuffer: 512 * 1024 * 1024 };
    execFile("java", ["-Xss4m", "-jar", jar, "--skip-non-html", "--format", "json", "--stdout", ...paths], options, (error, stdout, stderr) => {
      // It exits with 1 where it has something to say.
      if (error && error.code !== 1) return reject(new Error(`the checker could not run: ${error.message}\n${stderr}`));
      resolve(JSON.parse(stdout).messages);
    });
  });

/** It guesses languages, and knows Filipino by the name that its standard had before. */
const isGuess = (message) => /appears to be written in Tagalog but the “html” start tag has “lang="fil"”/.test(message);

test("the Nu HTML checker has nothing to say of any page", async () => {
  const found = gathering();
  for (const { url, type, subType, message, lastLine, lastColumn, extract } of await check(...pages.map(({ file }) => join(PUBLIC, file)))) {
    if (isGuess(message)) continue;
    found.add(`${relative(PUBLIC, new URL(url).pathname)}:${lastLine}:${lastColumn} ${extract ?? ""}`, [`${subType ?? type}: ${message}`]);
  }
  none(found.lines(), "thing that is not HTML as it should be");
});

test("the Nu HTML checker does find a fault where there is one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "keikaku-"));
  const file = join(folder, "bad.html");
  writeFileSync(file, `<!doctype html><html lang="en"><title>t</title><p id="a">a<p id="a">b<blink>c</blink>`);
  const found = await check(file);
  rmSync(folder, { recursive: true });
  assert.ok(found.some(({ message }) => message.startsWith("Duplicate ID")), JSON.stringify(found));
});
