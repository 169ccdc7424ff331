// The search: words of every language are found, by keyboard and by ear, under its policy and wherever the site stands;
// and nobody pays for it who does not use it.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import axe from "axe-core";
import {
  SEARCH_POLICY, attribute, byId, byTag, full, gathering, home, indicators, nodes, none, pageAt, pages, plan, serve, site,
  source, tab, tags, text, withTabs,
} from "./site.mjs";

const searches = pages.filter(({ kind }) => kind === "search");

/** Edition, what is asked for, and a page that must be among what is found: `!` where it must be the first. */
const WORDS = `
ja 多文化共生 !connections/human-rights/multicultural-coexistence/
ja 共生社会 connections/human-rights/multicultural-coexistence/
ja 化共 connections/human-rights/multicultural-coexistence/
ja いるまし indicators/city-magazine-awareness/
ja じちかい !glossary/#jichikai
ja がいこくじん indicators/consultation-desk-awareness/
ja 自治会 !glossary/#jichikai
ja コミュニティ connections/community/
ja ミュニテ connections/community/
ja こみゅにてぃ connections/community/
ja ﾎﾞﾗﾝﾃｨｱ indicators/international-volunteers/
ja ＤＶ glossary/#domestic-violence
ja 認知度 indicators/consultation-desk-awareness/
ja 高齢化 connections/community/local-community/
ja NPO法人 connections/community/local-community/
ja-simple がいこくじん indicators/consultation-desk-awareness/
ja-simple じちかい !glossary/#jichikai
ja-simple まどぐち indicators/consultation-desk-awareness/
ja-simple 外国人の相談 indicators/consultation-desk-awareness/
ja-simple たぶんかきょうせい connections/human-rights/multicultural-coexistence/
ja-simple いっしょにくらす connections/human-rights/multicultural-coexistence/
ja-simple へいわ connections/human-rights/peace/
ja-simple ひとがいっしょに connections/human-rights/multicultural-coexistence/
en multicultural coexistence !connections/human-rights/multicultural-coexistence/
en gender connections/gender-equality/gender-equality-promotion/
en neighbourhood association !glossary/#jichikai
en policy connections/gender-equality/womens-participation/
en cities connections/exchange/intercity-cooperation/
en foreign resident glossary/#foreign-residents
en IRUMA COM+COM !indicators/city-magazine-awareness/
en lgbt glossary/#lgbt
zh-Hans 多元文化 connections/human-rights/multicultural-coexistence/
zh-Hans 共生社 connections/human-rights/multicultural-coexistence/
zh-Hans 居民自治会 !glossary/#jichikai
zh-Hans 咨询窗口 !indicators/consultation-desk-awareness/
zh-Hans 姐妹城市 connections/exchange/sister-cities/
zh-Hans 日语 indicators/easy-japanese-publications/
vi cộng đồng connections/community/
vi cong dong connections/community/
vi da van hoa connections/human-rights/multicultural-coexistence/
vi người nước ngoài indicators/consultation-desk-awareness/
vi NHÂN QUYỀN connections/human-rights/
vi hoa binh connections/human-rights/peace/
fil karapatang pantao connections/human-rights/
fil kapayapaan connections/human-rights/peace/
fil multikultural connections/human-rights/multicultural-coexistence/
fil kababaihan connections/gender-equality/womens-participation/
fil komunidad connections/community/local-community/
ko 다문화 connections/human-rights/multicultural-coexistence/
ko 외국인 indicators/consultation-desk-awareness/
ko 시민활동 connections/community/civic-activities/
ko 시민 활동 connections/community/civic-activities/
ko 인권 connections/human-rights/
ko 자매도시 connections/exchange/sister-cities/
ne मानव अधिकार connections/human-rights/
ne टोल समिति glossary/#jichikai
ne परामर्श indicators/consultation-desk-awareness/
ne विदेशी indicators/consultation-desk-awareness/
ne शान्ति connections/human-rights/peace/
ne शान्ती connections/human-rights/peace/
id hak asasi manusia connections/human-rights/
id komunitas connections/community/
id perempuan connections/gender-equality/womens-participation/
id kota kembar connections/exchange/sister-cities/
id multikultural connections/human-rights/multicultural-coexistence/
pt-BR associação de moradores !glossary/#jichikai
pt-BR associacao glossary/#jichikai
pt-BR estrangeiro indicators/consultation-desk-awareness/
pt-BR intercâmbio connections/exchange/
pt-BR mulher connections/gender-equality/womens-participation/
es convivencia connections/human-rights/multicultural-coexistence/
es igualdad de genero connections/gender-equality/gender-equality-promotion/
es extranjera indicators/consultation-desk-awareness/
es ciudades hermanas connections/exchange/sister-cities/
es discriminacion connections/human-rights/human-rights-promotion/
th สิทธิมนุษยชน connections/human-rights/
th ชุมชน connections/community/
th พหุวัฒนธรรม connections/human-rights/multicultural-coexistence/
th สมาคมเพื่อนบ้าน !glossary/#jichikai
th ต่างชาติ indicators/consultation-desk-awareness/
th สันติ connections/human-rights/peace/
`
  .trim()
  .split("\n")
  .map((line) => line.match(/^(\S+) (.+) (!?)(\S+)$/).slice(1))
  .map(([tag, query, first, path]) => ({ tag, query, first: Boolean(first), path }));

