// axe over each kind of page in each edition, on a phone and on a desk, in light and in dark.

import { test } from "node:test";
import assert from "node:assert/strict";
import axe from "axe-core";
import { kinds, none, samples, site, tab, withTabs } from "./site.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** What axe finds on the page as it stands, one line for each element. */
export async function audit(page) {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    TAGS,
  );
  assert.ok(passes.length > 10, `axe tried only ${passes.length} rules`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any }) => {
      const why = any.map(({ message }) => message).join("; ");
      return `${id}: ${help}: ${target.join(" ")} ${html.slice(0, 160)}${why ? ` (${why})` : ""}`;
    }),
  );
}

for (const kind of kinds) {
  test(`axe finds nothing: ${kind}`, async () => {
    const { base } = await site();
    const problems = [];
    await withTabs(samples.filter((page) => page.kind === kind), {}, async (page, { path }) => {
      await page.goto(base + path);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          for (const problem of await audit(page)) problems.push(`/${path} at ${size.width} px in ${colorScheme}: ${problem}`);
        }
      }
    });
    none(problems, "barrier");
  });
}

test("axe finds nothing where everything is unfolded", async () => {
  const { base } = await site();
  const problems = [];
  await withTabs(samples.filter(({ tag }) => tag !== null), { width: 360 }, async (page, { path }) => {
    await page.goto(base + path);
    const opened = await page.evaluate(() => {
      const all = [...document.querySelectorAll("details")];
      for (const one of all) one.open = true;
      return all.length;
    });
    assert.ok(opened > 0, `/${path} has nothing to unfold`);
    for (const problem of await audit(page)) problems.push(`/${path} at 360 px, unfolded: ${problem}`);
  });
  none(problems, "barrier");
});

test("axe finds nothing in colours that the reader forces", async () => {
  const { base } = await site();
  const problems = [];
  await withTabs(samples.filter(({ tag }) => tag === null || tag === samples.find((each) => each.tag).tag), { forcedColors: "active" }, async (page, { path }) => {
    await page.goto(base + path);
    assert.ok(await page.evaluate(() => matchMedia("(forced-colors: active)").matches), "colours are not forced");
    for (const problem of await audit(page)) problems.push(`/${path} in forced colours: ${problem}`);
  });
  none(problems, "barrier");
});

test("axe does find a barrier where there is one", async () => {
  const { page, close } = await tab();
  await page.setContent(`<!doctype html><html lang="en"><title>t</title><main><h1>t</h1><img src="data:,"><p style="color:#ccc;background:#fff">pale`);
  const found = await audit(page).catch(({ message }) => [message]);
  await close();
  assert.ok(found.some((each) => each.startsWith("image-alt")) && found.some((each) => each.startsWith("color-contrast")), found.join("\n"));
});
