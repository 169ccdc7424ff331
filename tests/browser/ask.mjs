// What readers ask: answers that lead to the plan's own texts, whom to turn to and since when that is known, and a card that
// is read across a counter. A plan without questions has neither the page nor a link to it.

import { test } from "node:test";
import assert from "node:assert/strict";
import {
  attribute, baseUrl, byId, byTag, classes, editions, find, findAll, gathering, home, none, pageAt, pages, plan, site, source,
  tab, tags, text, withTabs,
} from "./site.mjs";

const questions = plan.questions ?? [];
const contacts = plan.contacts ?? [];
const mine = pages.filter(({ kind }) => kind === "ask");
const others = tags.filter((tag) => tag !== source);
const inClass = (node, name) => findAll(node, (each) => classes(each).includes(name));
/** Where a link of a page leads, below the site's home: its path and its fragment. */
const leads = (page, link) => {
  const { pathname, hash } = new URL(attribute(link, "href"), new URL(page.path, baseUrl));
  return [pathname.slice(home.length), decodeURIComponent(hash.slice(1))];
};

test("every edition has the page where there are questions, and none where there are not", () => {
  const wanted = questions.length > 0 ? tags.map((tag) => `${tag}/ask/`) : [];
  assert.deepEqual(mine.map(({ path }) => path).sort(), wanted.sort());
});

test("every page leads to the questions of its language", () => {
  const problems = [];
  for (const page of pages) {
    const wanted = `${page.lang}/ask/`;
    const links = byTag(page.tree, "a").filter((link) => /(^|\/)ask\/$/.test(attribute(link, "href") ?? ""));
    const found = links.some((link) => leads(page, link)[0] === wanted);
    if (found !== questions.length > 0) problems.push(`/${page.path}${found ? " leads to no page" : ` does not lead to /${wanted}`}`);
  }
  none(problems, "page and its way to the questions");
});

test("every answer leads to what it rests on, and that is there", () => {
  const all = gathering();
  for (const page of mine) {
    for (const { id, references } of questions) {
      const say = (what) => all.add(`/${page.path}`, [`${id}: ${what}`]);
      const section = byId(page.tree, `question_${id}`);
      if (!section) {
        say("is not there");
        continue;
      }
      if (text(byTag(section, "h2")[0]).length < 3) say("asks nothing");
      if (text(inClass(section, "answer")[0]).length < 10) say("has no answer");
      const links = inClass(section, "to").flatMap((each) => byTag(each, "a"));
      if (links.length !== references.length) say(`${links.length} links for ${references.length} references`);
      for (const link of links) {
        const [path, anchor] = leads(page, link);
        const there = pageAt.get(path);
        if (!there) say(`leads to /${path}, which is not there`);
        else if (there.tag !== page.tag) say(`leads to /${path}, in another language`);
        else if (anchor && !byId(there.tree, anchor)) say(`leads to #${anchor}, which /${path} does not have`);
      }
    }
  }
  none(all.lines(), "answer");
});

test("the page says whom to turn to and when that was checked, or that the plan names nobody", () => {
  const all = gathering();
  for (const page of mine) {
    const say = (what) => all.add(`/${page.path}`, [what]);
    const section = byId(page.tree, "contacts");
    const lines = byTag(section, "a").filter((link) => attribute(link, "href").startsWith("tel:"));
    if (contacts.length === 0) {
      if (inClass(section, "caution").length !== 1) say("nothing says that there is nobody");
      if (lines.length > 0 || inClass(section, "contact").length > 0) say("somebody is named");
      if (/\d/.test(text(section))) say("a number stands where nobody is named");
    }
    if (inClass(find(page.tree, (each) => classes(each).includes("opening")), "caution").length !== 1) say("nothing says what a plan is");
    for (const { id, telephone, checked, languages } of contacts) {
      const contact = byId(page.tree, `contact_${id}`);
      if (attribute(byTag(contact, "time")[0], "datetime") !== checked) say(`${id}: the day is not ${checked}`);
      if (telephone && !text(contact).includes(telephone)) say(`${id}: the telephone is not ${telephone}`);
      const spoken = byTag(contact, "li").map((each) => attribute(each, "lang"));
      const wanted = languages.map((language) => language.tag ?? language);
      if (spoken.join() !== wanted.join()) say(`${id}: languages are ${spoken}, not ${wanted}`);
    }
  }
  none(all.lines(), "word about contacts");
});

