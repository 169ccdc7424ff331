// From right to left: the page is the mirror of its source, in layout, tables, drawings and switcher, with its own digits.
// The real plan has no such edition, so `tests/all` runs this over the site of an invented city, which KEIKAKU_ROOT names.

import { test } from "node:test";
import assert from "node:assert/strict";
import { attribute, byTag, classes, findAll, gathering, none, pageAt, pages, plan, samples, site, source, tab, tags, text, withTabs } from "./site.mjs";

const isTurned = (tag) => ["Arab", "Hebr"].includes(new Intl.Locale(tag).maximize().script);
const turned = tags.filter(isTurned);
const mine = pages.filter(({ tag }) => turned.includes(tag));
/** What is beside the source has no page of the source to be its mirror: it has a test of its own. */
const sampled = samples.filter(({ tag, kind }) => turned.includes(tag) && kind !== "beside");

test("there is an edition from right to left, and it says so", () => {
  assert.ok(turned.length > 0, "no edition is written from right to left");
  none(mine.filter(({ tree }) => attribute(byTag(tree, "html")[0], "dir") !== "rtl").map(({ path }) => `/${path}`), "page without its direction");
});

/** Runs in the page: where things stand, as shares of the width, from the side where lines begin. */
function places() {
  const turned = document.documentElement.dir === "rtl";
  const wide = document.documentElement.clientWidth;
  const from = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return Math.round(turned ? wide - right : left);
  };
  const all = {};
  for (const [key, selector] of Object.entries({
    brand: ".brand", mark: ".mark", switcher: ".languages summary", heading: "h1", unit: ".unit", mark2: ".cite summary", head: ".indicators tbody th", cell: ".indicators tbody td:last-child",
  })) {
    const found = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
    if (found) all[key] = from(found);
  }
  return all;
}

for (const width of [360, 1280]) {
  test(`what begins a line on the left in the source begins it on the right, at ${width} px`, async () => {
    const { base } = await site();
    const problems = [];
    let compared = 0;
    await withTabs(sampled, { width }, async (page, { path, inner }) => {
      await page.goto(base + path);
      const here = await page.evaluate(places);
      await page.goto(`${base}${source}/${inner}`);
      const there = await page.evaluate(places);
      // Words are as wide as their script makes them: only what hangs on the edge where lines begin, or on columns, is the same.
      for (const key of ["brand", "mark", "heading", "unit", "head", ...(width > 768 ? ["cell"] : [])]) {
        if (here[key] === undefined) continue;
        compared += 1;
        if (Math.abs(here[key] - there[key]) > 2) problems.push(`/${path}: ${key} stands ${here[key]} px from the right, ${there[key]} px from the left in the source`);
      }
      for (const [key, half] of [["switcher", width / 2 - 1], ["mark2", width / 2 - 1]]) {
        if (here[key] !== undefined && here[key] < half) problems.push(`/${path}: ${key} stands ${here[key]} px from the right, where lines begin`);
      }
    });
    assert.ok(compared > 20, `only ${compared} places were compared`);
    none(problems, "thing that is not mirrored");
  });
}

test("lines begin on the right, and nothing scrolls sideways", async () => {
  const { base } = await site();
  const found = gathering();
  for (const width of [320, 1280]) {
    await withTabs(mine, { width }, async (page, { path }) => {
      await page.goto(base + path);
      found.add(`/${path} at ${width} px`, await page.evaluate(() => {
        const told = [];
        for (const element of document.querySelectorAll("main :is(p, li, th, td, dt, dd, h1, h2, h3), footer p")) {
          const { direction, textAlign } = getComputedStyle(element);
          const wanted = new Intl.Locale(element.closest("[lang]").lang).maximize().script === "Arab" ? "rtl" : "ltr";
          if (direction !== wanted) told.push(`${direction} in ${wanted}: ${element.localName} ${element.textContent.trim().slice(0, 40)}`);
          if (!["start", "center", "end", "right"].includes(textAlign)) told.push(`aligned ${textAlign}: ${element.localName}`);
        }
        if (document.scrollingElement.scrollWidth > innerWidth) told.push(`${document.scrollingElement.scrollWidth} px wide`);
        return told.slice(0, 5);
      }));
    });
  }
  none(found.lines(), "thing that does not run from right to left");
});

