// Choosing and ordering the rows of all indicators: what is chosen is what is seen, without script, with the keyboard, on paper;
// what each choice must leave is reckoned from the plan.

import { test } from "node:test";
import assert from "node:assert/strict";
import {
  attribute, byId, byTag, classes, editions, find, findAll, indicators, none, pageAt, pages, shared, site, source, tab, tags, text,
} from "./site.mjs";
import { number, plain, say } from "./words.mjs";

const some = editions.filter(({ tag }) => shared.includes(tag) || tag === "en");
const listOf = (tag) => pageAt.get(`${tag}/indicators/`);
const bare = (element) => plain(text(element, (each) => ["rt", "rp"].includes(each.tagName)));
/** A unit as a reader sees it: the words around any number. */
const unitWords = (edition, unit) => (unit === "percent" ? "%" : plain(say(edition, `unit_${unit}`, () => ({ n: "…" }))));

/** The radio buttons of a page by their group: value, words, and which indicators they stand for by the plan. */
function choices(edition) {
  const { tree } = listOf(edition.tag);
  const form = byId(tree, "_filter");
  const headings = findAll(tree, (each) => classes(each).includes("group")).map((each) => attribute(find(each, ({ tagName }) => tagName === "a"), "href"));
  const nodes = headings.map((href) => indicators.find(({ node }) => href.endsWith(`/${edition.tag}/${node.path}`)).node.path);
  return byTag(form, "input").filter((each) => attribute(each, "value") !== "all").map((input) => {
    const [kind, value] = [attribute(input, "name"), attribute(input, "value")];
    const name = value.slice(kind.length + 1);
    const has = {
      section: ({ node }) => node.path.startsWith(nodes[Number(name) - 1]),
      unit: ({ unit }) => unitWords(edition, unit) === unitWords(edition, name),
      better: ({ better = "steady" }) => better === name,
    }[kind];
    return { kind, value, has, words: bare(input.parentNode.childNodes.find(({ tagName }) => tagName === "span")) };
  });
}

/** Runs in the page: what of the list is to be seen. */
const seen = () => {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility({ visibilityProperty: true }));
  return {
    rows: shown(".listing tbody > tr").map(({ id }) => id.slice("indicator_".length)),
    groups: shown(".listing .group").map((group) => [...group.querySelectorAll("tbody > tr")].filter((row) => row.checkVisibility()).length),
    heads: shown(".listing h2").length,
    links: shown(".contents li").length,
    none: shown(".none-left").length,
    bar: shown(".found").length,
    form: shown(".filter").length,
    order: shown(".order").length,
  };
};
/** Makes these choices and no others, as a finger would. */
const choose = async (page, wanted) => {
  const opener = page.locator(".filter details");
  if (!(await opener.evaluate(({ open }) => open))) await page.locator(".filter summary").click();
  for (const kind of await page.locator(".filter fieldset").evaluateAll((all) => all.map((each) => each.className.slice(3)))) {
    const value = wanted.find((each) => each.kind === kind)?.value ?? "all";
    await page.locator(`input[name="${kind}"][value="${value}"]`).check();
  }
};
const expected = (wanted) => indicators.filter((indicator) => wanted.every(({ has }) => has(indicator))).map(({ id }) => id);
const check = (found, wanted, where, problems) => {
  const ids = expected(wanted);
  if (found.rows.toSorted().join() !== ids.toSorted().join()) problems.push(`${where}: ${found.rows.length} rows, not ${ids.length}: ${found.rows.join(" ")}`);
  if (found.groups.includes(0)) problems.push(`${where}: a heading without a row`);
  if (found.heads !== found.groups.length) problems.push(`${where}: ${found.heads} headings of ${found.groups.length} groups`);
  if (found.none !== (ids.length === 0 ? 1 : 0)) problems.push(`${where}: ${ids.length} rows left, and ${found.none ? "it says that there is none" : "nothing is said"}`);
  if (found.bar !== (wanted.length > 0 ? 1 : 0)) problems.push(`${where}: the line that counts is ${found.bar ? "there" : "not there"}`);
};

