// The figures: the same in every edition, formatted as its language does. They are read from `content/` and formatted here
// once more by other means (ECMAScript's Intl and Project Fluent's JavaScript), so that two independent ways must agree.

import { test } from "node:test";
import assert from "node:assert/strict";
import {
  attribute, byId, byTag, classes, editions, elements, find, findAll, indicators, none, pageAt, pages, source, tags, text,
} from "./site.mjs";
import { figure, number, percent, plain, say } from "./words.mjs";

/** A figure or a target as the plan states it: with its unit, or why it is missing. */
const shown = (edition, stated, unit) => stated.missing
  ? say(edition, "figure_missing", () => ({ reason: say(edition, `missing_${stated.missing}`) }))
  : figure(edition, written(stated), unit);
const written = (value) => (typeof value === "string" ? value : value.value);
/** What a cell says: without readings, without the column's name, which narrow screens repeat in it, and without the year. */
const beside = ["cell-head", "when"];
const cell = (element) => plain(text(element, (each) => ["rt", "rp"].includes(each.tagName) || classesOf(each).some((name) => beside.includes(name))));
const goal = ({ target, targets }) => target ?? targets.toSorted((a, b) => a.year.localeCompare(b.year)).at(-1);
/** Every figure that has a year, as the plan states it. */
const dated = ({ baseline, actuals = [], targets = [], target }) => [baseline, ...actuals, ...targets, target].filter((stated) => stated?.year);
const classesOf = (node) => (node.tagName ? classes(node) : []);

const rowsOf = (page) => findAll(page.tree, (each) => each.tagName === "tr" && attribute(each, "id")?.startsWith("indicator_"));

function checkRow(edition, page, indicator, problems) {
  const where = `/${page.path}: ${indicator.id}`;
  const row = byId(page.tree, `indicator_${indicator.id}`);
  if (!row) return problems.push(`${where}: no row`);
  const [baseline, target, better] = byTag(row, "td").filter((each) => !classes(each).includes("result")).map(cell);
  const wanted = [indicator.baseline, goal(indicator)].map((stated) => plain(shown(edition, stated, indicator.unit)));
  if (baseline !== wanted[0]) problems.push(`${where}: baseline “${baseline}”, not “${wanted[0]}”`);
  if (target !== wanted[1]) problems.push(`${where}: target “${target}”, not “${wanted[1]}”`);
  const way = plain(say(edition, `better_${indicator.better ?? "steady"}`));
  if (!better.startsWith(way)) problems.push(`${where}: “${better}”, not “${way}”`);
}

/** The second decimal less the first, exactly. */
const difference = (first, second) => {
  const places = Math.max(...[first, second].map((value) => value.split(".")[1]?.length ?? 0));
  const scaled = (value) => BigInt(value.replace(".", "") + "0".repeat(places - (value.split(".")[1]?.length ?? 0)));
  const found = scaled(second) - scaled(first);
  const digits = String(found < 0n ? -found : found).padStart(places + 1, "0");
  return places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
};
const isNumber = (value) => /^-?[0-9.]+$/.test(value ?? "");

