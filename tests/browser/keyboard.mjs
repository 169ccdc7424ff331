// The keyboard alone: every control reached, seen and worked; and controls large enough for a finger, none over another.

import { test } from "node:test";
import assert from "node:assert/strict";
import { few, gathering, none, samples, site, source, tab, tags, withTabs } from "./site.mjs";

const WIDTHS = [360, 1280];
/** Two editions are enough for what does not depend on words: the source and the last, which is often the most different. */
const some = samples.filter(({ tag }) => tag === null || tag === source || tag === tags.at(-1));

/** Runs in the page: numbers every control that the keyboard should reach, in order, and notes how each looks unfocused. */
function prepare() {
  const reachable = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && !element.closest("details:not([open]) > :not(summary)"),
  );
  globalThis.look = (element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return { ring: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1, boxShadow };
  };
  globalThis.before = new Map(reachable.map((element) => [element, globalThis.look(element)]));
  return reachable.map((element, index) => {
    element.dataset.stop = index;
    const words = (element.ariaLabel ?? element.textContent).trim().replace(/\s+/g, " ").slice(0, 50);
    return `<${element.localName} href="${element.getAttribute("href") ?? ""}">${words}`;
  });
}

/** Runs in the page: where the focus is, whether that can be seen, and whether anything covers it. */
function focused() {
  const element = document.activeElement;
  if (element === document.body) return { stop: -1 };
  const old = globalThis.before.get(element);
  const now = globalThis.look(element);
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  const inside = box && box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
  const hit = inside && document.elementFromPoint((box.left + box.right) / 2, Math.min(innerHeight, Math.max(0, (box.top + box.bottom) / 2)));
  return {
    stop: Number(element.dataset.stop ?? -1),
    seen: now.ring || (old && old.boxShadow !== now.boxShadow),
    uncovered: Boolean(hit && (element.contains(hit) || hit.contains(element) || hit.closest("label")?.contains(element))),
  };
}

for (const width of WIDTHS) {
  test(`Tab goes to every control once, in order, and shows where it is, at ${width} px`, async () => {
    const { base } = await site();
    const problems = [];
    await withTabs(some, { width }, async (page, { path }) => {
      const say = (what) => problems.push(`/${path} at ${width} px: ${what}`);
      await page.goto(base + path);
      const controls = await page.evaluate(prepare);
      assert.ok(controls.length > 3, `/${path} has only ${controls.length} controls`);
      for (const [index, control] of controls.entries()) {
        await page.keyboard.press("Tab");
        const { stop, seen, uncovered } = await page.evaluate(focused);
        if (stop !== index) {
          say(`Tab ${index + 1} goes to ${controls[stop] ?? "no control"}, not to ${control}`);
          break;
        }
        if (!seen) say(`focus cannot be seen on ${control}`);
        if (!uncovered) say(`focus is covered or out of sight on ${control}`);
      }
    });
    none(problems, "control that the keyboard does not serve");
  });
}

test("the first stop skips to the text, on every kind of page", async () => {
  const { base } = await site();
  const problems = [];
  await withTabs(few, { width: 360 }, async (page, { path }) => {
    await page.goto(base + path);
    await page.keyboard.press("Tab");
    const first = await page.evaluate(() => {
      const { top, left, width } = document.activeElement.getBoundingClientRect();
      return { href: document.activeElement.getAttribute("href"), shown: top >= 0 && left >= 0 && width > 0 };
    });
    if (first.href !== "#main" || !first.shown) problems.push(`/${path}: the first stop is ${JSON.stringify(first)}`);
    await page.keyboard.press("Enter");
    const place = await page.evaluate(() => document.activeElement.localName);
    if (place !== "main") problems.push(`/${path}: the skip link leads to ${place}`);
    await page.keyboard.press("Tab");
    const inText = await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement.closest("main, footer")));
    if (!inText) problems.push(`/${path}: after the skip link, Tab goes back above the text`);
  });
  none(problems, "page that cannot be skipped into");
});