/** Runs in the page: asks, and says what is found. */
async function ask(query) {
  const [form, box, list] = ["search", "query", "results"].map((id) => document.getElementById(id));
  box.value = query;
  form.requestSubmit();
  while (list.getAttribute("aria-busy") !== "false") await new Promise((resolve) => setTimeout(resolve, 10));
  return {
    said: document.getElementById("found").textContent,
    html: list.innerHTML,
    results: [...list.children].map((item) => ({
      title: item.querySelector("h2").textContent,
      hrefs: [...item.querySelectorAll("a")].map(({ href }) => href),
      marks: [...item.querySelectorAll("mark")].map(({ textContent }) => textContent),
    })),
  };
}

/** Asks in the page of an edition, and says what is found with addresses below the edition's. */
const asking = (base) => async (page, tag, query) => {
  const url = `${base}${tag}/search/`;
  if (page.url().split("?")[0] !== url) await page.goto(url);
  const found = await page.evaluate(ask, query);
  const below = (href) => decodeURIComponent(href).replace(`${base}${tag}/`, "");
  for (const one of found.results) one.paths = one.hrefs.map(below);
  return found;
};

test(`${WORDS.length} words in ${new Set(WORDS.map(({ tag }) => tag)).size} languages are found, and marked`, async () => {
  assert.ok(WORDS.length >= 60);
  const { base } = await site();
  const problems = [];
  const sorted = WORDS.filter(({ tag }) => tags.includes(tag));
  await withTabs(sorted, {}, async (page, { tag, query, first, path }) => {
    const { results } = await asking(base)(page, tag, query);
    const say = (what) => problems.push(`${tag} ${query}: ${what}; found: ${results.slice(0, 5).map(({ paths }) => paths[0]).join(" ")}`);
    const place = results.findIndex(({ paths }) => paths[0] === path);
    if (place < 0) say(`not ${path}`);
    else if (first && place > 0) say(`${path} is number ${place + 1}`);
    else if (results[place].marks.length === 0) say("nothing is marked");
  });
  none(problems, "word that is not found");
});