test("each page of all indicators offers what its plan has, once each, in the reader's words", () => {
  const problems = [];
  for (const edition of editions) {
    const { tree, path } = listOf(edition.tag);
    const form = byId(tree, "_filter");
    if (!form) {
      problems.push(`/${path}: no filter`);
      continue;
    }
    if (byTag(form, "fieldset").some((each) => byTag(each, "legend").length !== 1 || bare(byTag(each, "legend")[0]) === "")) problems.push(`/${path}: a group without a name`);
    const all = choices(edition);
    for (const { kind, words, has, value } of all) {
      if (!words) problems.push(`/${path}: ${value} has no words`);
      if (kind !== "section" && all.filter((each) => each.kind === kind && each.words === words).length > 1) problems.push(`/${path}: “${words}” twice`);
      if (!indicators.some(has)) problems.push(`/${path}: ${value} stands for nothing`);
    }
    for (const kind of new Set(all.map((each) => each.kind))) {
      if (kind === "section") continue;
      const lost = indicators.filter((indicator) => !all.some((each) => each.kind === kind && each.has(indicator)));
      if (lost.length > 0) problems.push(`/${path}: no ${kind} for ${lost.map(({ id }) => id).join(" ")}`);
    }
  }
  none(problems, "choice that is wrong");
});

test("without script every choice, and every two, leave what the plan says, and reset brings everything back", async () => {
  const { base } = await site();
  const problems = [];
  for (const edition of some) {
    const { page, close } = await tab({ width: 360, javaScriptEnabled: false });
    await page.goto(base + listOf(edition.tag).path);
    const all = choices(edition);
    const before = await page.evaluate(seen);
    if (before.order !== 0) problems.push(`${edition.tag}: a control that does nothing without script`);
    if (before.form !== 1) problems.push(`${edition.tag}: no filter`);
    check(before, [], `${edition.tag}: nothing chosen`, problems);
    const pairs = all.flatMap((first, at) => all.slice(at + 1).filter(({ kind }) => kind !== first.kind).map((second) => [first, second]));
    const sets = [...all.map((one) => [one]), ...(edition.tag === source ? pairs : pairs.filter((_, at) => at % 7 === 0))];
    // As an expression, for one way to the browser and back: the policy of the page would stop a script that makes a function.
    const found = await page.evaluate(`(() => {
      const seen = ${seen};
      return ${JSON.stringify(sets.map((wanted) => ["all", ...wanted.map(({ value }) => value)]))}.map((values) => {
        for (const radio of document.querySelectorAll(".filter input")) if (values.includes(radio.value)) radio.checked = true;
        return seen();
      });
    })()`);
    for (const [at, wanted] of sets.entries()) check(found[at], wanted, `${edition.tag}: ${wanted.map(({ value }) => value).join(" + ")}`, problems);
    // Three at once, with a finger; one of them leaves nothing.
    const lists = ["section", "unit", "better"].map((kind) => all.filter((each) => each.kind === kind));
    const three = lists[0].flatMap((a) => lists[1].flatMap((b) => lists[2].map((c) => [a, b, c])));
    for (const wanted of [three.find((each) => expected(each).length > 0), three.find((each) => expected(each).length === 0)]) {
      await choose(page, wanted);
      check(await page.evaluate(seen), wanted, `${edition.tag}: ${wanted.map(({ value }) => value).join(" + ")}`, problems);
    }
    await page.locator(".found button").click();
    check(await page.evaluate(seen), [], `${edition.tag}: after the reset`, problems);
    await close();
  }
  none(problems, "choice that leaves what it should not");
});

test("the rows that are left are counted in the digits of the language, and those that are not are gone for screen readers", async () => {
  const { base } = await site();
  for (const edition of some) {
    const { page, close } = await tab({ javaScriptEnabled: false });
    await page.goto(base + listOf(edition.tag).path);
    const [one] = choices(edition).filter(({ kind }) => kind === "better");
    await choose(page, [one]);
    const left = expected([one]);
    const count = number(edition, String(left.length));
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const read = nodes.filter(({ ignored, role }) => !ignored && role?.value === "StaticText").map(({ name }) => name.value);
    assert.ok(read.includes(count), `${edition.tag}: ${count} in what is read aloud`);
    assert.match(await page.locator(".shown").innerText(), new RegExp(number(edition, String(indicators.length))));
    const rows = nodes.filter(({ ignored, role }) => !ignored && role?.value === "row").length;
    assert.equal(rows, left.length + (await page.locator(".listing thead:visible").count()), `${edition.tag}: rows that a screen reader meets`);
    await close();
  }
});

