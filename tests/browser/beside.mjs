// Two languages side by side: each paragraph of a node stands in one row with the source's, with a number and its place in
// the printed plan; beside each other where there is room, else one under the other, and a table for a screen reader in both.

import { test } from "node:test";
import assert from "node:assert/strict";
import {
  attribute, byId, byTag, classes, few, find, findAll, none, nodes, pageAt, pages, site, source, tab, tags, text, withTabs,
} from "./site.mjs";

const besides = pages.filter(({ kind }) => kind === "beside");
const alone = (page) => pageAt.get(page.path.replace("beside/", ""));
const original = (page) => pageAt.get(page.path.replace(`${page.tag}/beside/`, `${source}/`));
const has = (name) => (each) => classes(each).includes(name);
const rows = (page) => findAll(page.tree, (each) => each.tagName === "tr" && has("row-entry")(each));
const cells = (row) => row.childNodes.filter(({ tagName }) => tagName === "td");

/** Every paragraph of a node's page: the id that leads to it, its words, its place in the printed plan. */
const units = (page) =>
  findAll(page.tree, has("unit")).map((unit) => {
    let holder = unit;
    while (!attribute(holder, "id")) holder = holder.parentNode;
    const cite = find(unit, has("cite"));
    return {
      id: attribute(holder, "id"),
      words: text(byTag(unit, "p")[0]),
      place: cite && text(byTag(cite, "a")[0]),
    };
  });

test("every paragraph stands in one row with the source's, and each says its place in the printed plan", () => {
  assert.equal(besides.length, nodes.length * (tags.length - 1));
  const problems = [];
  let compared = 0;
  for (const page of besides) {
    const { id } = nodes.find(({ path }) => `beside/${path}` === page.inner);
    const [own, there] = [units(alone(page)), units(original(page))];
    for (const [index, unit] of own.entries()) {
      const say = (what) => problems.push(`/${page.path}#${id}_${unit.id}: ${what}`);
      const place = byId(page.tree, `${id}_${unit.id}`);
      const row = place?.tagName === "tbody" ? find(place, has("row-entry")) : place;
      if (!row) {
        say("no row");
        continue;
      }
      const [reader, clerk] = cells(row);
      if (!text(reader).includes(unit.words)) say(`“${text(reader)}” is not “${unit.words}”`);
      if (!text(clerk).includes(there[index].words)) say(`“${text(clerk)}” is not the source's “${there[index].words}”`);
      const cited = (cell) => findAll(cell, has("place")).map((each) => text(each));
      if (there[index].place && cited(clerk).join() !== there[index].place) say(`the source's place is ${cited(clerk)}`);
      // What both say alike is said once.
      if (unit.place && unit.place !== there[index].place && cited(reader).join() !== unit.place) say(`the reader's place is ${cited(reader)}`);
      compared += 1;
    }
  }
  assert.ok(compared >= besides.length, `only ${compared} paragraphs`);
  none(problems, "paragraph that does not stand beside its source");
});

test("every row has a number, the same in every language, and each side says its language and direction", () => {
  const problems = [];
  const numbers = new Map();
  for (const page of besides) {
    const say = (what) => problems.push(`/${page.path}: ${what}`);
    const found = rows(page).map((row) => `${text(byTag(row, "th")[0])} ${attribute(row, "id") ?? ""}`);
    if (found.some((each, index) => !each.startsWith(`${index + 1} `))) say(`numbers ${found}`);
    if (found.join() !== (numbers.get(page.inner) ?? found.join())) say("other numbers than in another language");
    numbers.set(page.inner, found.join());
    for (const row of findAll(page.tree, ({ tagName }) => tagName === "tbody").flatMap((body) => byTag(body, "tr"))) {
      const sides = cells(row).slice(-2).map((cell) => attribute(cell, "lang"));
      if (sides.join() !== `${page.tag},${source}`) say(`a row in ${sides}`);
      if (cells(row).slice(-2).some((cell) => !attribute(cell, "dir"))) say("a side without a direction");
    }
  }
  none(problems, "row that cannot be pointed at");
});

test("a page and the same beside the source lead to each other, paragraph by paragraph", () => {
  const problems = [];
  const led = (page, element) => new URL(attribute(element, "href"), `http://site/${page.path}`);
  for (const page of besides) {
    const node = alone(page);
    const say = (what) => problems.push(`/${node.path}: ${what}`);
    const { id } = nodes.find(({ path }) => `beside/${path}` === page.inner);
    const there = byTag(find(node.tree, ({ tagName }) => tagName === "main"), "a").map((link) => led(node, link));
    const here = there.filter(({ pathname }) => pathname === `/${page.path}`).map(({ hash }) => hash);
    if (!here.includes("")) say("no link to the page in two languages");
    for (const unit of units(node).filter(({ place }) => place)) {
      if (!here.includes(`#${id}_${unit.id}`)) say(`no link from #${unit.id}`);
    }
    const back = byTag(find(page.tree, ({ tagName }) => tagName === "main"), "a").map((link) => led(page, link).pathname);
    if (!back.includes(`/${node.path}`)) say("no way back");
  }
  for (const page of pages.filter(({ tag }) => tag === source)) {
    if (page.html.includes("/beside/")) problems.push(`/${page.path}: leads to a page beside itself`);
  }
  none(problems, "way that is missing");
});

