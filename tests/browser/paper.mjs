// On paper: what cannot be pressed is gone, what was folded is open, and a table's head comes back on each sheet.

import { test } from "node:test";
import assert from "node:assert/strict";
import { few, gathering, none, samples, site, source, tab, withTabs } from "./site.mjs";

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

test("what is folded on the screen is open on paper", async () => {
  const { base } = await site();
  const { page, close } = await tab(SHEET);
  const item = samples.find(({ tag, kind }) => tag === source && kind === "item");
  await page.goto(base + item.path);
  const folded = () => page.evaluate(() => [...document.querySelectorAll("main details.more")].filter(({ open }) => !open).length);
  assert.ok((await folded()) > 0, "nothing is folded on the screen");
  const pdf = await page.pdf({ format: "A4" });
  assert.ok(pdf.length > 10_000, `the PDF has only ${pdf.length} bytes`);
  assert.equal(await folded(), 0, "definitions that stay folded on paper");
  await close();
});

test("the print page prints as a document with its outline and every node on it", async () => {
  const { base } = await site();
  const { page, close } = await tab(SHEET);
  await page.goto(`${base}${source}/print/`);
  const parts = await page.locator("main article.node").count();
  assert.ok(parts > 1, `only ${parts} nodes`);
  const pdf = await page.pdf({ format: "A4", tagged: true, outline: true });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(sheets >= 5, `only ${sheets} sheets`);
  await close();
});
