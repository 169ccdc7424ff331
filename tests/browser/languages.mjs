// Each word in its language: what is not the page's language says so, and easy Japanese has its readings.

import { test } from "node:test";
import assert from "node:assert/strict";
import { attribute, byTag, classes, editions, elements, find, findAll, name, none, pageAt, pages, source } from "./site.mjs";

const SCRIPTS = {
  Jpan: ["Han", "Hiragana", "Katakana"],
  Hans: ["Han"],
  Hant: ["Han"],
  Kore: ["Hangul"],
};
const script = (tag) => new Intl.Locale(tag).maximize().script;

const expressions = new Map();
/** What a text of this language may not have. Latin letters are everywhere: NPO, SNS, LGBT. */
const strangers = (tag) => {
  if (!expressions.has(tag)) {
    const known = ["Latin", "Common", "Inherited", ...(SCRIPTS[script(tag)] ?? [script(tag)])];
    expressions.set(tag, new RegExp(`[^${known.map((one) => `\\p{scx=${one}}`).join("")}]`, "gu"));
  }
  return expressions.get(tag);
};

/** Everything that is read: texts and attributes, each with the element that says its language. */
function* words(tree) {
  for (const element of elements(tree)) {
    if (["script", "style"].includes(element.tagName)) continue;
    for (const child of element.childNodes ?? []) if (child.nodeName === "#text") yield { element, value: child.value };
    for (const key of ["title", "alt", "aria-label", "aria-description", "placeholder"]) {
      const value = attribute(element, key);
      if (value !== undefined) yield { element, value };
    }
    const read = ["description", "og:title", "og:description", "og:site_name"];
    if (read.includes(attribute(element, "name") ?? attribute(element, "property"))) yield { element, value: attribute(element, "content") };
  }
}

const languageOf = (element) => {
  for (let one = element; one; one = one.parentNode) {
    const tag = attribute(one, "lang");
    if (tag !== undefined) return tag;
  }
  return "";
};
const inside = (element, tagName) => {
  for (let one = element; one; one = one.parentNode) if (one.tagName === tagName) return true;
  return false;
};

test("every language tag is a known form, and text in another language has its direction", () => {
  const problems = [];
  for (const page of pages) {
    for (const element of elements(page.tree)) {
      for (const key of ["lang", "hreflang"]) {
        const tag = attribute(element, key);
        if (tag === undefined || tag === "x-default") continue;
        try {
          if (Intl.getCanonicalLocales(tag)[0] !== tag) problems.push(`/${page.path}: ${key} is not canonical: ${name(element)}`);
        } catch {
          problems.push(`/${page.path}: ${key}="${tag}" is no tag: ${name(element)}`);
        }
      }
      const tag = attribute(element, "lang");
      const around = element.parentNode && languageOf(element.parentNode);
      const turns = tag && around && (script(tag) === "Arab") !== (script(around) === "Arab");
      if (turns && !attribute(element, "dir")) problems.push(`/${page.path}: no dir: ${name(element)}`);
    }
  }
  none(problems, "language that is badly told");
});

test("no text stands in a script that its language does not have", () => {
  const problems = [];
  for (const page of pages) {
    for (const { element, value } of words(page.tree)) {
      const tag = languageOf(element);
      const strange = value.match(strangers(tag)) ?? [];
      if (strange.length > 0) problems.push(`/${page.path}: “${strange.slice(0, 20).join("")}” in ${tag}: ${name(element)}`);
    }
  }
  none(problems, "text that does not say its language");
});

test("in easy Japanese every Chinese character has its reading", () => {
  const easy = pages.filter(({ tag }) => tag === "ja-simple");
  assert.ok(easy.length > 0, "there is no edition in easy Japanese");
  const problems = [];
  let readings = 0;
  for (const page of easy) {
    const body = byTag(page.tree, "body")[0];
    readings += byTag(body, "ruby").length;
    for (const element of elements(body)) {
      // A drawing's title takes no markup, so it can have no ruby.
      if (element.tagName === "title" || languageOf(element) !== "ja-simple") continue;
      const value = element.childNodes.filter(({ nodeName }) => nodeName === "#text").map((child) => child.value).join("");
      const bare = /\p{Script=Han}/u.test(value.replace(/[々〆]/g, "々")) && !(inside(element, "ruby") && !inside(element, "rt"));
      if (bare) problems.push(`/${page.path}: “${value.trim().slice(0, 40)}” in ${name(element)}`);
    }
  }
  none(problems, "Chinese character without its reading");
  assert.ok(readings > 0, "no page has any reading");
});

test("a reading is kana, and stands over something", () => {
  const problems = [];
  for (const page of pages) {
    for (const ruby of byTag(page.tree, "ruby")) {
      const base = ruby.childNodes.filter((each) => !["rt", "rp"].includes(each.tagName));
      const said = byTag(ruby, "rt").map((each) => each.childNodes.map((child) => child.value ?? "").join(""));
      const over = base.map((each) => each.value ?? each.childNodes?.map((child) => child.value ?? "").join("") ?? "").join("").trim();
      if (!over || said.length === 0) problems.push(`/${page.path}: empty: ${name(ruby)}`);
      for (const one of said) {
        if (!/^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u.test(one)) problems.push(`/${page.path}: “${one}” over “${over}”`);
      }
    }
  }
  none(problems, "reading that is none");
});

test("the switcher leads to the same page in every edition, in the order of the plan, and marks this one", () => {
  const problems = [];
  for (const page of pages.filter(({ tag }) => tag)) {
    const say = (what) => problems.push(`/${page.path}: ${what}`);
    const switcher = find(page.tree, (each) => each.tagName === "nav" && classes(each).includes("languages"));
    if (!switcher) {
      say("no switcher");
      continue;
    }
    const found = byTag(switcher, "a");
    const led = found.map((link) => new URL(attribute(link, "href"), `http://site/${page.path}`).pathname.slice(1));
    // The source has no page beside itself: the node's own page is there.
    const alone = page.inner.replace(/^beside\//, "");
    const wanted = editions.map(({ tag }) => `${tag}/${tag === source ? alone : page.inner}`);
    if (led.join() !== wanted.join()) say(`leads to ${led}, not to ${wanted}`);
    for (const link of found) {
      const tag = attribute(link, "hreflang");
      const own = findAll(link, (each) => attribute(each, "lang") === tag);
      if (own.length !== 1) say(`${tag} is not named in its own language`);
      if (attribute(link, "aria-current") !== `${tag === page.tag}`) say(`${tag} is marked wrongly`);
    }
  }
  none(problems, "switcher that loses its reader");
});

test("the choice of a language names every edition in its own words and in the source's", () => {
  const choose = pageAt.get("");
  const links = byTag(find(choose.tree, ({ tagName }) => tagName === "main"), "a");
  assert.deepEqual(links.map((link) => attribute(link, "href")), editions.map(({ tag }) => `${tag}/`));
  for (const [index, { tag }] of editions.entries()) {
    assert.ok(find(links[index], (each) => attribute(each, "lang") === tag), `${tag} is not named in its own language`);
  }
});