test("the groups are radio groups for the keyboard, and Enter loses nothing", async () => {
  const { base } = await site();
  for (const javaScriptEnabled of [false, true]) {
    const { page, close } = await tab({ width: 360, javaScriptEnabled });
    const address = base + listOf(source).path;
    await page.goto(address);
    await page.locator(".filter summary").focus();
    await page.keyboard.press("Enter");
    const names = [];
    for (const { kind } of [{ kind: "section" }, { kind: "unit" }, { kind: "better" }]) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      names.push(await page.evaluate(() => `${document.activeElement.name}:${document.activeElement.checked}`));
      assert.equal(names.at(-1), `${kind}:true`);
      const { top, bottom, height } = await page.evaluate(() => {
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        return { top, bottom, height: document.querySelector(".found").getBoundingClientRect().top };
      });
      assert.ok(top >= 0 && bottom <= height, `${kind}: what has the focus is under the line that counts`);
    }
    await page.keyboard.press("Enter");
    assert.equal(page.url(), address, "nothing was sent");
    const chosen = await page.locator(".filter input:checked").evaluateAll((all) => all.map(({ value }) => value));
    assert.ok(!chosen.includes("all"), chosen.join());
    await close();
  }
});

test("choosing moves nothing above, and no control is too small for a finger", async () => {
  const { base } = await site();
  for (const { tag } of some) {
    const { page, close } = await tab({ width: 320, height: 700, javaScriptEnabled: false });
    await page.goto(base + listOf(tag).path);
    await page.locator(".filter summary").click();
    const places = () => page.locator(".filter legend").evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top + scrollY)));
    const before = await places();
    for (const value of choices(editions.find((each) => each.tag === tag)).map((each) => each.value)) {
      await page.evaluate((value) => { document.querySelector(`.filter [value=${value}]`).checked = true; }, value);
      assert.deepEqual(await places(), before, `${tag}: ${value}`);
    }
    const small = await page.locator(".filter label, .filter summary, .found button").evaluateAll((all) => all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 36).map(({ textContent }) => textContent.trim()));
    assert.deepEqual(small, [], `${tag}: too low`);
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), `${tag}: too wide`);
    await close();
  }
});

test("on paper stands what was chosen, and by what", async () => {
  const { base } = await site();
  const edition = editions.find(({ tag }) => tag === source);
  const { page, close } = await tab({ width: 658, javaScriptEnabled: false });
  await page.goto(base + listOf(source).path);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".filter, .found, .order").filter({ visible: true }).count(), 0, "nothing was chosen");
  await page.emulateMedia({ media: "screen" });
  const [one] = choices(edition).filter(({ kind }) => kind === "unit");
  await choose(page, [one]);
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(seen);
  assert.deepEqual(found.rows.toSorted(), expected([one]).toSorted());
  const words = await page.locator(".filter label:visible").evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
  assert.deepEqual(words, [one.words]);
  assert.equal(await page.locator(".filter input:visible, .found button:visible, .filter summary:visible").count(), 0, "what cannot be pressed");
  await close();
});