/** Runs in the page: for each drawing, where its marks stand within it, from the side where lines begin, in shares of its width. */
function drawn() {
  const turned = document.documentElement.dir === "rtl";
  return [...document.querySelectorAll(".chart svg, .course svg")].filter((each) => each.checkVisibility()).map((svg) => {
    const box = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("circle, .goal, .point")].map((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      const middle = (left + right) / 2;
      return Math.round(((turned ? box.right - middle : middle - box.left) / box.width) * 100);
    });
  });
}

test("drawings run from right to left, with the same way in them", async () => {
  const { base } = await site();
  const { page, close } = await tab({ width: 1280 });
  let marks = 0;
  for (const { path, inner } of mine.filter(({ kind }) => kind === "indicator")) {
    await page.goto(base + path);
    const here = await page.evaluate(drawn);
    await page.goto(`${base}${source}/${inner}`);
    const there = await page.evaluate(drawn);
    marks += here.flat().length;
    assert.equal(here.length, there.length, `drawings on /${path}`);
    for (const [index, some] of here.flat().entries()) {
      assert.ok(Math.abs(some - there.flat()[index]) <= 1, `/${path}: a mark stands at ${some} % from the right, at ${there.flat()[index]} % from the left in the source`);
    }
  }
  await close();
  assert.ok(marks > 4, `only ${marks} marks were drawn`);
});

test("figures stand in the digits of the language", () => {
  const problems = [];
  let figures = 0;
  for (const { path, tag, tree } of mine) {
    const { format = tag } = plan.languages.find((language) => language.tag === tag);
    const own = new Set(new Intl.NumberFormat(format, { useGrouping: false }).format(1234567890));
    for (const element of findAll(tree, (each) => classes(each).includes("figure"))) {
      const digits = text(element).match(/\p{Nd}/gu) ?? [];
      figures += digits.length;
      if (digits.some((digit) => !own.has(digit))) problems.push(`/${path}: ${text(element)}`);
    }
  }
  assert.ok(figures > 20, `only ${figures} digits were found`);
  none(problems, "figure in other digits");
});

test("the switcher names each language in its own direction, and leads to a page that turns", async () => {
  const { base } = await site();
  const { page, close } = await tab({ width: 360 });
  const item = sampled.find(({ kind }) => kind === "item");
  for (const [from, to] of [[item.tag, source], [source, item.tag]]) {
    await page.goto(`${base}${from}/${item.inner}`);
    await page.locator(".languages summary").click();
    const names = await page.evaluate(() => [...document.querySelectorAll(".languages ul a[hreflang] > [lang]")].map((each) => [each.lang, each.dir, getComputedStyle(each).direction]));
    assert.equal(names.length, tags.length);
    for (const [tag, dir, direction] of names) assert.deepEqual([dir, direction], Array(2).fill(isTurned(tag) ? "rtl" : "ltr"), tag);
    await Promise.all([page.waitForNavigation(), page.locator(`.languages a[hreflang="${to}"]`).click()]);
    assert.ok(pageAt.has(new URL(page.url()).href.slice(base.length)), page.url());
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), isTurned(to) ? "rtl" : "ltr");
  }
  await close();
});

test("beside the source the reader's side comes first from the right, and each side runs in its own direction", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  const besides = samples.filter(({ tag, kind }) => turned.includes(tag) && kind === "beside");
  assert.ok(besides.length > 0, "no page is beside the source");
  for (const { path } of besides) {
    await page.goto(base + path);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll(".row-entry")].map((row) => {
        const [number, own, other] = [...row.children].map((cell) => cell.getBoundingClientRect().left);
        const begins = [...row.querySelectorAll("td")].map((cell) => getComputedStyle(cell).direction);
        return { order: number > own && own > other, begins: begins.join() };
      }),
    );
    assert.ok(rows.length > 0, path);
    for (const row of rows) assert.deepEqual(row, { order: true, begins: "rtl,ltr" }, path);
  }
  await close();
});
