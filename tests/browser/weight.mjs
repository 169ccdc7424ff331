// What a page weighs on the way to a cheap phone: its HTML, style and script as a plain host compresses them.

import { test } from "node:test";
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLIC, attribute, baseUrl, byTag, home, none, pages } from "./site.mjs";

/** With the links to twelve editions, and a reading over every Chinese character in one of them. */
const ORDINARY = 15 * 1024;
const HEAVIEST = 50_000;
/** Pages that hold the whole plan's indicators or words at once. */
const LONG = ["indicators", "glossary"];

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
    const limit = LONG.includes(page.kind) ? HEAVIEST : ORDINARY;
    if (bytes > limit) problems.push(`/${page.path}: ${bytes} bytes, more than ${limit}`);
  }
  context.diagnostic(`the heaviest is /${most[0]} with ${most[1]} bytes`);
  none(problems, "page that is too heavy");
});