test("each name of the plan is found in each edition, and leads to a paragraph that is there", async () => {
  const { base } = await site();
  const names = searches.flatMap(({ tag }) => {
    const paths = [...nodes.map(({ path }) => path), ...indicators.map(({ id }) => `indicators/${id}/`)];
    const titles = paths.map((path) => ({ tag, path, query: title(pageAt.get(`${tag}/${path}`)) }));
    const glossary = pageAt.get(`${tag}/glossary/`);
    const terms = (plan.glossary ?? []).map(({ id }) => ({
      tag,
      path: `glossary/#${id}`,
      query: text(byTag(byId(glossary.tree, id), "dt")[0], isReading),
    }));
    return [...titles, ...terms].filter((_, index) => full || index % 8 === 0);
  });
  assert.ok(names.length > 100);
  const problems = [];
  const ends = gathering();
  await withTabs(names, {}, async (page, { tag, path, query }) => {
    const { results, html } = await asking(base)(page, tag, query.slice(0, 100));
    if (!results.some(({ paths }) => paths[0] === path)) problems.push(`${tag}: ${query} (${path})`);
    if (/<(rt|rp|ruby)/.test(html)) problems.push(`${tag}: ${query}: readings are shown`);
    for (const { paths } of results) {
      for (const [, inner, id] of paths.map((each) => each.match(/^([^#]*)#?(.*)$/))) {
        const end = pageAt.get(`${tag}/${inner}`);
        if (!end) ends.add(tag, [`no page ${inner}`]);
        else if (id && !byId(end.tree, id)) ends.add(tag, [`no ${id} on ${inner}`]);
      }
    }
  });
  none(problems, "name that is not found");
  none(ends.lines(), "result that leads nowhere");
});
const isReading = ({ tagName }) => ["rt", "rp"].includes(tagName);
const title = (page) => text(byTag(page.tree, "h1")[0], isReading);

test("a query is cut into words as texts are", async () => {
  const rows = readFileSync(new URL("../fixtures/search/words.tsv", import.meta.url), "utf8").split("\n");
  const table = rows.filter((row) => row && !row.startsWith("#")).map((row) => row.split("\t"));
  assert.ok(table.length > 20);
  const { base } = await site();
  const { page, close } = await tab();
  await page.route("**/pagefind.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "export const createInstance = () => ({ search: async (asked) => (globalThis.asked ??= asked, { results: [] }) });",
    }),
  );
  await page.goto(`${base}${source}/search/`);
  const problems = [];
  for (const [query, , asked] of table) {
    await page.evaluate(() => delete globalThis.asked);
    await page.evaluate(ask, query);
    const found = (await page.evaluate(() => globalThis.asked)) ?? "";
    if (found !== asked) problems.push(`${query}: ${found}, not ${asked}`);
  }
  await close();
  none(problems, "query that is cut in another way");
});

test("nothing of it is loaded before the box is used, and by no other page", async () => {
  const loads = ({ tree }) => [
    ...byTag(tree, "script").map((each) => attribute(each, "src")),
    ...byTag(tree, "link").map((each) => attribute(each, "href")),
  ];
  const others = pages.filter((page) => page.kind !== "search" && loads(page).some((each) => /pagefind|assets\/search\./.test(each)));
  none(others.map(({ path }) => `/${path}`), "page that loads some of the search");
  const { base } = await site();
  const { page, close } = await tab();
  const loaded = [];
  page.on("request", (request) => request.url().includes("/pagefind/") && loaded.push(request.url()));
  await page.goto(`${base}${source}/search/`, { waitUntil: "networkidle" });
  assert.deepEqual(loaded, []);
  await Promise.all([page.waitForRequest(/pagefind\.js/), page.locator("#query").focus()]);
  await page.waitForLoadState("networkidle");
  assert.ok(loaded.every((url) => url.startsWith(`${base}${source}/pagefind/`)), loaded.join(" "));
  await close();
});

test("it works below any path, under its policy, and says nothing", async () => {
  const { base } = await serve("/some/where/else/");
  const { page, close } = await tab();
  const problems = [];
  page.on("console", (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => request.url().startsWith(base) || problems.push(`asks for ${request.url()}`));
  const response = await page.goto(`${base}${source}/search/?q=${encodeURIComponent(title(pageAt.get(`${source}/${nodes[0].path}`)))}`);
  assert.equal(response.headers()["content-security-policy"], SEARCH_POLICY);
  await page.locator("#results a").first().waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test("other pages' policy allows no WebAssembly", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  const compile = () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true, () => false);
  await page.goto(`${base}${source}/`);
  assert.equal(await page.evaluate(compile), false);
  await page.goto(`${base}${source}/search/`);
  assert.equal(await page.evaluate(compile), true);
  await close();
});

test("by keyboard: from the box to the paragraph, the focus stays where the reader put it", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  await page.goto(`${base}${source}/search/`);
  await page.locator("#query").focus();
  await page.keyboard.type(title(pageAt.get(`${source}/${nodes[0].path}`)).slice(0, 6));
  await page.keyboard.press("Enter");
  await page.locator("#results mark").first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "query", "the focus was taken away");
  assert.match(page.url(), /\?q=/, "the address can be kept");
  const paragraph = page.locator("#results ul a[href*='#']").first();
  for (let steps = 0; steps < 40 && !(await paragraph.evaluate((it) => it === document.activeElement)); steps++) {
    await page.keyboard.press("Tab");
  }
  await Promise.all([page.waitForURL(/#/), page.keyboard.press("Enter")]);
  assert.equal(await page.locator(":target").count(), 1, "the paragraph is not there");
  await page.goBack();
  await page.locator("#results mark").first().waitFor();
  await close();
});

test("by ear: a search, a status that tells what was found, a list of headings and links", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  await page.goto(`${base}${source}/search/`);
  assert.equal(await page.getByRole("search").count(), 1);
  assert.equal(await page.getByRole("searchbox").count(), 1);
  assert.ok(await page.getByRole("searchbox").evaluate((box) => box.labels[0]?.textContent.trim().length > 0));
  assert.equal(await page.getByRole("status").textContent(), "");
  const found = await asking(base)(page, source, title(pageAt.get(`${source}/${nodes[0].path}`)));
  assert.equal(await page.getByRole("status").textContent(), found.said);
  assert.match(found.said, new RegExp(String(found.results.length)));
  assert.equal(await page.locator("#results").getByRole("heading", { level: 2 }).count(), found.results.length);
  await close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`what is found is accessible, narrow and wide, ${colorScheme}`, async () => {
    const { base } = await site();
    const problems = [];
    const some = searches.filter(({ tag }) => full || [source, "ja-simple", tags.at(-1)].includes(tag));
    for (const width of colorScheme === "light" ? [320, 1280] : [320]) {
      const { page, close } = await tab({ width, colorScheme });
      for (const { tag } of some) {
        const wanted = title(pageAt.get(`${tag}/${nodes[0].path}`));
        for (const query of [wanted.slice(0, 20), "qqqq"]) {
          await asking(base)(page, tag, query);
          await page.evaluate(`globalThis.axe ?? (() => { ${axe.source} })()`);
          const { violations } = await page.evaluate(() => globalThis.axe.run(document));
          for (const { id, nodes: found } of violations) problems.push(`${tag} ${width} ${query}: ${id}: ${found[0].html.slice(0, 100)}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) problems.push(`${tag} ${width} ${query}: ${wide} px too wide`);
        }
      }
      await close();
    }
    none(problems, "fault");
  });
}

test("where nothing is found, other editions are offered with what was looked for", async () => {
  const { base } = await site();
  const problems = [];
  await withTabs(searches, {}, async (page, { tag }) => {
    const query = "zzqx & <zzb>";
    const { said, results, html } = await asking(base)(page, tag, query);
    const say = (what) => problems.push(`${tag}: ${what}`);
    if (results.length || html) say(`finds ${results.length}`);
    if (!said.includes(query)) say(`says “${said}”`);
    const offers = await page.locator("#none a").evaluateAll((links) => links.map(({ href, lang }) => ({ href, lang })));
    if (!(await page.locator("#none").isVisible())) say("offers nothing");
    const wanted = new Set([...(plan.languages.find((each) => each.tag === tag).fallback ?? []), source].filter((each) => each !== tag && tags.includes(each)));
    for (const other of wanted) if (!offers.some(({ lang }) => lang === other)) say(`does not offer ${other}`);
    for (const { href } of offers) if (new URL(href).searchParams.get("q") !== query) say(`forgets the query: ${href}`);
    const { results: some } = await asking(base)(page, tag, title(pageAt.get(`${tag}/${nodes[0].path}`)).slice(0, 12));
    if (!some.length || (await page.locator("#none").isVisible())) say("still offers others");
  });
  none(problems, "edition without a way on");
});

test("where no page has all words, those that have some of them are shown and said to be", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  const { said: all } = await asking(base)(page, source, "自治会");
  const { said, results } = await asking(base)(page, source, "自治会 zzqx");
  assert.ok(results.length > 0);
  assert.notEqual(said.replace(/\d+/, ""), all.replace(/\d+/, ""));
  await close();
});

test("what cannot be loaded is said", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  await page.route("**/pagefind-entry.json*", (route) => route.abort());
  const { said, results } = await asking(base)(page, source, "市民");
  assert.equal(results.length, 0);
  assert.ok(said.length > 10 && !(await page.locator("#none").isVisible()), said);
  await close();
});

test("without a script the page says so, and shows the contents and the words", async () => {
  const { base } = await site();
  const problems = [];
  await withTabs(searches, { javaScriptEnabled: false }, async (page, { tag }) => {
    await page.goto(`${base}${tag}/search/`);
    const say = (what) => problems.push(`${tag}: ${what}`);
    if (!(await page.locator("noscript p").isVisible())) say("does not say that it needs a script");
    if (await page.locator("#search").isVisible()) say("shows a box that does nothing");
    const hrefs = await page.locator("main a").evaluateAll((links) => links.map((link) => new URL(link.href).pathname + new URL(link.href).hash));
    const inner = new Set(hrefs.map((href) => decodeURIComponent(href).slice(home.length + tag.length + 1)));
    for (const { path, level } of nodes) if (level !== "page" && !inner.has(path)) say(`does not lead to ${path}`);
    for (const { id } of plan.glossary ?? []) if (!inner.has(`glossary/#${id}`)) say(`does not lead to the word ${id}`);
  });
  none(problems, "page that leaves a reader without a script alone");
});

test("every page of an edition but the one for paper leads to its search", () => {
  const some = pages.filter(({ tag, kind }) => tag && kind !== "print");
  const leads = (page) =>
    byTag(page.tree, "a").some((link) => new URL(attribute(link, "href") ?? "", new URL(page.path, "http://x/")).pathname === `/${page.tag}/search/`);
  none(some.filter((page) => !leads(page)).map(({ path }) => `/${path}`), "page without a way to the search");
});