test("everything that unfolds does so by Enter and by Space, and the switcher closes by Escape", async () => {
  const { base } = await site();
  const problems = [];
  await withTabs(samples.filter(({ tag }) => tag === source), { width: 1280 }, async (page, { path }) => {
    await page.goto(base + path);
    // The first and the last of each class: a page may have a hundred that are alike.
    const folds = await page.evaluate(() => {
      const all = [...document.querySelectorAll("details > summary")];
      const alike = Map.groupBy(all.keys(), (index) => all[index].parentElement.className);
      return [...alike.values()].flatMap((some) => [some[0], some.at(-1)]);
    });
    for (const index of new Set(folds)) {
      const summary = page.locator("details > summary").nth(index);
      for (const key of ["Enter", "Space"]) {
        const open = () => summary.evaluate((element) => element.parentElement.open);
        const was = await open();
        await summary.focus();
        await page.keyboard.press(key);
        if ((await open()) === was) problems.push(`/${path}: ${key} does nothing on fold ${index}: ${await summary.innerText()}`);
      }
    }
    const switcher = page.locator(".languages summary");
    if ((await switcher.count()) === 0) return;
    await switcher.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    const after = await switcher.evaluate((element) => ({ open: element.parentElement.open, back: document.activeElement === element }));
    if (after.open || !after.back) problems.push(`/${path}: Escape leaves ${JSON.stringify(after)}`);
  });
  none(problems, "fold that the keyboard does not open");
});

test("every link of the menu and of the switcher leads on by Enter", async () => {
  const { base } = await site();
  const start = samples.find(({ tag, kind }) => tag === source && kind === "item") ?? samples.find(({ tag }) => tag === source);
  const { page, close } = await tab({ width: 360 });
  await page.goto(base + start.path);
  const wanted = await page.locator(".menu a, .languages a").evaluateAll((links) => links.map(({ href }) => href));
  assert.ok(wanted.length >= tags.length + 4, `only ${wanted.length} links`);
  for (const href of wanted) {
    await page.goto(base + start.path);
    await page.evaluate((one) => {
      const link = [...document.querySelectorAll(".menu a, .languages a")].find((each) => each.href === one);
      if (link.closest("details")) link.closest("details").open = true;
      link.focus();
    }, href);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    assert.equal(page.url().replace(/#.*/, ""), href);
    assert.equal(await page.locator("h1").count(), 1, href);
  }
  await close();
});

/** Runs in the page: controls that stand alone and are smaller than a finger. A link among words may be as high as its line. */
function small() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const told = new Map();
  for (const element of document.querySelectorAll("a[href], button, input, select, summary")) {
    if (!element.checkVisibility() || element.closest(".skip")) continue;
    if (element.localName === "a" && getComputedStyle(element).display === "inline") {
      let block = element.parentElement;
      while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
      const words = (node) => node.textContent.replace(/[\s/]+/g, "").length;
      const linked = [...block.querySelectorAll("a[href]")].reduce((sum, link) => sum + words(link), 0);
      if (words(block) > linked) continue;
    }
    const boxes = [element, ...(element.labels ?? [])].map((each) => each.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    if (width < 24 || height < 24) {
      const place = element.closest("[class]")?.getAttribute("class") ?? "";
      const words = element.textContent.trim().slice(0, 40);
      // One of many that are alike is enough for each page.
      if (!told.has(place)) told.set(place, `${Math.round(width)} × ${Math.round(height)} px: <${element.localName}>${words} in .${place}`);
    }
  }
  return [...told.values()];
}

test("controls that stand alone measure at least 24 px", async () => {
  const { base } = await site();
  const found = gathering();
  await withTabs(samples, {}, async (page, { path }) => {
    await page.goto(base + path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      found.add(`/${path} at ${width} px`, await page.evaluate(small));
    }
  });
  none(found.lines(), "control that is too small");
});

/** Runs in the page: pairs of controls of which one lies over the other. */
function overlapping() {
  const controls = [...document.querySelectorAll("a[href], button, input, select, summary")].filter((each) => each.checkVisibility() && !each.closest(".skip"));
  const boxes = controls.flatMap((control) => [...(control.labels ?? []), control].flatMap((part) => [...part.getClientRects()].map((box) => ({ control, box }))));
  boxes.sort((a, b) => a.box.top - b.box.top);
  const told = [];
  for (const [index, { control, box }] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length && boxes[next].box.top < box.bottom; next += 1) {
      const other = boxes[next];
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (other.control === control || wide < 3 || high < 6 || control.contains(other.control) || other.control.contains(control)) continue;
      const words = (some) => `<${some.localName}>${some.textContent.trim().slice(0, 30)} in .${some.closest("[class]")?.getAttribute("class")}`;
      told.push(`${Math.round(wide)} × ${Math.round(high)} px of ${words(control)} and ${words(other.control)}`);
    }
  }
  return told.slice(0, 5);
}

test("no control lies over another", async () => {
  const { base } = await site();
  const found = gathering();
  await withTabs(samples, {}, async (page, { path }) => {
    await page.goto(base + path);
    // 720 px is just above the width where the layout of a desk begins.
    for (const width of [320, 720, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found.add(`/${path} at ${width} px`, await page.evaluate(overlapping));
    }
  });
  none(found.lines(), "pair of controls in each other's way");
});
