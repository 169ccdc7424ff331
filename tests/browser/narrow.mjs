// The narrowest screens and the largest letters: nothing to scroll sideways, nothing cut off, folded and unfolded.
//
// Every page is shown here, so that `withTabs` sees of every page that it breaks no policy and asks no other host.

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

/** Runs in the page: the places where a line ends between furigana and what the word goes on with. */
function tornWords() {
  const told = [];
  for (const ruby of document.querySelectorAll("ruby")) {
    const rest = ruby.nextSibling;
    if (rest?.nodeType !== Node.TEXT_NODE || !/^[\p{L}]/u.test(rest.data) || !ruby.checkVisibility() || ruby.closest(".exact")) continue;
    const range = document.createRange();
    range.setStart(rest, 0);
    range.setEnd(rest, 1);
    const height = ruby.getBoundingClientRect().height;
    if (range.getBoundingClientRect().top > ruby.getBoundingClientRect().bottom - height / 4) told.push(`${ruby.textContent}|${rest.data.slice(0, 6)}`);
  }
  return told;
}

test("easy Japanese ends no line between furigana and the rest of its word", async () => {
  const { base } = await site();
  for (const width of [320, 360]) {
    const found = gathering();
    await withTabs(pages.filter(({ tag }) => tag === "ja-simple"), { width, height: 640 }, async (page, { path }) => {
      await page.goto(base + path);
      found.add(`/${path} at ${width} px`, await page.evaluate(tornWords));
    });
    none(found.lines(), "word that is torn");
  }
});

/** Runs in the page: words that are cut off by the box that they stand in. */
function cutOff() {
  const told = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.matches(".hidden, .hidden *, svg, svg *") || !element.innerText?.trim() || !element.checkVisibility()) continue;
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const clips = (overflow) => overflow === "hidden" || overflow === "clip";
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
    const wide = clips(overflowX) && scrollWidth > clientWidth + 1;
    const high = clips(overflowY) && scrollHeight > clientHeight + 1;
    // A clip path to both sides only keeps a band of colour from being wider than the page.
    if (wide || high || !/^(none$|inset\(0px -)/.test(clipPath)) {
      told.push(`cut off: <${element.localName} class="${element.className}">${element.innerText.trim().slice(0, 60)}`);
    }
  }
  return told.slice(0, 5);
}

/** Runs in the page: the spaces that WCAG 1.4.12 lets a reader ask for. */
function spread() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
  document.adoptedStyleSheets = [sheet];
}

for (const width of [320, 1280]) {
  test(`with more space between letters, words and lines nothing is cut off or too wide, at ${width} px`, async () => {
    const { base } = await site();
    const found = gathering();
    await withTabs(samples, { width, height: 640 }, async (page, { path }) => {
      await page.goto(base + path);
      await page.evaluate(unfold);
      await page.evaluate(spread);
      found.add(`/${path} at ${width} px`, await page.evaluate(tooWide));
      found.add(`/${path} at ${width} px`, await page.evaluate(cutOff));
    });
    none(found.lines(), "thing that has no room");
  });
}

test("at a zoom of 200 %, half the pixels at twice the size, nothing is cut off or too wide", async () => {
  const { base } = await site();
  const found = gathering();
  await withTabs(samples, { width: 640, height: 400, deviceScaleFactor: 2 }, async (page, { path }) => {
    await page.goto(base + path);
    for (const act of [null, unfold]) {
      if (act) await page.evaluate(act);
      found.add(`/${path} at 200 %`, await page.evaluate(tooWide));
      found.add(`/${path} at 200 %`, await page.evaluate(cutOff));
    }
  });
  none(found.lines(), "thing that has no room");
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
