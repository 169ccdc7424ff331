// Why pages are quick on a cheap phone: few requests, nothing that holds up the first paint, nothing that moves afterwards,
// no task after it that is long on a processor a quarter as fast. What they weigh is in weight.mjs.

import { test } from "node:test";
import assert from "node:assert/strict";
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";
import { attribute, byTag, gathering, none, samples, site, tab } from "./site.mjs";

/** The edition with a reading over every Chinese character, one in a script with tall lines, one in Latin letters. */
const some = samples.filter(({ tag, kind }) => [null, "ja-simple", "ne", "en"].includes(tag) && kind !== "print");

/** The page, its icon, a style sheet and two scripts that all pages share, and what a kind of page has for itself: the filter
    of indicators has two style sheets and a script. */
const REQUESTS = 8;
/** A script that the first paint waits for is this small, in bytes. */
const TINY = 1024;
/** A task is long from this many ms on. */
const LONG = 50;
/** How fast the phone is, by Lighthouse's measure of a processor: a cheap one of some years ago. */
const PHONE = 725;

test("the first paint waits for style sheets of the head and for nothing else but a tiny script", async () => {
  const { base } = await site();
  const problems = [];
  const sizes = new Map();
  for (const page of samples) {
    const head = byTag(page.tree, "head")[0];
    for (const script of byTag(page.tree, "script").filter((each) => attribute(each, "src"))) {
      const late = ["async", "defer"].some((key) => attribute(script, key) !== undefined) || attribute(script, "type") === "module";
      if (late) continue;
      const url = new URL(attribute(script, "src"), new URL(page.path, base)).href;
      if (!sizes.has(url)) sizes.set(url, (await (await fetch(url)).arrayBuffer()).byteLength);
      if (sizes.get(url) > TINY) problems.push(`/${page.path}: waits for ${url} of ${sizes.get(url)} bytes`);
    }
    const sheets = byTag(head, "link").filter((each) => attribute(each, "rel") === "stylesheet");
    if (sheets.length < 1 || sheets.length > 3) problems.push(`/${page.path}: ${sheets.length} style sheets`);
    if (byTag(page.tree, "link").filter((each) => attribute(each, "rel") === "stylesheet").length > sheets.length) problems.push(`/${page.path}: a style sheet in the body`);
  }
  none(problems, "thing that the first paint waits for");
});

test(`no page moves while it is read, asks for more than ${REQUESTS} files or is busy for over ${LONG} ms on a cheap phone`, async () => {
  const { base } = await site();
  const found = gathering();
  const { context, page, close } = await tab({ width: 360, height: 740 });
  await page.addInitScript(() => {
    globalThis.moved = [];
    new PerformanceObserver((list) => globalThis.moved.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
  });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const session = await context.browser().newBrowserCDPSession();
  await page.goto(base);
  const speed = () => page.evaluate(`(${pageFunctions.computeBenchmarkIndex})()`);
  let fastest = await speed();
  const worst = { longest: 0 };
  for (const { path } of some) {
    let quickest = Infinity;
    let longest;
    // Others may use this machine too: the quickest of a few tries counts, and the highest speed that was seen so far.
    for (let left = 8; left > 0; left -= 1) {
      asked.length = 0;
      quickest = Math.min(quickest, await longestTask(session, async () => {
        await page.goto(base + path);
        await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
        await page.waitForTimeout(200);
      }));
      longest = quickest * fastest / PHONE;
      if (longest <= LONG) break;
      fastest = Math.max(fastest, await speed());
    }
    if (longest > worst.longest) Object.assign(worst, { longest, path });
    if (longest > LONG) found.add(`/${path}`, [`a task takes ${quickest.toFixed(1)} ms here, ${longest.toFixed(0)} ms on the phone`]);
    if (asked.length > REQUESTS) found.add(`/${path}`, [`${asked.length} requests: ${asked.join(" ")}`]);
    await page.mouse.wheel(0, 4000);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const moved = await page.evaluate(() => globalThis.moved.map(({ value, sources }) => `${value} ${sources.map(({ node }) => node?.nodeName).join()}`));
    if (moved.length > 0) found.add(`/${path}`, [`moves: ${moved.join("; ")}`]);
  }
  await close();
  console.log(`# the longest task is ${worst.longest.toFixed(0)} ms on the phone, of /${worst.path}; this machine's speed is ${fastest}`);
  none(found.lines(), "thing that makes a page slow");
});

/** The longest time that a task of a page's own thread takes after the first paint, in ms of the processor, while `act` is
    done. What comes before it, Lighthouse's blocking time leaves out too. */
async function longestTask(session, act) {
  const events = [];
  const gather = ({ value }) => events.push(...value);
  session.on("Tracing.dataCollected", gather);
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] } });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", gather);
  const pages = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const painted = Math.max(...events.filter(({ name }) => name === "firstContentfulPaint").map(({ ts }) => ts));
  assert.ok(painted > 0, "no first paint was seen");
  const tasks = events.filter(({ name, pid, tid, tdur }) => /RunTask$/.test(name) && tdur !== undefined && pages.has(`${pid} ${tid}`));
  assert.ok(tasks.length > 10, `only ${tasks.length} tasks were seen`);
  return Math.max(0, ...tasks.filter(({ ts }) => ts >= painted).map(({ tdur }) => tdur / 1000));
}
