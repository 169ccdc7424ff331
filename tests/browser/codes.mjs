// QR codes: a phone can read them from a screen and from paper, they lead to the address that stands beside them, and
// they weigh little. Where the plan asks for none, there is none.

import { test } from "node:test";
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { reader } from "./pdf.mjs";
import { attribute, baseUrl, byTag, classes, find, findAll, gathering, name, nodes, none, pages, samples, site, source, tab, plan, tags, text, withTabs } from "./site.mjs";

const asked = plan.qr === true;
const parts = nodes.filter(({ level }) => level !== "page");
const address = ({ id }) => new URL(`go/${id}/`, baseUrl).href;
const drawings = (page) => findAll(page.tree, ({ tagName, parentNode }) => tagName === "svg" && classes(parentNode).includes("go"));
const strokes = (svg) => attribute(byTag(svg, "path").at(-1), "d");

test("each node's page and its part of the print page have its code, the same in every edition, and no other page has one", () => {
  const all = gathering();
  const codes = new Map();
  for (const page of pages) {
    const say = (what) => all.add(`/${page.path}`, [what]);
    const found = drawings(page);
    const node = page.tag && parts.find(({ path }) => path === page.inner);
    const expected = !asked ? 0 : page.kind === "print" ? findAll(page.tree, (each) => classes(each).includes("leaf") && each.tagName === "article").length : node ? 1 : 0;
    if (found.length !== expected) say(`${found.length} codes, not ${expected}`);
    for (const svg of found) {
      if (attribute(svg, "role") !== "img" || !attribute(svg, "aria-label")?.trim()) say("a code without a name");
      const link = find(svg.parentNode, ({ tagName }) => tagName === "a");
      const shown = text(link);
      if (new URL(attribute(link, "href"), new URL(page.path, baseUrl)).href !== shown) say(`${name(link)} leads elsewhere`);
      if (node && shown !== address(node)) say(`its address is ${shown}`);
      if ((codes.get(shown) ?? strokes(svg)) !== strokes(svg)) say("another code than in other editions");
      codes.set(shown, strokes(svg));
    }
  }
  if (asked) assert.equal(codes.size, parts.length);
  none(all.lines(), "code that is not as it should be");
});

test("a code is one path of runs, and weighs at most 1.5 KB", { skip: !asked }, (context) => {
  let most = 0;
  for (const svg of pages.filter(({ tag }) => tag === source).flatMap(drawings)) {
    assert.match(strokes(svg), /^M\d+ \d+\.5h\d+(m-?\d+ \d+h\d+)+$/);
    most = Math.max(most, gzipSync(strokes(svg), { level: 6 }).length);
  }
  context.diagnostic(`the largest has ${most} bytes compressed`);
  assert.ok(most > 0 && most <= 1500, `${most} bytes`);
});

test("every code is read from the screen: in light, in dark, and in forced colours", { skip: !asked }, async () => {
  const { base } = await site();
  const read = await reader();
  const all = gathering();
  const dark = { colorScheme: "dark" };
  const ways = [["light", {}], ["dark", dark], ["forced colours", { forcedColors: "active", ...dark }]];
  const some = parts.map((node) => ({ node, path: `${tags.at(-1)}/${node.path}` }));
  for (const [way, options] of ways) {
    await withTabs(way === "light" ? some : some.slice(-2), { width: 360, ...options }, async (page, { node, path }) => {
      await page.goto(base + path);
      const said = await read.code(await page.locator(".go svg").screenshot());
      if (said !== address(node)) all.add(`/${path}`, [`in ${way} its code says ${said}, not ${address(node)}`]);
    });
  }
  await read.close();
  none(all.lines(), "code that cannot be read");
});

test("codes are read from paper: an item's, and the first of the print page", { skip: !asked }, async () => {
  const { base } = await site();
  const read = await reader();
  const { page, close } = await tab({ colorScheme: "dark" });
  const kinds = ["item", "print"];
  for (const { path } of samples.filter(({ tag, kind }) => tag === source && kinds.includes(kind))) {
    await page.goto(base + path);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
    const wanted = (await page.locator(".go a").allTextContents()).slice(0, 3);
    const found = [];
    for (const [index, { pieces }] of (await read.sheets(pdf)).entries()) {
      // A code stands beside its address in letters.
      const beside = pieces.filter(({ text }) => text.includes("/go/")).map(({ y }) => y);
      if (beside.length > 0 && found.length < wanted.length) found.push(...(await read.look(pdf, index + 1, beside)).codes);
    }
    assert.deepEqual(found.slice(0, wanted.length), wanted, `/${path}`);
  }
  await close();
  await read.close();
});
