// On paper: what cannot be pressed is gone, what was folded is open, a table's head comes back on each sheet, and each
// sheet has its number. What CSS says is asked of the page, what comes of it is read from real PDFs.

import { test } from "node:test";
import assert from "node:assert/strict";
import { reader } from "./pdf.mjs";
import { few, find, classes, gathering, none, pageAt, samples, site, source, tab, text, withTabs } from "./site.mjs";

/** A4 as `page.pdf` is asked for it: what a sheet's `@page` says counts, and the structure is kept. */
const A4 = { format: "A4", preferCSSPageSize: true, tagged: true };

/** A sheet of A4 between margins of 18 mm, in CSS pixels. */
const SHEET = { width: 658, height: 980 };

test("in print, navigation is gone and the text and its tables stay", async () => {
  const { base } = await site();
  const all = gathering();
  await withTabs(few, { ...SHEET }, async (page, { path }) => {
    const say = (what) => all.add(`/${path}`, [what]);
    await page.goto(base + path);
    await page.emulateMedia({ media: "print" });
    const found = await page.evaluate(() => {
      const shown = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
      return {
        navigation: shown("nav, .skip, .languages, .readings, .screen").map(({ localName, className }) => `<${localName} class="${className}">`),
        heading: shown("h1").length,
        tables: shown("main table").length,
        heads: shown("main table").map((table) => getComputedStyle(table.tHead).display),
        rows: shown("main tbody tr").map((row) => getComputedStyle(row).display).filter((display) => display !== "table-row"),
        split: shown("main tbody tr").filter((row) => getComputedStyle(row).breakInside !== "avoid").length,
        wide: document.scrollingElement.scrollWidth - innerWidth,
        allTables: document.querySelectorAll("main table").length,
      };
    });
    for (const one of found.navigation) say(`still there: ${one}`);
    if (found.heading < 1) say("no heading");
    if (found.tables !== found.allTables) say(`${found.tables} of ${found.allTables} tables`);
    for (const display of found.heads) if (display !== "table-header-group") say(`a table's head is ${display} and does not come back on the next sheet`);
    if (found.rows.length > 0) say(`${found.rows.length} rows are ${found.rows[0]}, not rows of a table`);
    if (found.split > 0) say(`${found.split} rows may be cut by the end of a sheet`);
    if (found.wide > 0) say(`${found.wide} px too wide for the sheet`);
  });
  none(all.lines(), "thing that does not print well");
});

test("in print, ink is dark on white even where the screen is dark", async () => {
  const { base } = await site();
  const all = gathering();
  await withTabs(samples.filter(({ tag }) => tag === null || tag === source), { ...SHEET, colorScheme: "dark" }, async (page, { path }) => {
    await page.goto(base + path);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const { ink, paper } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { ink: color, paper: backgroundColor };
    });
    const light = (value) => value.match(/[\d.]+/g).map(Number).slice(0, 3).reduce((sum, part) => sum + part, 0) / 3;
    if (light(ink) > 100) all.add(`/${path}`, [`the ink is ${ink}`]);
    if (!/, 0\)$/.test(paper) && light(paper) < 240) all.add(`/${path}`, [`the paper is ${paper}`]);
  });
  none(all.lines(), "page that wastes ink");
});

const MILLIMETRE = 72 / 25.4;

/** A text as it can be compared: a PDF may hold other characters that look the same. */
const plain = (some) => some.normalize("NFKC").replace(/[\s\u2010-\u2015-]+/g, "");
/** Whether a text holds another. A radical (U+2E80 to U+2EFF) may stand in a PDF for the character that it is drawn as. */
const holds = (printed, wanted) => {
  const same = (at) => [...wanted].every((letter, index) => printed[at + index] === letter || /[\u2e80-\u2eff]/.test(printed[at + index] ?? ""));
  return Array.from(printed).some((_, at) => same(at));
};
const words = (pieces) => plain(pieces.map((piece) => piece.text).join(""));
const within = (piece, ...names) => piece.roles.some((role) => names.includes(role));
const rowOf = (piece) => piece.roles.findLast((role) => role.startsWith("row "));
/** The pieces that the page itself gave, without those of the margins. */
const body = (sheet) => sheet.pieces.filter(({ roles }) => roles.length > 0);

