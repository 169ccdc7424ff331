// The Nu HTML checker over every page: no error, no warning, but those named here with their reasons.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { PUBLIC, gathering, none, pages } from "./site.mjs";

const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build", "dist", "vnu.jar");

/** Messages that are let through. Each is used, or the test fails. */
const EXCEPTIONS = [
  {
    message: /^The “role” attribute must not be used on a “(tr|td|th)” element which has a “table” ancestor/,
    reason: "narrow screens lay rows out as blocks, and Safari then forgets the table: the roles keep it",
  },
  {
    message: /^The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element “(table|thead|tbody|tr|th|td)”\.$/,
    reason: "the same roles: unnecessary only while the elements are displayed as a table",
  },
];

const check = (...paths) =>
  new Promise((resolve, reject) => {
    const options = { maxBuffer: 512 * 1024 * 1024 };
    execFile("java", ["-Xss4m", "-jar", jar, "--skip-non-html", "--format", "json", "--stdout", ...paths], options, (error, stdout, stderr) => {
      // It exits with 1 where it has something to say.
      if (error && error.code !== 1) return reject(new Error(`the checker could not run: ${error.message}\n${stderr}`));
      resolve(JSON.parse(stdout).messages);
    });
  });

test("the Nu HTML checker has nothing to say of any page", async (context) => {
  const used = new Map(EXCEPTIONS.map((each) => [each, 0]));
  const found = gathering();
  for (const { url, type, subType, message, lastLine, lastColumn, extract } of await check(...pages.map(({ file }) => join(PUBLIC, file)))) {
    const exception = EXCEPTIONS.find((each) => each.message.test(message));
    if (exception) used.set(exception, used.get(exception) + 1);
    else found.add(`${relative(PUBLIC, new URL(url).pathname)}:${lastLine}:${lastColumn} ${extract ?? ""}`, [`${subType ?? type}: ${message}`]);
  }
  for (const [{ message, reason }, count] of used) {
    context.diagnostic(`let through ${count} times: ${message}: ${reason}`);
    if (count === 0) found.add("", [`no page needs this exception any more: ${message}`]);
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