test("with script the rows stand by name, by unit and change, or as in the plan, whatever is chosen", async () => {
  const { base } = await site();
  for (const edition of some) {
    const { page, close } = await tab({ width: 360 });
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(base + listOf(edition.tag).path);
    const order = page.locator(".order select");
    const plan = (await page.evaluate(seen)).rows;
    await order.selectOption("name");
    const names = await page.locator(".ordered tbody th > a:visible").evaluateAll((all) => all.map((each) => {
      const copy = each.cloneNode(true);
      for (const part of copy.querySelectorAll("rp, .exact")) part.remove();
      for (const ruby of copy.querySelectorAll("ruby")) ruby.replaceWith(ruby.querySelector("rt").textContent);
      return copy.textContent.trim();
    }));
    assert.equal(names.length, indicators.length);
    const collator = new Intl.Collator(edition.format ?? edition.tag, { numeric: true });
    assert.deepEqual(names, names.toSorted(collator.compare), edition.tag);
    assert.equal(await page.locator(".ordered th[aria-sort=ascending]").count(), 1);
    assert.equal(await page.locator(".group:visible, .contents:visible").count(), 0, "headings of nothing");
    assert.equal(await page.locator(".ordered .of:visible").count(), indicators.length, "each row says where it belongs");

    await order.selectOption("change");
    const sections = await page.locator(".ordered").evaluateAll((all) => all.map((each) => [...each.querySelectorAll("tbody > tr")].map(({ id }) => id.slice("indicator_".length))));
    assert.deepEqual(sections.flat().toSorted(), plan.toSorted());
    for (const section of sections) {
      const here = section.map((id) => indicators.find((each) => each.id === id));
      assert.equal(new Set(here.map(({ unit }) => unitWords(edition, unit))).size, 1, "one unit under one heading");
      const goal = ({ target, targets }) => target ?? targets.toSorted((a, b) => a.year.localeCompare(b.year)).at(-1);
      const written = (stated) => Number(typeof stated === "object" ? stated.value : stated);
      const far = here.map((each) => Math.abs(written(goal(each)) - written(each.baseline))).map((each) => (Number.isNaN(each) ? -1 : each));
      for (const [at, each] of far.entries()) assert.ok(at === 0 || each <= far[at - 1] + 1e-9, `${section[at]} is out of order`);
    }

    // Chosen while it stands in another order: headings of nothing vanish, and what is left is told.
    const all = choices(edition);
    const [one] = all.filter(({ kind }) => kind === "section");
    await choose(page, [one]);
    const left = await page.evaluate(seen);
    assert.deepEqual(left.rows.toSorted(), expected([one]).toSorted());
    assert.equal(await page.locator(".ordered:visible").evaluateAll((some) => some.filter((each) => ![...each.querySelectorAll("tbody tr")].some((row) => row.checkVisibility())).length), 0);
    const told = page.locator(".told");
    assert.ok(plain(await told.textContent()).includes(number(edition, String(left.rows.length))), await told.textContent());
    assert.equal(await told.getAttribute("role"), "status");

    await order.selectOption("plan");
    await page.locator(".found button").click();
    const again = await page.evaluate(seen);
    assert.deepEqual(again.rows, plan);
    assert.equal(again.groups.length, (await page.locator(".group").count()));
    assert.deepEqual(errors, []);
    await close();
  }
});

test("a browser that does not know :has() shows every row, and no filter", async () => {
  const { base } = await site();
  const { page, close } = await tab({ javaScriptEnabled: false });
  await page.route(/\.css$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll("selector(:has(*))", "selector(:unknown(*))") });
  });
  await page.goto(base + listOf(source).path);
  const found = await page.evaluate(seen);
  await close();
  assert.equal(found.form, 0);
  assert.equal(found.bar, 0);
  assert.equal(found.rows.length, indicators.length);
});

test("the filter's files are loaded where it is, and nowhere else", () => {
  const problems = [];
  for (const page of pages) {
    const files = [...byTag(page.tree, "link"), ...byTag(page.tree, "script")].map((each) => attribute(each, "href") ?? attribute(each, "src") ?? "");
    const found = ["filter.css", "choices.css", "filter.js"].filter((name) => files.some((file) => new RegExp(`assets/${name.replace(".", "\\.[0-9a-f]+\\.")}$`).test(file)));
    const wanted = byId(page.tree, "_filter") ? 3 : 0;
    if (found.length !== wanted) problems.push(`/${page.path}: ${found.join(" ") || "none"}`);
    if (wanted && page.kind !== "indicators" && !page.inner.startsWith("indicators/in/")) problems.push(`/${page.path}: a filter`);
  }
  assert.ok(tags.every((tag) => byId(listOf(tag).tree, "_filter")), "an edition without a filter");
  none(problems, "page that loads what it does not use");
});
