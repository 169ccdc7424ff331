// What a page does behind the reader's back: nothing. And that it does its work wherever it is put.

import { test } from "node:test";
import assert from "node:assert/strict";
import { few, none, pages, policyOf, samples, serve, site, source, tab, withTabs } from "./site.mjs";

/** Notes everything that a page says, asks for and keeps. */
async function listen(page, problems) {
  let where = "";
  const say = (what) => problems.push(`${where}: ${what}`);
  page.on("console", (message) => say(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => say(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // The icon comes late: going on to the next page ends its request.
    if (request.failure().errorText !== "net::ERR_ABORTED") say(`request failed: ${request.url()}: ${request.failure().errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) say(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(where).origin) say(`asks another host: ${request.url()}`);
  });
  await page.addInitScript(() => {
    globalThis.refused = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      globalThis.refused.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });
  return {
    visit: async (url) => {
      where = url;
      const response = await page.goto(url, { waitUntil: "networkidle" });
      for (const one of await page.evaluate(() => globalThis.refused)) say(`refused by the policy: ${one}`);
      return response;
    },
    say,
  };
}

/** Runs in the page: everything that it keeps on the reader's device. */
async function kept() {
  return {
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}
const NOTHING = { cookies: "", local: {}, session: {}, databases: 0, caches: 0, workers: 0 };

test("each kind of page says nothing, asks no other host, breaks no policy and keeps nothing", async () => {
  const { base } = await site();
  const problems = [];
  const work = async (some) => {
    const { context, page, close } = await tab();
    const { visit, say } = await listen(page, problems);
    for (const { path } of some) {
      const response = await visit(base + path);
      assert.equal(response.headers()["content-security-policy"], policyOf(path));
      if (response.headers()["set-cookie"]) say("sets a cookie");
      const found = await page.evaluate(kept);
      if (JSON.stringify(found) !== JSON.stringify(NOTHING)) say(`keeps ${JSON.stringify(found)}`);
    }
    for (const cookie of await context.cookies()) say(`keeps a cookie: ${cookie.name}`);
    await close();
  };
  await Promise.all([work(few.filter((_, index) => index % 2 === 0)), work(few.filter((_, index) => index % 2 === 1))]);
  none(problems, "noise");
});

test("the switch for readings is the one thing that is kept, and it is obeyed", async () => {
  const { base } = await site();
  const some = samples.find(({ tag, kind }) => tag === "ja-simple" && kind === "item");
  const { page, close } = await tab();
  await page.goto(base + some.path);
  const box = page.locator("#readings");
  const reading = page.locator("main rt").first();
  assert.ok(await reading.isVisible(), "readings are not shown at first");
  await box.uncheck();
  assert.ok(!(await reading.isVisible()), "readings are still shown");
  assert.deepEqual(await page.evaluate(kept), { ...NOTHING, local: { "readings-ja-simple": "off" } });
  await page.goto(base + samples.find(({ tag, kind }) => tag === "ja-simple" && kind === "glossary").path);
  assert.ok(!(await box.isChecked()) && !(await reading.isVisible()), "the next page forgets it");
  await box.check();
  assert.ok(await reading.isVisible());
  assert.deepEqual(await page.evaluate(kept), { ...NOTHING, local: { "readings-ja-simple": "on" } });
  await close();
});

test("the policy is in force here: it stops a script of the page's own", async () => {
  const { base } = await site();
  const problems = [];
  const { page, close } = await tab();
  const { visit } = await listen(page, problems);
  await visit(base);
  assert.deepEqual(problems, []);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.slipped = true";
    document.body.append(script);
  });
  assert.equal(await page.evaluate(() => globalThis.slipped), undefined);
  assert.ok((await page.evaluate(() => globalThis.refused)).length > 0, "the violation was not noticed");
  assert.ok(problems.some((each) => each.includes("console error")), "the console's error was not noticed");
  await close();
});

test("an address that does not exist shows the 404 page with its style, from any depth", async () => {
  const { base } = await site();
  const problems = [];
  const { page, close } = await tab();
  const { visit } = await listen(page, problems);
  for (const path of ["nothing", `${source}/nothing/here/`, "a/b/c/d.html"]) {
    const response = await visit(base + path);
    assert.equal(response.status(), 404, path);
    assert.equal(await page.locator("body.is-not-found h1").count(), 1, path);
    assert.ok(await page.evaluate(() => document.styleSheets[0]?.cssRules.length > 0), `${path}: no style`);
  }
  const links = await page.locator("main a").evaluateAll((all) => all.map(({ href }) => href));
  for (const href of links) assert.equal((await page.request.get(href)).status(), 200, href);
  // Chromium writes the page's own status into the console; anything else would be a fault.
  none(problems.filter((each) => !each.includes("status of 404")), "noise");
  await close();
});

test("every page works from another sub-path", async () => {
  const { base } = await serve("/elsewhere/deep/");
  const problems = [];
  const work = async (some) => {
    const { page, close } = await tab();
    const { visit, say } = await listen(page, problems);
    for (const { path } of some) {
      await visit(base + path);
      const found = await page.evaluate((root) => {
        const links = [...document.querySelectorAll("a[href]")].filter(({ href }) => href.startsWith(location.origin));
        return {
          styled: document.styleSheets.length > 0 && [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0),
          lost: links.filter(({ href }) => !href.startsWith(root)).map(({ href }) => href),
          count: links.length,
        };
      }, base);
      if (!found.styled) say("no style");
      if (found.count < 3) say(`only ${found.count} links`);
      for (const href of found.lost) say(`leads out of the sub-path: ${href}`);
    }
    await close();
  };
  const some = few.filter(({ kind }) => kind !== "not-found");
  await Promise.all([work(some.filter((_, index) => index % 2 === 0)), work(some.filter((_, index) => index % 2 === 1))]);
  none(problems, "thing that is bound to a place");
});

test("without script every kind of page shows the whole text of its file, its tables and its folds", async () => {
  const { base } = await site();
  const problems = [];
  await withTabs(few, { javaScriptEnabled: false }, async (page, { path, kind }) => {
    const say = (what) => problems.push(`/${path} without script: ${what}`);
    await page.goto(base + path);
    const found = await page.evaluate(() => ({
      heading: document.querySelector("h1")?.checkVisibility(),
      letters: document.querySelector("main").innerText.length,
      rows: [...document.querySelectorAll("tbody tr")].filter((row) => row.checkVisibility() && row.innerText.trim()).length,
      allRows: document.querySelectorAll("tbody tr").length,
    }));
    if (!found.heading) say("no heading to be seen");
    if (found.letters < 30) say(`only ${found.letters} letters to be seen`);
    if (found.rows !== found.allRows) say(`${found.rows} of ${found.allRows} rows to be seen`);
    if (["indicators", "print", "item"].includes(kind) && found.rows === 0) say("no row of a table");
    const folds = await page.locator("main details > summary").all();
    for (const fold of folds.length > 4 ? [...folds.slice(0, 2), ...folds.slice(-2)] : folds) {
      await fold.click();
      if (!(await fold.evaluate(({ parentElement }) => parentElement.open && (parentElement.children[1] ?? parentElement.nextElementSibling).checkVisibility()))) {
        say(`a click does not unfold ${await fold.innerText()}`);
      }
      await fold.click();
    }
  });
  none(problems, "page that needs a script");
});

test("without script a reader gets from the choice of a language to a paragraph, and to the same page in each edition", async () => {
  const { base } = await site();
  const { page, close } = await tab({ javaScriptEnabled: false, width: 360 });
  const item = samples.find(({ tag, kind }) => tag === source && kind === "item");
  await page.goto(base);
  await page.locator(`main a[hreflang="${source}"]`).click();
  assert.equal(page.url(), `${base}${source}/`);
  const steps = item.inner.replace(/\/$/, "").split("/");
  for (const [index] of steps.entries()) {
    const target = `${base}${source}/${steps.slice(0, index + 1).join("/")}/`;
    const links = page.locator("main a");
    const at = await links.evaluateAll((all, href) => all.findIndex((each) => each.href === href), target);
    assert.ok(at >= 0, `no link to ${target} on ${page.url()}`);
    await links.nth(at).click();
    assert.equal(page.url(), target);
  }
  const tags = [...new Set(pages.map(({ tag }) => tag).filter(Boolean))];
  for (const tag of [...tags.filter((each) => each !== source), source]) {
    await page.locator(".languages summary").click();
    await page.locator(`.languages a[hreflang="${tag}"]`).click();
    assert.equal(page.url(), `${base}${tag}/${item.inner}`);
    assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
  }
  for (const link of await page.locator(".menu a").evaluateAll((all) => all.map(({ href }) => href))) {
    assert.equal((await page.goto(link)).status(), 200, link);
  }
  await close();
});
