// The narrowest screens: nothing to scroll sideways, on every page, folded and unfolded.

import { test } from "node:test";
import { gathering, none, pages, samples, site, withTabs } from "./site.mjs";

/** Runs in the page: what is wider than the screen and not inside a scroller of its own. */
function tooWide() {
  const told = [];
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > innerWidth) told.push(`the page is ${scrollWidth} px wide`);
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("svg") && element.localName !== "svg") continue;
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || (right <= innerWidth + 1 && left >= -1)) continue;
    let clipped = false;
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflowX !== "visible") clipped = true;
    }
    if (!clipped) {
      const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 60);
      told.push(`${Math.round(left)} to ${Math.round(right)} px: <${element.localName} class="${element.getAttribute("class") ?? ""}">${words}`);
    }
  }
  return told.slice(0, 5);
}

/** Runs in the page: opens everything that can be unfolded. */
function unfold() {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

test("at 320 px no page scrolls sideways, folded or unfolded", async () => {
  const { base } = await site();
  const found = gathering();
  await withTabs(pages, { width: 320, height: 640 }, async (page, { path }) => {
    await page.goto(base + path);
    found.add(`/${path} at 320 px`, await page.evaluate(tooWide));
    await page.evaluate(unfold);
    found.add(`/${path} at 320 px, unfolded`, await page.evaluate(tooWide));
  });
  none(found.lines(), "thing that is too wide");
});

test("at 640 px with letters twice as large nothing scrolls sideways either", async () => {
  const { base } = await site();
  const found = gathering();
  await withTabs(samples, { width: 640, height: 640 }, async (page, { path }) => {
    await page.goto(base + path);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    found.add(`/${path} at 640 px, 200%`, await page.evaluate(tooWide));
  });
  none(found.lines(), "thing that is too wide");
});
