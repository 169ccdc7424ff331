// What a screen reader is given: the accessibility tree of each kind of page, in Chromium's own words. Landmarks, headings,
// tables, names of links, the order of the text, and the language that each word is read in.

import { test } from "node:test";
import { few, gathering, none, samples, site, withTabs } from "./site.mjs";

/** The nodes that are not ignored, in the order in which they are read, each with its role, its name and those below it. */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (id) => {
    const node = known.get(id);
    const below = (node?.childIds ?? []).flatMap(build);
    if (!node || node.ignored || ["none", "generic"].includes(node.role?.value)) return below;
    const property = (key) => node.properties?.find(({ name }) => name === key)?.value.value;
    return [{ role: node.role.value, name: (node.name?.value ?? "").replace(/\s+/g, " ").trim(), level: property("level"), below }];
  };
  return build(nodes[0].nodeId);
}

const everything = (nodes) => nodes.flatMap((node) => [node, ...everything(node.below)]);
const some = (nodes, ...roles) => everything(nodes).filter(({ role }) => roles.includes(role));
const WORDS = /[\p{L}\p{N}]/u;
const LANDMARKS = ["banner", "navigation", "main", "contentinfo", "search", "complementary", "region", "form"];

/** Runs `look` on the tree of every page, and gathers what it says. */
async function read(pages, options, what, look) {
  const { base } = await site();
  const found = gathering();
  await withTabs(pages, options, async (page, sample) => {
    await page.goto(base + sample.path);
    const say = (problem) => found.add(`/${sample.path}`, [problem]);
    await look({ say, page, nodes: await tree(page) });
  });
  none(found.lines(), what);
}

/** Banner, main and contentinfo once, in this order; each navigation with a name of its own; little outside them. */
function landmarks({ say, nodes }) {
  const marks = some(nodes, ...LANDMARKS);
  const frame = marks.map(({ role }) => role).filter((role) => ["banner", "main", "contentinfo"].includes(role));
  if (frame.join() !== "banner,main,contentinfo") say(`landmarks are ${frame.join(", ")}`);
  for (const role of LANDMARKS) {
    const names = marks.filter((mark) => mark.role === role).map(({ name }) => name);
    if (names.length > 1 && (names.includes("") || new Set(names).size < names.length)) say(`${role} not told apart: ${names.join(" | ")}`);
  }
  // Outside them nothing is read but the link that skips to the text.
  const outside = (node) => (LANDMARKS.includes(node.role) ? [] : ["link", "StaticText"].includes(node.role) ? [node] : node.below.flatMap(outside));
  const words = nodes.flatMap(outside);
  if (words.length > 1 || words.some(({ role }) => role !== "link")) say(`outside all landmarks: ${words.map(({ name }) => name).join(" | ")}`);
}

/** One of level 1, first in main; none empty, none that skips a level. */
function headings({ say, nodes }) {
  const all = some(nodes, "heading");
  const inMain = some(some(nodes, "main"), "heading");
  if (all.filter(({ level }) => level === 1).length !== 1) say("not one heading of level 1");
  if (inMain[0]?.level !== 1) say(`main opens with ${inMain[0]?.name ?? "no heading"} of level ${inMain[0]?.level}`);
  let last = 0;
  for (const { level, name } of inMain) {
    if (!WORDS.test(name)) say(`a heading of level ${level} says nothing: “${name}”`);
    if (level > last + 1) say(`level ${level} after ${last}: ${name}`);
    last = level;
  }
}

/** Each says in words what it is. */
function controls({ say, nodes }) {
  const all = some(nodes, "link", "button", "DisclosureTriangle", "checkbox", "radio", "searchbox", "textbox", "combobox");
  if (all.length < 4) say(`only ${all.length} controls`);
  for (const { role, name } of all) if (!WORDS.test(name)) say(`${role} without words: “${name}”`);
}

/** Scripts that only some languages are written in. What is not listed here is not judged. */
const SCRIPTS = [
  [/[\u3041-\u3096\u30a1-\u30fa]/, ["ja"], "kana"],
  [/[\uac00-\ud7a3]/, ["ko"], "Hangul"],
  [/[\u0e01-\u0e5b]/, ["th"], "Thai letters"],
  [/[\u0904-\u0939]/, ["ne", "hi", "mr"], "Devanagari"],
  [/[\u0621-\u06d3]/, ["ar", "fa", "ur"], "Arabic letters"],
  [/[\u4e00-\u9fff]/, ["ja", "zh", "ko"], "Chinese characters"],
];

