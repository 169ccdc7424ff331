// axe over each kind of page in each edition, on a phone and on a desk, in light and in dark.

import { test } from "node:test";
import assert from "node:assert/strict";
import axe from "axe-core";
import { few, full, gathering, kinds, none, pages, samples, site, source, tab, withTabs } from "./site.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const only = (values) => ({ type: "rule", values });
const ALL = { type: "tag", values: TAGS };
/** The rules that colours decide; the others need no second look in the dark. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
/** What the width, the script and the length of words can change; the rest is markup, which is the same in every edition. */
const SHAPE = only(["target-size", "scrollable-region-focusable", ...OF_COLOUR]);
/** The print page holds the whole plan, with every reading: some 16,000 elements, half a minute for axe. What a narrow screen
    changes there is looked at, the rest once. */
const PRINT_PHONE = only(["target-size", "scrollable-region-focusable"]);
/** The sizes with the rules that are tried there. */
const tried = ({ kind, path }) => {
  const whole = full || few.some((page) => page.path === path);
  return [
    [PHONE, kind === "print" && !full ? PRINT_PHONE : ALL],
    [DESK, whole ? ALL : SHAPE],
  ];
};

/** What axe finds on the page as it stands, one line for each element. */
export async function audit(page, runOnly = ALL) {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe.source} })()`);
  const { violations, tried } = await page.evaluate(async (some) => {
    const { violations, passes, inapplicable, incomplete } = await globalThis.axe.run(document, { runOnly: some });
    return { violations, tried: violations.length + passes.length + inapplicable.length + incomplete.length };
  }, runOnly);
  assert.ok(tried >= (runOnly === ALL ? 60 : runOnly.values.length), `axe tried only ${tried} rules`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any, all, none: not }) => {
      const why = [...any, ...all, ...not].map(({ message }) => message).join("; ");
      return `${id}: ${target.join(" ")} ${html.slice(0, 120)}: ${why}`;
    }),
  );
}

for (const kind of kinds) {
  test(`axe finds nothing: ${kind}`, async () => {
    const { base } = await site();
    const found = gathering();
    const some = (full ? pages : samples).filter((page) => page.kind === kind);
    await withTabs(some, {}, async (page, { path }) => {
      await page.goto(base + path);
      for (const [size, rules] of tried({ kind, path })) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: "light" });
        found.add(`/${path} at ${size.width} px, light`, await audit(page, rules));
        await page.emulateMedia({ colorScheme: "dark" });
        found.add(`/${path} at ${size.width} px, dark`, await audit(page, only(OF_COLOUR)));
      }
    });
    none(found.lines(), "barrier");
  });
}

test("axe finds nothing where everything is unfolded", async () => {
  const { base } = await site();
  const found = gathering();
  // The print page has nothing of its own to unfold.
  const some = samples.filter(({ tag, kind }) => tag !== null && kind !== "print");
  await withTabs(some, { width: 360 }, async (page, { path }) => {
    await page.goto(base + path);
    const opened = await page.evaluate(() => {
      const all = [...document.querySelectorAll("details")];
      for (const one of all) one.open = true;
      return all.length;
    });
    assert.ok(opened > 0, `/${path} has nothing to unfold`);
    found.add(`/${path} at 360 px, unfolded`, await audit(page, few.some((each) => each.path === path) ? ALL : SHAPE));
  });
  none(found.lines(), "barrier");
});

test("axe finds nothing in colours that the reader forces", async () => {
  const { base } = await site();
  const found = gathering();
  await withTabs(samples.filter(({ tag }) => tag === null || tag === source), { forcedColors: "active" }, async (page, { path }) => {
    await page.goto(base + path);
    assert.ok(await page.evaluate(() => matchMedia("(forced-colors: active)").matches), "colours are not forced");
    found.add(`/${path} in forced colours`, await audit(page));
  });
  none(found.lines(), "barrier");
});

test("axe does find a barrier where there is one", async () => {
  const { page, close } = await tab();
  await page.setContent(`<!doctype html><html lang="en"><title>t</title><main><h1>t</h1><img src="data:,"><p style="color:#ccc;background:#fff">pale</p></main>`);
  const found = await audit(page);
  await close();
  assert.ok(found.some((each) => each.startsWith("image-alt")) && found.some((each) => each.startsWith("color-contrast")), found.join("\n"));
});