test("the sentence of an indicator and its drawing have the plan's figures, and how far it is from one to the other", () => {
  const problems = [];
  let differences = 0;
  for (const edition of editions) {
    for (const indicator of indicators) {
      const page = pageAt.get(`${edition.tag}/indicators/${indicator.id}/`);
      const box = find(page.tree, (each) => classes(each).includes("figures"));
      const said = plain(text(byTag(box, "p").at(-1), (each) => ["rt", "rp"].includes(each.tagName)));
      const [from, to] = [indicator.baseline, goal(indicator)].map((stated) => (stated.missing ? undefined : written(stated)));
      const latest = (indicator.actuals ?? []).filter(({ value }) => value).toSorted((a, b) => a.year.localeCompare(b.year)).at(-1);
      const wanted = [from, to, latest?.value].filter(isNumber).map((value) => figure(edition, value, indicator.unit));
      const equal = isNumber(from) && isNumber(to) && !/[1-9]/.test(difference(from, to));
      if (equal) wanted.splice(1, 1);
      else if (isNumber(from) && isNumber(to)) {
        differences += 1;
        const way = difference(from, to);
        wanted.push(indicator.unit === "percent" ? number(edition, way) : figure(edition, way, indicator.unit));
      }
      for (const one of wanted) if (!said.includes(plain(one))) problems.push(`/${page.path}: no “${plain(one)}” in “${said}”`);
      if (/NaN|undefined|Infinity/.test(said)) problems.push(`/${page.path}: “${said}”`);
      if ((indicator.better ?? "steady") === "steady" && plain(text(box)).includes(plain(say(edition, "better_higher")))) problems.push(`/${page.path}: more is better, where the plan does not say so`);
      const drawn = byTag(box, "text").map((each) => plain(text(each)));
      const short = (value) => plain(indicator.unit === "percent" ? percent(edition, value) : number(edition, value));
      if (drawn.length > 0) {
        for (const value of [from, to].filter(isNumber)) if (!drawn.some((one) => one.includes(short(value)))) problems.push(`/${page.path}: no ${short(value)} in the drawing: ${drawn.join(" · ")}`);
      }
      const title = byTag(box, "title")[0];
      if (title && plain(text(title)) !== said) problems.push(`/${page.path}: the drawing says “${plain(text(title))}”, the page “${said}”`);
    }
  }
  assert.ok(differences > 0, "no difference was reckoned");
  none(problems, "figure that a sentence or a drawing lacks");
});

test("the plan has indicators, each with a baseline and a target", () => {
  assert.ok(indicators.length > 0, "no indicator was read");
  none(indicators.filter(({ baseline, target, targets }) => !baseline || !(target ?? targets)).map(({ id }) => id), "indicator without its figures");
  assert.equal(new Set(indicators.map(({ id }) => id)).size, indicators.length, "an id stands twice");
});

for (const edition of editions) {
  test(`every baseline and target stands formatted in the tables: ${edition.tag}`, () => {
    const problems = [];
    const all = pageAt.get(`${edition.tag}/indicators/`);
    for (const indicator of indicators) {
      checkRow(edition, all, indicator, problems);
      checkRow(edition, pageAt.get(`${edition.tag}/${indicator.node.path}`), indicator, problems);
    }
    const ids = rowsOf(all).map((row) => attribute(row, "id").slice("indicator_".length));
    assert.deepEqual(ids.toSorted(), indicators.map(({ id }) => id).toSorted(), "the rows of the page of all indicators");
    for (const { path, indicators: own } of new Set(indicators.map(({ node }) => node))) {
      const found = rowsOf(pageAt.get(`${edition.tag}/${path}`)).map((row) => attribute(row, "id").slice("indicator_".length));
      assert.deepEqual(found, own.map(({ id }) => id), `the rows of /${edition.tag}/${path}`);
    }
    none(problems, "figure that is not the plan's");
  });

  test(`every baseline and target stands on the indicator's own page: ${edition.tag}`, () => {
    const problems = [];
    for (const indicator of indicators) {
      const page = pageAt.get(`${edition.tag}/indicators/${indicator.id}/`);
      const found = findAll(page.tree, (each) => each.tagName === "dd" && classes(each).includes("figure") && !classes(each).includes("result")).map(cell);
      const wanted = [indicator.baseline, goal(indicator)].map((stated) => plain(shown(edition, stated, indicator.unit)));
      if (found.join(" → ") !== wanted.join(" → ")) problems.push(`/${page.path}: “${found.join(" → ")}”, not “${wanted.join(" → ")}”`);
    }
    none(problems, "figure that is not the plan's");
  });
}

test("every edition prints every figure", () => {
  const problems = [];
  for (const edition of editions) {
    const printed = pages.filter(({ tag, kind }) => tag === edition.tag && kind === "print");
    const rows = printed.flatMap(rowsOf).map((row) => attribute(row, "id").slice("indicator_".length));
    if (rows.toSorted().join() !== indicators.map(({ id }) => id).toSorted().join()) problems.push(`${edition.tag}: ${rows.length} rows`);
    for (const indicator of indicators) {
      const page = printed.find(({ tree }) => byId(tree, `indicator_${indicator.id}`));
      if (page) checkRow(edition, page, indicator, problems);
    }
  }
  none(problems, "print page that is not whole");
});

