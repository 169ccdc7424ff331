// Lighthouse, as a phone: accessibility, best practices and SEO are at 100 on every kind of page in three editions.
// `tests/all --full` measures performance too: 100 as the median of five. Its causes are in light.mjs, in every run.

import { test } from "node:test";
import assert from "node:assert/strict";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { byTag, attribute, full, gathering, home, none, samples, serve, site } from "./site.mjs";

/** The edition with a reading over every Chinese character, one in a script with tall lines, one in Latin letters. */
const EDITIONS = ["ja-simple", "ne", "en"];
const some = samples.filter(({ tag }) => tag === null || EDITIONS.includes(tag));
const CATEGORIES = ["accessibility", "best-practices", "seo"];

/** Pages that search engines are asked to leave out, which Lighthouse holds against them. Each has its reason. */
const NOT_FOR_SEARCH = {
  "not-found": "an address that does not exist is not to be found",
  beside: "its texts are those of the two pages, which are to be found themselves",
  go: "it only leads on to the page in each language",
  search: "it has no text of its own",
};
const isKeptOut = ({ tree }) => byTag(tree, "meta").some((each) => attribute(each, "name") === "robots" && /noindex/.test(attribute(each, "content")));

/** Shows every page to Lighthouse, `workers` pages at a time, each in a thread and a browser of its own. */
async function measured(pages, workers, settings) {
  const { base } = await (settings.patient ? serve(home, { compressed: true }) : site());
  const queue = [...pages];
  const results = new Map(pages.map((page) => [page, []]));
  const work = async () => {
    const worker = new Worker(new URL("lighthouse/worker.mjs", import.meta.url), { workerData: settings });
    const next = async () => (await once(worker, "message"))[0];
    await next();
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      worker.postMessage(base + page.path);
      results.get(page).push(await next());
    }
    const ended = once(worker, "exit");
    worker.postMessage(null);
    await ended;
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}

test("Lighthouse gives 100 for accessibility, best practices and SEO", async (context) => {
  const found = gathering();
  for (const [page, [{ failure, scores, failed }]] of await measured(some, 2, { categories: CATEGORIES })) {
    const say = (problem) => found.add(`/${page.path}`, [problem]);
    if (failure) say(failure);
    const keptOut = isKeptOut(page);
    if (keptOut && !(page.kind in NOT_FOR_SEARCH)) say(`${page.kind} is kept from search engines without a reason that is named here`);
    const mine = failed.filter(({ id }) => !(keptOut && id === "is-crawlable"));
    for (const { id, title, items } of mine) say(`${id}: ${title}: ${items}`);
    for (const category of CATEGORIES) {
      if (scores[category] !== 1 && (category !== "seo" || mine.length === failed.length)) say(`${category} has ${scores[category]}`);
    }
  }
  for (const [kind, reason] of Object.entries(NOT_FOR_SEARCH)) {
    if (some.some((page) => page.kind === kind && isKeptOut(page))) context.diagnostic(`is-crawlable fails on ${kind} by design: ${reason}`);
  }
  none(found.lines(), "page with less than 100");
});

test("Lighthouse gives 100 for performance, as the median of five", { skip: full ? false : "with --full" }, async (context) => {
  const problems = [];
  // The whole plan on one page is made for paper, and its weight is that of the whole plan.
  const screens = some.filter(({ kind }) => kind !== "print");
  const five = screens.flatMap((page) => Array.from({ length: 5 }, () => ({ ...page, path: page.path, kind: page.kind })));
  const scores = new Map();
  for (const [{ path }, [result]] of await measured(five, 1, { categories: ["performance"], patient: true })) {
    scores.set(path, [...(scores.get(path) ?? []), result.failure ? 0 : result.scores.performance]);
  }
  for (const [path, all] of scores) {
    const median = all.sort((a, b) => a - b)[2];
    if (median < 1) problems.push(`/${path}: ${all.join(", ")}`);
  }
  context.diagnostic(`${scores.size} pages, ${scores.size - problems.length} of them at 100`);
  none(problems, "page with less than 100");
});

test("Lighthouse does find what is wrong", async () => {
  const kept = samples.find(isKeptOut);
  const [[, [{ scores, failed }]]] = await measured([kept], 1, { categories: ["seo"] });
  assert.ok(scores.seo < 1 && failed.some(({ id }) => id === "is-crawlable"), JSON.stringify({ scores, failed }));
});