/** Each word is read in its own language: no letter stands where its language is not named. */
function voices({ say, texts }) {
  for (const { text, lang } of texts) {
    for (const [letters, languages, name] of SCRIPTS) {
      if (letters.test(text) && !languages.includes(lang.split("-")[0])) say(`${name} read as ${lang}: “${text.slice(0, 60)}”`);
    }
  }
}

/** Runs in the page: the words to be seen, in the order of the document, each with the language that they are said to be
    in. A reading over a word is told with the word, not after it. */
function written() {
  const all = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const text = node.data.replace(/\s+/g, " ").trim();
    if (!text || around.closest("svg, script, rt, rp, [aria-hidden=true]") || !around.checkVisibility({ visibilityProperty: true })) continue;
    all.push({ text, lang: around.closest("[lang]").lang });
  }
  return all;
}

const bare = (text) => text.replace(/[\s\u200b\u2060\u00ad]+/g, "");

/** What is read is what is written, whole and in the same order. */
function order({ say, nodes, texts }) {
  const heard = bare(some(nodes, "StaticText").map(({ name }) => name).join(""));
  let at = 0;
  for (const { text } of texts) {
    const place = heard.indexOf(bare(text), at);
    // What is hidden from the eye alone stands between.
    if (place < 0 || place > at + 200) return say(`“${text.slice(0, 60)}” is not read where it stands, but “${heard.slice(at, at + 60)}”`);
    at = place + bare(text).length;
  }
  if (texts.length < 10) say(`only ${texts.length} texts`);
}

test("landmarks, headings, controls, languages and the order of the text are read as they should be", () =>
  read(samples, { width: 360 }, "thing that is not read as it should be", async ({ say, page, nodes }) => {
    const texts = await page.evaluate(written);
    for (const look of [landmarks, headings, controls, voices, order]) look({ say, nodes, texts });
  }));

/** What a table says of itself: its name, what heads its columns, and its rows of cells. A row of fewer and wider cells
    that has no head is one, to those below it. */
const tables = (nodes) =>
  some(nodes, "table").map((table) => {
    const rows = some(table.below, "row");
    const of = (...roles) => rows.map((row) => row.below.filter(({ role }) => roles.includes(role)));
    const cells = of("rowheader", "cell").filter(({ length }) => length > 0);
    const most = Math.max(...cells.map(({ length }) => length));
    return { name: table.name, columns: of("columnheader").flat(), rows: cells.filter((row) => row.length === most || row[0].role === "rowheader") };
  });

for (const [width, script] of [[360, true], [360, false], [1280, false]]) {
  test(`tables are tables, with a name, rows that are headed and cells that say what they are, at ${width} px${script ? "" : ", without script"}`, () =>
    read(few.filter(({ html }) => /<table/.test(html)), { width, javaScriptEnabled: script }, "table that is not read as one", ({ say, nodes }) => {
      const found = tables(nodes);
      if (found.length === 0) say("no table");
      for (const { name, columns, rows } of found) {
        if (!WORDS.test(name)) say("a table without a name");
        if (rows.length === 0) say(`${name}: no rows`);
        const counts = new Set(rows.map(({ length }) => length));
        if (counts.size > 1) say(`${name}: rows of ${[...counts].join(" and ")} cells`);
        for (const row of rows) if (row[0].role !== "rowheader" || !row[0].name) say(`${name}: a row without a head`);
        // On narrow screens the heads of columns stand in the cells.
        if (columns.length === 0 && !rows.every((row) => row.slice(1).every(({ below }) => some(below, "StaticText").length > 1))) say(`${name}: cells that do not say what they are`);
        if (columns.some((column) => !WORDS.test(column.name))) say(`${name}: a column without a head`);
        if (width > 800 && columns.length !== rows[0]?.length) say(`${name}: ${columns.length} heads for ${rows[0]?.length} columns`);
      }
    }));
}