/** What is wrong with the sheets of a page. */
function* faults(sheets, head) {
  for (const [index, sheet] of sheets.entries()) {
    const say = (what) => `sheet ${index + 1} of ${sheets.length}: ${what}`;
    const inMargins = sheet.pieces.filter(({ roles }) => roles.length === 0);
    const foot = words(inMargins.filter(({ y }) => y < 18 * MILLIMETRE));
    if (foot !== `${index + 1}/${sheets.length}`) yield say(`its foot says "${foot}"`);
    const top = words(inMargins.filter(({ y }) => y > sheet.height - 18 * MILLIMETRE));
    if (index > 0 && !top.includes(plain(head))) yield say(`its head says "${top}", not "${head}"`);
    if (index === 0 && top !== "") yield say(`it has a head, "${top}", where the page begins`);

    const pieces = body(sheet);
    if (pieces.length === 0) yield say("it is empty");
    for (const { text: printed, x, y, width } of pieces) {
      // A PDF may write 〉 as U+232A, which is the same character.
      const text = printed.replaceAll("\u2060", "").trim().normalize();
      // The first half of an opening bracket is blank, and is left out where a line begins with it; so is the last half of a
      // closing one, or of a stop, at a line's end.
      const half = width / (2 * [...text].length);
      const first = /^[「『（〈【]/.test(text) ? x + half : x;
      const last = /[」』）〉】、。]$/.test(text) ? x + width - half : x + width;
      const out = first < 15 * MILLIMETRE || last > sheet.width - 15 * MILLIMETRE || y < 17 * MILLIMETRE;
      if (out) yield say(`"${text}" reaches out of it: from ${Math.round(x)} to ${Math.round(x + width)}, ${Math.round(y)} from below`);
    }

    // What a reader would turn the sheet for: a heading, or the head of a table, with nothing under it.
    const lowest = pieces.reduce((low, piece) => (piece.y < low.y ? piece : low), pieces[0] ?? { y: 0, roles: [] });
    const isHead = within(lowest, "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "head row");
    if (isHead && index + 1 < sheets.length) yield say(`it ends with "${lowest.text}"`);

    // A row that goes on from the sheet before has the rest of its first cell and no figure beside it.
    const rows = new Map();
    for (const piece of pieces) {
      const row = rowOf(piece);
      if (row) rows.set(row, [...(rows.get(row) ?? []), piece]);
    }
    for (const row of rows.values()) {
      if (!row.some((piece) => within(piece, "TD"))) yield say(`it has half of a row: "${words(row)}"`);
    }
  }
}

test("every sheet has its number and its head, nothing is cut off, no heading is left behind, no row is torn", async (context) => {
  const { base } = await site();
  const all = gathering();
  const read = await reader();
  let sum = 0;
  for (const { path, kind } of few.filter(({ tag }) => tag !== null)) {
    const { page, close } = await tab();
    await page.goto(base + path);
    const head = await page.locator("html").getAttribute("data-sheet");
    const most = kind === "print" ? 5 * (await page.locator("main article").count()) : 16;
    const sheets = await read.sheets(await page.pdf(A4));
    await close();
    sum += sheets.length;
    if (sheets.length > most) all.add(`/${path}`, [`${sheets.length} sheets`]);
    all.add(`/${path}`, [...faults(sheets, head)]);
  }
  context.diagnostic(`${sum} sheets read`);
  await read.close();
  none(all.lines(), "sheet that is not as it should be");
});

test("a table's head comes back on every sheet that the table reaches", async () => {
  const { base } = await site();
  const read = await reader();
  const { page, close } = await tab();
  const long = samples.filter(({ tag, kind }) => tag === source && ["indicators", "print"].includes(kind));
  assert.ok(long.length > 0, "no page with long tables");
  for (const { path } of long) {
    await page.goto(base + path);
    const [head] = await page.locator("table.indicators thead th").allTextContents();
    const sheets = await read.sheets(await page.pdf(A4));
    const reached = sheets.filter((sheet) => body(sheet).some(rowOf));
    assert.ok(reached.length > 2, `/${path}: only ${reached.length} sheets with rows`);
    for (const sheet of reached) {
      const index = sheets.indexOf(sheet);
      assert.ok(words(sheet.pieces).includes(plain(head)), `/${path}: sheet ${index + 1} has rows and no head`);
    }
  }
  await close();
  await read.close();
});

test("what is folded on the screen is open on paper, without script too", async () => {
  const { base } = await site();
  const read = await reader();
  const item = samples.find(({ tag, kind }) => tag === source && kind === "item");
  const more = find(pageAt.get(item.path).tree, (element) => element.tagName === "details" && classes(element).includes("more"));
  const definition = text(find(more, ({ tagName }) => tagName === "p"), ({ tagName }) => ["rt", "rp"].includes(tagName));
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await tab({ ...SHEET, javaScriptEnabled });
    await page.goto(base + item.path);
    const sheets = await read.sheets(await page.pdf(A4));
    const printed = words(sheets.flatMap(body));
    // The row of an indicator and its definition stand on one sheet, so in one run of text.
    assert.ok(holds(printed, plain(definition)), `${javaScriptEnabled ? "with" : "without"} script the definition is not printed: ${definition}`);
    await close();
  }
  await read.close();
});

test("readings are printed where the reader has them on", async () => {
  const { base } = await site();
  const read = await reader();
  const item = samples.find(({ tag, kind }) => tag === "ja-simple" && kind === "item");
  const { page, close } = await tab();
  await page.goto(base + item.path);
  const small = async () => (await read.sheets(await page.pdf(A4))).flatMap(body).filter(({ height }) => height < 6).length;
  assert.ok((await small()) > 20, "readings that are shown are not printed");
  await page.locator("#readings").uncheck();
  assert.equal(await small(), 0, "readings that are hidden are printed");
  await close();
  await read.close();
});

test("the print page prints as a document with its outline and every node on it, on white paper", async () => {
  const { base } = await site();
  const read = await reader();
  const { page, close } = await tab({ ...SHEET, colorScheme: "dark" });
  await page.goto(`${base}${source}/print/`);
  const parts = await page.locator("main article.node").count();
  assert.ok(parts > 1, `only ${parts} nodes`);
  const pdf = await page.pdf({ ...A4, outline: true, printBackground: true });
  assert.match(pdf.toString("latin1"), /\/Outlines/, "no outline");
  const sheets = await read.sheets(pdf);
  assert.ok(sheets.length >= 5, `only ${sheets.length} sheets`);
  const { white } = await read.look(pdf, 2);
  assert.ok(white > 0.8, `only ${Math.round(white * 100)} % of a sheet is white where the screen is dark`);
  const titles = new Set();
  for (const [index, sheet] of sheets.entries()) {
    for (const { y, roles } of body(sheet)) if (roles.some((role) => /^H[1-4]$/.test(role))) titles.add(`${index} ${Math.round(y)}`);
  }
  assert.ok(titles.size >= parts, `only ${titles.size} lines of titles for ${parts} nodes`);
  await close();
  await read.close();
});
