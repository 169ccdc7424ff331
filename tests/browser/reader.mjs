// What helps to read: readings shown or not, and the words of the glossary where they stand.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PUBLIC, attribute, byId, byTag, classes, files, find, findAll, none, pages, samples, site, source, tab, tags, text, withTabs } from "./site.mjs";

const own = pages.filter(({ tag }) => tag !== null);
const box = (page) => byId(page.tree, "readings");
/** Pages of one edition that has readings everywhere, and one whose readings are off at first. */
const easy = own.filter((page) => page.tag === "ja-simple" && page.kind === "item");
const plain = own.find((page) => page.tag === source && box(page));

// ---- readings ----------------------------------------------------------------------------------------------------

test("every page of an edition with readings has the box for them and its script, and no other page has", () => {
  const problems = [];
  for (const page of own) {
    const there = byTag(page.tree, "ruby").length > 0;
    const script = byTag(page.tree, "script").filter((each) => attribute(each, "src")?.includes("assets/readings."));
    if (there !== Boolean(box(page))) problems.push(`/${page.path}: ${there ? "no box for its readings" : "a box for readings that it has not"}`);
    if (script.length !== (there ? 1 : 0)) problems.push(`/${page.path}: loads the script ${script.length} times`);
    for (const each of script) {
      if (["async", "defer", "type"].some((name) => attribute(each, name) !== undefined)) problems.push(`/${page.path}: the script comes after the first paint`);
    }
    if (box(page) && attribute(box(page), "name") !== `readings-${page.tag}`) problems.push(`/${page.path}: the choice is kept as ${attribute(box(page), "name")}`);
  }
  none(problems, "page whose readings cannot be chosen");
});

test("readings are shown at first in easy Japanese, and not in Japanese", () => {
  assert.ok(easy.length > 0 && plain, "no edition to look at");
  assert.ok(easy.every((page) => attribute(box(page), "checked") !== undefined), "off in easy Japanese");
  assert.equal(attribute(box(plain), "checked"), undefined, "on in Japanese");
});

test("the script for readings weighs under 1 KB", () => {
  const [script, ...more] = files.filter((file) => /^assets\/readings\..*js$/.test(file));
  assert.ok(script && more.length === 0);
  const bytes = readFileSync(join(PUBLIC, script));
  assert.ok(bytes.length < 1000 && gzipSync(bytes).length < 500, `${bytes.length} bytes`);
});

/** Runs in the page: how many readings are seen, and of how many. */
const seen = (page) => page.locator("main rt").evaluateAll((all) => [all.filter((each) => each.checkVisibility()).length, all.length]);

for (const javaScriptEnabled of [true, false]) {
  test(`the box shows and hides readings ${javaScriptEnabled ? "with" : "without"} script, by mouse and keyboard`, async () => {
    const { base } = await site();
    const { page, close } = await tab({ width: 360, javaScriptEnabled });
    for (const { path } of [easy[0], plain]) {
      await page.goto(base + path);
      const on = await page.locator("#readings").isChecked();
      for (const act of [() => page.locator(".readings label").click(), () => page.locator("#readings").press("Space")]) {
        const before = await page.locator("#readings").isChecked();
        await act();
        assert.equal(await page.locator("#readings").isChecked(), !before, `/${path}: the box does not change`);
        const shown = await page.locator(".field rt").first().isVisible();
        assert.equal(shown, !before, `/${path}: readings are ${shown ? "shown" : "hidden"}`);
      }
      assert.equal(await page.locator("#readings").isChecked(), on);
    }
    await close();
  });
}

test("a choice is kept on the next pages of the edition and nowhere else", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  await page.goto(base + easy[0].path);
  await page.locator(".readings label").click();
  await page.goto(base + easy[1].path);
  let [some, all] = await seen(page);
  assert.deepEqual([await page.locator("#readings").isChecked(), some], [false, 0], `${some} of ${all} readings came back`);
  await page.goto(base + plain.path);
  assert.equal(await page.locator("#readings").isChecked(), false, "off in easy Japanese turned them on in Japanese");
  await page.locator(".readings label").click();
  await page.goto(base + easy[0].path);
  assert.equal(await page.locator("#readings").isChecked(), false, "on in Japanese turned them on in easy Japanese");
  await page.locator(".readings label").click();
  await page.goBack();
  assert.equal(await page.locator("#readings").isChecked(), true, "Japanese forgot its choice");
  await page.goBack();
  assert.equal(await page.locator("#readings").isChecked(), true, "a page that the browser kept shows an old choice");
  await close();
});