test("every edition has the same rows, headings and paragraphs, with the same addresses", () => {
  const problems = [];
  const shape = (page) => {
    const all = [...elements(find(page.tree, ({ tagName }) => tagName === "main"))];
    return {
      rows: all.filter(({ tagName }) => tagName === "tr").length,
      headings: all.filter((each) => /^h[1-6]$/.test(each.tagName) && attribute(each, "id") !== "_words").map(({ tagName }) => tagName).join(" "),
      paragraphs: all.filter((each) => classes(each).includes("unit")).length,
      drawings: all.filter(({ tagName }) => tagName === "svg").length,
      // Which glossary words a page uses, and in which order, is a matter of its language.
      addresses: all.map((each) => attribute(each, "id")).filter((id) => id && !/^_(use|word)-|^_words$/.test(id)).join(" "),
    };
  };
  for (const page of pages.filter(({ tag }) => tag === source)) {
    const wanted = shape(page);
    for (const tag of tags) {
      const found = shape(pageAt.get(`${tag}/${page.inner}`));
      for (const [key, value] of Object.entries(wanted)) {
        if (found[key] !== value) problems.push(`/${tag}/${page.inner}: ${key}: ${found[key]}, not ${value}`);
      }
    }
  }
  none(problems, "page that is not like its source");
});

test("a table of indicators names its columns and its rows", () => {
  const problems = [];
  for (const page of pages) {
    for (const table of byTag(page.tree, "table")) {
      const say = (what) => problems.push(`/${page.path}: ${what}`);
      const heads = byTag(table, "th");
      const columns = heads.filter((each) => attribute(each, "scope") === "col");
      if (heads.length !== columns.length + heads.filter((each) => attribute(each, "scope") === "row").length) say("a heading without scope");
      for (const row of byTag(byTag(table, "tbody")[0], "tr")) {
        const cells = row.childNodes.filter(({ tagName }) => ["th", "td"].includes(tagName));
        const wide = cells.reduce((sum, each) => sum + Number(attribute(each, "colspan") ?? 1), 0);
        if (wide !== columns.length) say(`a row of ${wide} cells under ${columns.length} columns`);
        // What stands across columns is a heading of the rows below it.
        if (wide === cells.length && attribute(cells[0], "scope") !== "row") say("a row without a heading");
        if (cells.some((each) => cell(each) === "")) say(`an empty cell: ${text(row).slice(0, 60)}`);
      }
      if (attribute(table, "class") === "indicators" && byTag(table, "caption").length !== 1) say("a table without a caption");
    }
  }
  none(problems, "table that cannot be read");
});

test("an indicator has a drawing where both figures are numbers or two of them have years, with words for it, and else none", () => {
  const problems = [];
  for (const { tag } of editions) {
    for (const indicator of indicators) {
      const page = pageAt.get(`${tag}/indicators/${indicator.id}/`);
      const drawing = find(page.tree, (each) => classes(each).includes("chart") || classes(each).includes("course"));
      const known = dated(indicator).filter(({ value }) => /^-?[0-9.]+$/.test(value));
      const level = indicator.baseline.value && ["maintain", "at-least-baseline"].includes(written(goal(indicator)));
      const years = new Set(dated(indicator).map(({ year }) => year)).size > 1 && (known.length > 1 || level);
      const number = years || [indicator.baseline, goal(indicator)].every((stated) => /^-?[0-9.]+$/.test(written(stated)));
      if (Boolean(drawing) !== number) problems.push(`/${page.path}: ${drawing ? "a drawing" : "no drawing"} for target ${written(goal(indicator))}`);
      const said = drawing && text(byTag(drawing, "title")[0] ?? {});
      if (drawing && !said) problems.push(`/${page.path}: a drawing without words`);
    }
  }
  none(problems, "drawing that claims too much or says too little");
});
