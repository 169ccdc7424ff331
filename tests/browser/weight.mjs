// What a page weighs on the way to a cheap phone: its HTML, style and script as a plain host compresses them.

import { test } from "node:test";
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PUBLIC, ROOT, attribute, baseUrl, byTag, files, home, none, pages, tab } from "./site.mjs";

/** With the links to twelve editions. */
const ORDINARY = 15_000;
/** In the edition that has a reading over every Chinese character: its longest page explains nine words at its foot. */
const READ = 17 * 1024;
/** The same texts in two languages, one of them with those readings. */
const TWOFOLD = 18 * 1024;
const HEAVIEST = 50_000;
/** Pages that hold the whole plan's indicators or words at once. */
const LONG = ["indicators", "glossary", "search"];

/** The folders of themes: the project's, and the tool's own. */
const themes = [ROOT, join(import.meta.dirname, "..", "..")]
  .map((project) => join(project, "themes"))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

const sizes = new Map();
const compressed = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(PUBLIC, file)), { level: 6 }).length);
  return sizes.get(file);
};
const needs = (page) => [
  ...byTag(page.tree, "link").filter((each) => attribute(each, "rel") === "stylesheet").map((each) => attribute(each, "href")),
  ...byTag(page.tree, "script").map((each) => attribute(each, "src")).filter(Boolean),
];
const weight = (page) => {
  const parts = needs(page).map((value) => new URL(value, new URL(page.path, baseUrl)).pathname.slice(home.length));
  assert.ok(parts.length >= 2, `/${page.path} names no style or no script`);
  return [page.file, ...parts].reduce((sum, file) => sum + compressed(file), 0);
};

test(`an ordinary page weighs under ${ORDINARY} bytes, the heaviest but the print page under ${HEAVIEST}`, (context) => {
  const problems = [];
  let most = ["", 0];
  for (const page of pages.filter(({ kind }) => kind !== "print")) {
    const bytes = weight(page);
    if (bytes > most[1]) most = [page.path, bytes];
    const usual = page.tag === "ja-simple" ? READ : ORDINARY;
    const limit = LONG.includes(page.kind) ? HEAVIEST : page.kind === "beside" ? TWOFOLD : usual;
    if (bytes > limit) problems.push(`/${page.path}: ${bytes} bytes, more than ${limit}`);
  }
  context.diagnostic(`the heaviest is /${most[0]} with ${most[1]} bytes`);
  none(problems, "page that is too heavy");
});

test("style sheets are published without what only their authors need, and browsers read the same rules in them", async () => {
  const { page, close } = await tab();
  const problems = [];
  let compared = 0;
  for (const file of files.filter((each) => /^assets\/.*\.css$/.test(each))) {
    const name = file.slice("assets/".length).replace(/\.[0-9a-f]{16}(?=\.css$)/, "");
    const written = themes.map((theme) => join(theme, "assets", name)).find(existsSync);
    if (!written) continue;
    const [short, long] = [join(PUBLIC, file), written].map((path) => readFileSync(path, "utf8"));
    const [rules, wanted] = await page.evaluate(
      (sheets) =>
        sheets.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return [...sheet.cssRules].map(({ cssText }) => cssText);
        }),
      [short, long],
    );
    compared += wanted.length;
    // What a theme loads is published under other names.
    const same = (rule) => rule?.replace(/(\.[0-9a-f]{16})(?=\.\w+["')#])/g, "");
    for (const [index, rule] of wanted.entries()) if (same(rules[index]) !== same(rule)) problems.push(`${name}: ${rules[index]} is not ${rule}`);
    if (rules.length !== wanted.length) problems.push(`${name}: ${rules.length} rules, not ${wanted.length}`);
    if (short.length > 0.9 * long.length) problems.push(`${name}: ${short.length} of ${long.length} bytes`);
  }
  await close();
  assert.ok(compared > 100, `only ${compared} rules were compared`);
  none(problems, "style that changes on its way out");
});