test("a card says the same in two languages, each marked as its own", () => {
  const all = gathering();
  for (const page of mine.filter(({ tag }) => tag !== source)) {
    const say = (what) => all.add(`/${page.path}`, [what]);
    const sides = inClass(byId(page.tree, "card"), "side");
    const found = sides.map((side) => [attribute(side, "lang"), attribute(side, "dir")].join());
    const dir = (tag) => (["Arab", "Hebr"].includes(new Intl.Locale(tag).maximize().script) ? "rtl" : "ltr");
    const wanted = [source, page.tag].map((tag) => [tag, dir(tag)].join());
    if (found.join(" ") !== wanted.join(" ")) say(`the sides are ${found.join(" and ")}`);
    for (const side of sides) if (text(inClass(side, "saying")[0]).length < 8) say("a side says nothing");
    const [first, second] = sides.map((side) => text(inClass(side, "saying")[0]));
    if (first === second) say("both sides say it in one language");
  }
  none(all.lines(), "card");
});

test("every card names another language, and the source's own page leads to all of them", { skip: mine.length === 0 || others.length === 0 }, () => {
  const said = mine.filter(({ tag }) => tag !== source).map(({ tree }) => text(inClass(inClass(byId(tree, "card"), "side")[0], "saying")[0], (each) => ["rt", "rp"].includes(each.tagName)));
  assert.equal(new Set(said).size, others.length, said.join("\n"));
  const page = pageAt.get(`${source}/ask/`);
  const doors = byTag(byId(page.tree, "card"), "a");
  assert.deepEqual(doors.map((link) => leads(page, link).join("#")), others.map((tag) => `${tag}/ask/#card`));
  for (const link of doors) {
    const { name } = find(link, (each) => classes(each).includes("own")) && editions.find(({ tag }) => tag === attribute(link, "hreflang"));
    assert.ok(!name || text(link).includes(name), text(link));
  }
});

test("only these pages load their style sheet", () => {
  const loads = (page) => byTag(page.tree, "link").some((link) => /\/ask\.[0-9a-f]+\.css$/.test(attribute(link, "href") ?? ""));
  none(pages.filter((page) => loads(page) !== (page.kind === "ask")).map(({ path }) => `/${path}`), "page with the wrong style sheets");
});

for (const width of [320, 768]) {
  test(`a card is read from across a counter at ${width} px, and nothing of it is cut off`, async () => {
    const { base } = await site();
    const all = gathering();
    await withTabs(mine.filter(({ tag }) => tag !== source), { width }, async (page, { path }) => {
      await page.goto(`${base}${path}#card`);
      const found = await page.evaluate(() => {
        const card = document.querySelector(".card").getBoundingClientRect();
        return [...document.querySelectorAll(".side .saying")].map((words) => {
          const range = document.createRange();
          range.selectNodeContents(words);
          const { left, right } = range.getBoundingClientRect();
          return { size: parseFloat(getComputedStyle(words).fontSize), over: Math.max(card.left - left, right - card.right) };
        });
      });
      for (const { size, over } of found) {
        if (size < 24) all.add(`/${path}`, [`letters of ${size} px`]);
        if (over > 0) all.add(`/${path}`, [`words stand out of the card by ${Math.ceil(over)} px`]);
      }
    });
    none(all.lines(), "card that cannot be read");
  });
}

test("in print the card has a sheet of its own, whole, with large letters", { skip: mine.length === 0 || others.length === 0 }, async () => {
  const { base } = await site();
  for (const tag of others) {
    const { page, close } = await tab({ width: 658, height: 980 });
    await page.goto(`${base}${tag}/ask/`);
    await page.emulateMedia({ media: "print" });
    const found = await page.evaluate(() => {
      const leaflet = document.querySelector(".leaflet");
      const { breakBefore, breakInside } = getComputedStyle(leaflet);
      const words = [...leaflet.querySelectorAll(".saying")];
      return {
        breaks: [breakBefore, breakInside],
        height: leaflet.getBoundingClientRect().height,
        sizes: words.map((each) => parseFloat(getComputedStyle(each).fontSize)),
        edge: getComputedStyle(leaflet.querySelector(".card")).borderTopStyle,
      };
    });
    await close();
    assert.deepEqual(found.breaks, ["page", "avoid"], tag);
    assert.equal(found.edge, "dashed", `${tag}: a line to cut along`);
    assert.ok(found.height < 980, `${tag}: the card is ${Math.round(found.height)} px high, more than a sheet`);
    for (const size of found.sizes) assert.ok(size >= 32, `${tag}: letters of ${size} px`);
  }
});
