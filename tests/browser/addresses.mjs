// What search engines are told: canonical addresses, languages of a page, the site's map.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { PUBLIC, attribute, baseUrl, byTag, find, none, pageAt, pages, source } from "./site.mjs";

const XHTML = "http://www.w3.org/1999/xhtml";
const links = (page, rel) => byTag(page.tree, "link").filter((each) => attribute(each, "rel") === rel);
const hidden = (page) => {
  const robots = find(page.tree, (each) => each.tagName === "meta" && attribute(each, "name") === "robots");
  return attribute(robots ?? {}, "content")?.includes("noindex") ?? false;
};
const address = (page) => new URL(page.path, baseUrl).href;
const alternates = (page) => links(page, "alternate").filter((each) => attribute(each, "hreflang")).map((each) => [attribute(each, "hreflang"), attribute(each, "href")]);
const shown = pages.filter((page) => !hidden(page));

test("pages that search engines may list are the translated ones, and the doors without a language are not among them", () => {
  assert.ok(shown.length > 0, "every page is hidden");
  none(shown.filter(({ kind }) => ["beside", "go", "not-found"].includes(kind)).map(({ path }) => `/${path}`), "page that should be hidden");
  none(pages.filter((page) => page.tag === source && hidden(page)).map(({ path }) => `/${path}`), "page of the source that is hidden");
});

test("a page is canonical itself, or its source is where it is not translated; in two languages it is its own edition's", () => {
  const problems = [];
  for (const page of pages) {
    const found = links(page, "canonical").map((each) => attribute(each, "href"));
    const alone = page.kind === "beside" ? pageAt.get(page.path.replace("beside/", "")) : page;
    const wanted = hidden(alone) && page.tag ? new URL(`${source}/${alone.inner}`, baseUrl).href : address(alone);
    if (found.length !== 1 || found[0] !== wanted) problems.push(`/${page.path}: ${found.join(", ") || "none"}, not ${wanted}`);
  }
  none(problems, "canonical address that is wrong");
});

test("the languages of a page are there, translated, and name each other", () => {
  const problems = [];
  for (const page of pages) {
    const say = (what) => problems.push(`/${page.path}: ${what}`);
    const here = alternates(page);
    if (hidden(page)) {
      if (here.length > 0) say("has hreflang, though it is hidden");
      continue;
    }
    const one = (language) => {
      const all = here.filter(([each]) => each === language);
      if (all.length !== 1) say(`${all.length} of hreflang="${language}"`);
      return all[0]?.[1];
    };
    const preset = page.kind === "home" || page.kind === "choose" ? baseUrl : new URL(`${source}/${page.inner}`, baseUrl).href;
    if (one("x-default") !== preset) say(`x-default is ${one("x-default")}, not ${preset}`);
    if (page.tag && one(page.tag) !== address(page)) say("does not name itself");
    for (const [language, href] of here) {
      const target = href.startsWith(baseUrl) ? pageAt.get(decodeURIComponent(href.slice(baseUrl.length))) : undefined;
      if (!target) {
        say(`hreflang="${language}" leads nowhere: ${href}`);
        continue;
      }
      if (hidden(target)) say(`hreflang="${language}" leads to a page that is hidden: ${href}`);
      if (language !== "x-default" && target.tag !== language) say(`hreflang="${language}" leads to ${href}`);
      if (language !== "x-default" && page.tag && target.inner !== page.inner) say(`hreflang="${language}" leads to another page: ${href}`);
      if (JSON.stringify(alternates(target)) !== JSON.stringify(here)) say(`${href} names other languages`);
    }
    const wanted = shown.filter((each) => each.tag && each.inner === (page.kind === "choose" ? "" : page.inner)).map(({ tag }) => tag);
    const named = here.map(([language]) => language).filter((language) => language !== "x-default");
    if (wanted.sort().join() !== named.sort().join()) say(`names ${named}, but is translated into ${wanted}`);
  }
  none(problems, "hreflang that is wrong");
});

test("the site's map lists exactly the pages that search engines may list, with the same languages", () => {
  const xml = new DOMParser({
    onError: (level, message) => assert.fail(`sitemap.xml: ${level}: ${message}`),
  }).parseFromString(readFileSync(join(PUBLIC, "sitemap.xml"), "utf8"), "application/xml");
  const listed = new Map(
    Array.from(xml.getElementsByTagName("url"), (entry) => [
      entry.getElementsByTagName("loc")[0].textContent,
      Array.from(entry.getElementsByTagNameNS(XHTML, "link"), (each) => [each.getAttribute("hreflang"), each.getAttribute("href")]),
    ]),
  );
  assert.equal(listed.size, xml.getElementsByTagName("loc").length, "an address stands there twice");
  assert.deepEqual([...listed.keys()].sort(), shown.map(address).sort());
  for (const page of shown) assert.deepEqual(listed.get(address(page)), alternates(page), address(page));
});

test("robots.txt names the site's map", () => {
  assert.match(readFileSync(join(PUBLIC, "robots.txt"), "utf8"), new RegExp(`^Sitemap: ${RegExp.escape?.(baseUrl) ?? baseUrl}sitemap\\.xml$`, "m"));
});
