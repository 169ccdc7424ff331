// What every page's HTML holds, read from the files by a real parser: heads, headings, ids, links.

import { test } from "node:test";
import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  PUBLIC, attribute, baseUrl, byId, byTag, editions, elements, find, home, name, nodes, none, pageAt, pages, plan, source,
  tags, text,
} from "./site.mjs";

const meta = (page, key) =>
  attribute(find(page.tree, (each) => each.tagName === "meta" && attribute(each, "name") === key) ?? {}, "content");

test("every edition that needs no more translation is built", () => {
  const wanted = plan.languages.filter((language) => language.publish_at === undefined).map(({ tag }) => tag);
  none(wanted.filter((tag) => !tags.includes(tag)), "edition that is missing");
  assert.ok(tags.includes(source), "the source's own edition is missing");
});

test("every edition has every node's page and the same pages as the source, and beside it each node once more", () => {
  const of = (tag) => pages.filter((page) => page.tag === tag && page.kind !== "beside").map(({ inner }) => inner).sort();
  const besides = (tag) => pages.filter((page) => page.tag === tag && page.kind === "beside").map(({ inner }) => inner).sort();
  const wanted = of(source);
  none(nodes.filter(({ path }) => !wanted.includes(path)).map(({ path }) => path), "node without a page");
  const beside = nodes.map(({ path }) => `beside/${path}`).sort();
  for (const { tag } of editions) {
    assert.deepEqual(of(tag), wanted, `the pages of ${tag}`);
    assert.deepEqual(besides(tag), tag === source ? [] : beside, `the pages of ${tag} beside the source`);
  }
});

test("every node but a page has an address without a language", () => {
  const wanted = nodes.filter(({ level }) => level !== "page").map(({ id }) => `go/${id}/`);
  none(wanted.filter((path) => !pageAt.has(path)), "address that is missing");
});

test("every page has a language, a direction, a title, a description, one h1 and one main", () => {
  const problems = [];
  for (const page of pages) {
    const say = (what) => problems.push(`/${page.path}: ${what}`);
    const html = find(page.tree, ({ tagName }) => tagName === "html");
    if (attribute(html, "lang") !== page.lang) say(`lang is ${attribute(html, "lang")}, not ${page.lang}`);
    if (!["ltr", "rtl"].includes(attribute(html, "dir"))) say(`dir is ${attribute(html, "dir")}`);
    if (!text(byTag(page.tree, "title")[0] ?? {})) say("no title");
    if (!meta(page, "description")?.trim()) say("no description");
    if (!meta(page, "viewport")?.includes("width=device-width")) say("no viewport");
    for (const one of ["h1", "main", "title"]) {
      const found = byTag(page.tree, one).filter((each) => each.parentNode.tagName !== "svg");
      if (found.length !== 1) say(`${found.length} of <${one}>: ${found.map(name).join(", ")}`);
    }
  }
  none(problems, "page that is not whole");
});

test("no two pages of an edition have the same title", () => {
  const problems = [];
  for (const tag of [...tags, null]) {
    const seen = new Map();
    for (const page of pages.filter((each) => each.tag === tag)) {
      const title = text(byTag(page.tree, "title")[0] ?? {});
      // A node's address without a language has the node's title, as it should.
      if (seen.has(title) && page.kind !== "go") problems.push(`/${page.path} and /${seen.get(title)}: ${title}`);
      seen.set(title, page.path);
    }
  }
  none(problems, "title that two pages share");
});

test("headings go down one level at a time", () => {
  const problems = [];
  for (const page of pages) {
    let last = 0;
    for (const heading of [...elements(page.tree)].filter(({ tagName }) => /^h[1-6]$/.test(tagName))) {
      const level = Number(heading.tagName[1]);
      if (level > last + 1) problems.push(`/${page.path}: ${name(heading)} after h${last}`);
      last = level;
    }
  }
  none(problems, "heading that skips a level");
});

test("no page has an id twice, and what refers to an id finds it", () => {
  const problems = [];
  for (const page of pages) {
    const all = [...elements(page.tree)];
    const seen = new Set();
    for (const element of all) {
      const id = attribute(element, "id");
      if (id === undefined) continue;
      if (seen.has(id)) problems.push(`/${page.path}: id twice: ${name(element)}`);
      seen.add(id);
    }
    for (const element of all) {
      for (const key of ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"]) {
        for (const id of attribute(element, key)?.split(/\s+/) ?? []) {
          if (!seen.has(id)) problems.push(`/${page.path}: ${key}="${id}" of ${name(element)} leads nowhere`);
        }
      }
    }
  }
  none(problems, "bad id");
});

test("every link and every file that a page names is there, its fragment too, by a relative address", () => {
  const problems = [];
  let checked = 0;
  for (const page of pages) {
    const here = new URL(page.path, baseUrl);
    for (const element of elements(page.tree)) {
      for (const key of ["href", "src", "action", "data", "poster", "srcset"]) {
        const value = attribute(element, key);
        if (value === undefined) continue;
        const say = (what) => problems.push(`/${page.path}: ${what}: ${name(element)}`);
        const outside = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(value);
        const rel = attribute(element, "rel");
        if (outside) {
          // Head links are absolute by their nature and have tests of their own; elsewhere only <a> may lead outside.
          if (!["canonical", "alternate"].includes(rel) && element.tagName !== "a") say(`${key} leads to another place`);
          if (element.tagName === "a" && !/^(https?|mailto|tel):/.test(value)) say("scheme that is not allowed");
          if (value.startsWith(baseUrl) && element.tagName === "a") say("absolute address of a page of this site");
          continue;
        }
        checked += 1;
        if (value.startsWith("/") !== (page.kind === "not-found") && !value.startsWith("#")) say(`${key} is bound to a place`);
        const url = new URL(value, here);
        if (!url.href.startsWith(baseUrl)) {
          say(`${key} leads out of the site`);
          continue;
        }
        const path = decodeURIComponent(url.pathname.slice(home.length));
        const target = pageAt.get(path);
        const file = join(PUBLIC, path);
        if (!target && !(existsSync(file) && statSync(file).isFile())) say(`${key} leads nowhere`);
        const id = decodeURIComponent(url.hash.slice(1));
        if (target && id && !byId(target.tree, id)) say(`no #${id} there`);
      }
    }
  }
  assert.ok(checked > pages.length * 5, `only ${checked} links were found on ${pages.length} pages`);
  none(problems, "bad link");
});

test("no page carries script or style of its own", () => {
  const problems = [];
  for (const page of pages) {
    for (const element of elements(page.tree)) {
      const data = element.tagName === "script" && attribute(element, "type") === "application/ld+json";
      if (element.tagName === "style") problems.push(`/${page.path}: ${name(element)}`);
      if (element.tagName === "script" && !attribute(element, "src") && !data) problems.push(`/${page.path}: ${name(element)}`);
      for (const { name: key } of element.attrs) {
        if (key === "style" || key.startsWith("on")) problems.push(`/${page.path}: ${key} of ${name(element)}`);
      }
      if (element.tagName === "iframe" || element.tagName === "object") problems.push(`/${page.path}: ${name(element)}`);
    }
  }
  none(problems, "thing that a strict policy refuses");
});