test("nothing shifts while a page with a kept choice comes in, however slowly", async () => {
  const { base } = await site();
  const { page, context, close } = await tab({ width: 360 });
  const shift = async (path) => {
    await page.addInitScript(() => {
      globalThis.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shifted += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(base + path);
    await page.waitForTimeout(500);
    return page.evaluate(() => globalThis.shifted);
  };
  await page.goto(base + easy[0].path);
  await page.locator(".readings label").click();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", { offline: false, latency: 100, downloadThroughput: 40_000, uploadThroughput: 20_000 });
  for (const { path } of [easy[1], plain, pages.find(({ tag, kind }) => tag === "ja-simple" && kind === "indicators")]) {
    assert.equal(await shift(path), 0, `/${path}`);
  }
  await close();
});

test("where a browser keeps nothing, the box works all the same", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  const problems = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", { get: () => { throw new DOMException("refused", "SecurityError"); } });
  });
  await page.goto(base + easy[0].path);
  await page.locator(".readings label").click();
  assert.equal((await seen(page))[0], 0);
  none(problems, "error");
  await close();
});

test("readings that are off are neither printed nor read out", async () => {
  const { base } = await site();
  const { page, context, close } = await tab();
  await page.goto(base + easy[0].path);
  const devtools = await context.newCDPSession(page);
  // Chromium hands a reading over with its word.
  const spoken = async () => {
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    const reading = await page.evaluate(() => document.querySelector(".field rt").textContent);
    return nodes.some(({ ignored, role, name, description }) => !ignored && /^Ruby|StaticText/.test(role?.value) && [name?.value, description?.value].includes(reading));
  };
  assert.ok(await spoken(), "a reading that is shown is not read out");
  await page.locator(".readings label").click();
  assert.ok(!(await spoken()), "a reading that is off is read out");
  await page.emulateMedia({ media: "print" });
  assert.equal((await seen(page))[0], 0, "printed though off");
  await page.evaluate(() => { document.getElementById("readings").checked = true; });
  const [some, all] = await seen(page);
  assert.ok(some > 0 && some <= all, "not printed though on");
  await close();
});

// ---- words of the glossary ---------------------------------------------------------------------------------------

const foot = (page) => find(page.tree, (each) => classes(each).includes("words"));
const worded = own.filter(foot);

test("a page explains at its foot the words that it uses, each once, with its origin and the ways on and back", () => {
  const problems = [];
  assert.ok(worded.length > tags.length * 5, `only ${worded.length} pages explain words`);
  for (const page of own) {
    const say = (what) => problems.push(`/${page.path}: ${what}`);
    const list = foot(page);
    const links = findAll(page.tree, (each) => classes(each).includes("term")).map((each) => attribute(each, "href"));
    if (["print", "glossary"].includes(page.kind)) {
      if (list) say("explains words twice");
      for (const href of links) if (!href.startsWith("#") || !byId(page.tree, href.slice(1))) say(`${href} does not lead to the list on this page`);
      continue;
    }
    if (!list) {
      if (links.length > 0) say("has words without an explanation");
      continue;
    }
    for (const entry of findAll(list, ({ tagName }) => tagName === "div")) {
      const id = attribute(entry, "id").replace("_word-", "");
      const hrefs = byTag(entry, "a").map((each) => attribute(each, "href"));
      if (!text(byTag(entry, "dt")[0]) || text(byTag(entry, "dd")[0]).length < 10) say(`${id} is not explained`);
      if (!find(entry, (each) => classes(each).some((one) => one.startsWith("origin-")))) say(`${id} has no origin`);
      if (!hrefs.some((href) => href.endsWith(`/${page.tag}/glossary/#${id}`))) say(`${id} does not lead to the glossary`);
      if (!hrefs.includes(`#_use-${id}`) || !byId(page.tree, `_use-${id}`)) say(`${id} does not lead back`);
    }
  }
  none(problems, "word that is not explained as it should be");
});

/** One page with words in each edition. */
const some = tags.map((tag) => worded.find((page) => page.tag === tag && page.kind === "item")).filter(Boolean);

test("without script a word leads to the foot and back", async () => {
  const { base } = await site();
  const problems = [];
  await withTabs(some, { width: 360, javaScriptEnabled: false }, async (page, { path }) => {
    await page.goto(base + path);
    const word = page.locator(".term[id]").first();
    const [target, back] = [await word.getAttribute("href"), await word.getAttribute("id")];
    await word.press("Enter");
    if (new URL(page.url()).hash !== target) problems.push(`/${path}: leads to ${page.url()}`);
    if (!(await page.locator(`${target} dt`).isVisible())) problems.push(`/${path}: ${target} is not to be seen`);
    await page.locator(`${target} a[href="#${back}"]`).press("Enter");
    if (new URL(page.url()).hash !== `#${back}`) problems.push(`/${path}: the way back leads to ${page.url()}`);
  });
  none(problems, "word that leads nowhere");
});