/** One page for each edition that is tried, the longest. */
const tried = few.filter(({ kind }) => kind === "beside");

test("where there is room the two stand side by side, else one under the other and told apart by more than colour", async () => {
  const { base } = await site();
  const problems = [];
  for (const width of [1280, 768, 320]) {
    await withTabs(tried, { width }, async (page, { path }) => {
      await page.goto(base + path);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll(".row-entry")].map((row) => {
          const [own, other] = row.querySelectorAll(":scope > td");
          const [one, two] = [own, other].map((cell) => cell.getBoundingClientRect());
          // Between columns the line is the reader's, who may read from the other side; else it stands before the source's text.
          const lines = [getComputedStyle(own).borderInlineEndWidth, getComputedStyle(other).borderInlineStartWidth];
          const names = [own, other].map((cell) => cell.querySelector(".language").checkVisibility());
          const number = row.querySelector("th").getBoundingClientRect();
          return {
            beside: one.top === two.top && (one.right <= two.left + 1 || two.right <= one.left + 1),
            under: two.top >= one.bottom && Math.abs(one.left - two.left) < 2,
            number: number.height >= 20 && number.top < two.top + 2,
            lines: lines.map(Number.parseFloat),
            names: names.join(),
          };
        }),
      );
      const wide = width >= 768;
      for (const [index, row] of found.entries()) {
        const say = (what) => problems.push(`/${path} at ${width} px, row ${index + 1}: ${what}`);
        if (!(wide ? row.beside : row.under)) say(wide ? "not beside each other" : "not one under the other");
        if (!row.number) say("its number is not at its head");
        if (row.lines[wide ? 0 : 1] < 1) say("no line between the two");
        if (row.names !== (wide ? "false,false" : "true,true")) say(`languages' names: ${row.names}`);
      }
      if (found.length === 0) problems.push(`/${path}: no rows`);
      if (wide && !(await page.locator(".beside thead").isVisible())) problems.push(`/${path} at ${width} px: no heads`);
    });
  }
  none(problems, "row that is laid out badly");
});

test("a screen reader finds a table with a number and two texts in each row, at every width", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  const { path } = tried.find(({ tag }) => tag === tags.at(-1));
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(base + path);
    const session = await page.context().newCDPSession(page);
    const { nodes: tree } = await session.send("Accessibility.getFullAXTree");
    const by = new Map(tree.map((node) => [node.nodeId, node]));
    const children = (node) => (node.childIds ?? []).map((id) => by.get(id)).filter(Boolean).flatMap((child) => (child.ignored ? children(child) : [child]));
    const inside = (node) => [node, ...children(node).flatMap(inside)];
    const [table, ...more] = tree.filter((node) => !node.ignored && node.role.value === "table");
    assert.ok(table && more.length === 0 && table.name.value, `one table with a name at ${width} px`);
    const found = inside(table).filter((node) => node.role.value === "row").map((row) => children(row).map((cell) => cell.role.value));
    const entries = found.filter((roles) => roles.includes("rowheader"));
    assert.equal(entries.length, await page.locator(".row-entry").count(), `rows at ${width} px`);
    for (const roles of entries) assert.deepEqual(roles, ["rowheader", "cell", "cell"], `a row at ${width} px`);
    const heads = found.filter((roles) => roles.every((role) => role === "columnheader"));
    // On narrow screens each cell says its language itself.
    assert.equal(heads.length, width === 1280 ? 1 : 0, `heads at ${width} px`);
  }
  await close();
});

test("on paper the two columns stay, and their heads come back on each sheet", async () => {
  const { base } = await site();
  const { page, close } = await tab({ width: 658, height: 980 });
  const { path } = tried.find(({ tag }) => tag === "ja-simple") ?? tried[0];
  await page.goto(base + path);
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    const [own, other] = document.querySelectorAll(".row-entry > td");
    return {
      beside: own.getBoundingClientRect().top === other.getBoundingClientRect().top,
      head: getComputedStyle(document.querySelector(".beside thead")).display,
      cut: [...document.querySelectorAll(".beside tr")].filter((row) => getComputedStyle(row).breakInside !== "avoid").length,
    };
  });
  assert.deepEqual(found, { beside: true, head: "table-header-group", cut: 0 });
  const pdf = await page.pdf({ format: "A4" });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(sheets >= 3 && sheets <= 9, `${sheets} sheets`);
  await close();
});
