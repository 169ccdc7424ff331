// What readers ask of their devices: no motion, forced colours, more contrast.

import { test } from "node:test";
import assert from "node:assert/strict";
import { none, samples, site, source, tab, withTabs } from "./site.mjs";

const some = samples.filter(({ tag }) => tag === null || tag === source);

test("where motion is not wanted nothing moves, and scrolling jumps", async () => {
  const { base } = await site();
  const problems = [];
  await withTabs(some, { reducedMotion: "reduce" }, async (page, { path }) => {
    await page.goto(base + path);
    const found = await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      const moving = [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const seconds = (value) => Math.max(...value.split(",").map((each) => Number.parseFloat(each)));
        return seconds(transitionDuration) > 0.01 || (animationName !== "none" && seconds(animationDuration) > 0.01);
      });
      return {
        asked: matchMedia("(prefers-reduced-motion: reduce)").matches,
        running: document.getAnimations().length,
        moving: moving.map(({ localName, className }) => `<${localName} class="${className}">`).slice(0, 5),
        scrolling: getComputedStyle(document.documentElement).scrollBehavior,
      };
    });
    assert.ok(found.asked);
    if (found.running > 0) problems.push(`/${path}: ${found.running} animations`);
    for (const one of found.moving) problems.push(`/${path}: moves: ${one}`);
    if (found.scrolling === "smooth") problems.push(`/${path}: scrolling is smooth`);
  });
  none(problems, "motion that was not wanted");
});

test("in forced colours marks, drawings and focus are still to be seen", async () => {
  const { base } = await site();
  const { page, close } = await tab({ forcedColors: "active" });
  const problems = [];
  for (const { path } of some) {
    await page.goto(base + path);
    const faint = await page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      const told = [];
      // The ground of a QR code is meant to be as white as paper.
      for (const shape of document.querySelectorAll("svg path:not([fill='#fff']), svg circle, svg rect, svg line")) {
        if (!shape.checkVisibility()) continue;
        const { stroke, fill } = getComputedStyle(shape);
        if ([stroke, fill].every((colour) => colour === "none" || colour === paper)) told.push(`<${shape.localName} class="${shape.getAttribute("class")}">`);
      }
      return told.slice(0, 5);
    });
    for (const one of faint) problems.push(`/${path}: cannot be seen: ${one}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    if (ring === "none") problems.push(`/${path}: focus cannot be seen`);
  }
  await close();
  none(problems, "thing that forced colours hide");
});

test("light and dark are both there, and follow the device", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  await page.goto(base + some[0].path);
  const colours = [];
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    colours.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  await close();
  assert.notEqual(colours[0], colours[1]);
});