/** Runs in the page: what is open, what has the focus, and where the page stands. */
const state = (page) =>
  page.evaluate(() => {
    const sheet = document.querySelector(":popover-open");
    const box = sheet?.getBoundingClientRect();
    return {
      open: Boolean(sheet),
      word: sheet?.querySelector("dt").textContent,
      lang: sheet?.lang,
      focused: sheet ? sheet.contains(document.activeElement) : document.activeElement.id,
      inside: box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      hash: location.hash,
      ids: new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)).size === document.querySelectorAll("[id]").length,
    };
  });

for (const width of [320, 1280]) {
  test(`with script a word opens where it stands and closes again, by keyboard and finger, at ${width} px`, async () => {
    const { base } = await site();
    const problems = [];
    await withTabs(some, { width, height: 700, hasTouch: true }, async (page, { path, tag }) => {
      const check = (what, found, wanted) => {
        for (const key of Object.keys(wanted)) if (found[key] !== wanted[key]) problems.push(`/${path}: ${what}: ${key} is ${found[key]}, not ${wanted[key]}`);
      };
      await page.goto(base + path);
      const word = page.locator(".term[id]").first();
      const id = await word.getAttribute("id");
      const entry = await page.locator(`${await word.getAttribute("href")} dt`).textContent();
      const expanded = () => word.getAttribute("aria-expanded");
      const opened = { open: true, word: entry, lang: tag, focused: true, inside: true, hash: "", ids: true };
      if ((await word.getAttribute("aria-haspopup")) !== "dialog") problems.push(`/${path}: nothing says that it opens`);
      await word.press("Enter");
      check("Enter", await state(page), opened);
      check("Enter", { expanded: await expanded() }, { expanded: "true" });
      await page.keyboard.press("Tab");
      check("Tab", await state(page), { open: true, focused: true });
      await page.keyboard.press("Escape");
      check("Escape", await state(page), { open: false, focused: id, hash: "" });
      check("Escape", { expanded: await expanded() }, { expanded: "false" });
      await word.tap();
      check("a tap", await state(page), opened);
      await page.locator(`.sheet a[href="#${id}"]`).tap();
      check("the way back", await state(page), { open: false, focused: id, hash: "" });
      await word.tap();
      await page.touchscreen.tap(5, 5);
      check("a tap beside it", await state(page), { open: false, hash: "" });
    });
    none(problems, "word that does not open as it should");
  });
}

test("a word in an explanation opens in its place", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  let tried = 0;
  for (const { path, tree } of worded.filter(({ tag }) => tag === source)) {
    const entry = findAll(foot({ tree }), ({ tagName }) => tagName === "div").find((each) => find(each, (link) => classes(link).includes("term") && attribute(link, "href").startsWith("#")));
    if (!entry || tried > 0) continue;
    await page.goto(base + path);
    await page.locator(`.term[href="#${attribute(entry, "id")}"][id]`).click();
    const inner = page.locator(".sheet .term[href^='#']").first();
    const wanted = await page.locator(`${await inner.getAttribute("href")} dt`).textContent();
    await inner.click();
    const found = await state(page);
    assert.deepEqual([found.open, found.word, found.focused, found.hash], [true, wanted, true, ""]);
    await page.keyboard.press("Escape");
    assert.equal((await state(page)).focused, attribute(entry, "id").replace("_word", "_use"));
    tried += 1;
  }
  assert.ok(tried > 0, "no explanation uses a word of its page");
  await close();
});

test("a browser without popovers follows the link", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  await page.addInitScript(() => { delete HTMLElement.prototype.showPopover; });
  await page.goto(base + some[0].path);
  const word = page.locator(".term[id]").first();
  await word.click();
  assert.equal(new URL(page.url()).hash, await word.getAttribute("href"));
  assert.equal(await word.getAttribute("aria-haspopup"), null, "it says that it opens, and does not");
  await close();
});

test("words at the foot are printed, without links that paper cannot follow", async () => {
  const { base } = await site();
  const { page, close } = await tab({ width: 658, height: 980 });
  await page.goto(base + some[0].path);
  await page.locator(".term[id]").first().click();
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".words dd p").first().isVisible());
  assert.ok(!(await page.locator(".sheet").isVisible()), "what was open is printed over the text");
  assert.equal(await page.locator(".words a[href^='#_use']:visible").count(), 0);
  await close();
});
