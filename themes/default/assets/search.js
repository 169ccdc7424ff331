// The search of one edition. Pagefind finds the pages that may hold what is asked for and ranks them; what they really
// hold is looked up here, in the texts that come with them. Nothing of Pagefind is loaded before the box is used.
(() => {
  const form = document.getElementById("search");
  const box = document.getElementById("query");
  const found = document.getElementById("found");
  const list = document.getElementById("results");
  const none = document.getElementById("none");
  const lang = document.documentElement.lang;
  const MOST = 30; // pages that are looked into
  const EACH = 3; // texts that are shown of each
  const LENGTH = 140; // characters of a text that are shown

  // ---- words: as `engines/search/words.rs` has it -------------------------------------------------------------------

  const PAIRED =
    /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u3007\u3041-\u30FF\u31F0-\u31FF\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;
  const LETTER = /[\p{Alphabetic}\p{N}\p{M}]/u;
  const PASSED = /[\u00AD\u200B-\u200D\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
  const PLAIN = { đ: "d", ø: "o", ł: "l", ı: "i", ي: "ی", ى: "ی", ك: "ک" };
  const plain = (letter) =>
    PLAIN[letter] ?? (/[ァ-ヶ]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter);

  /** The letters of a text as they are found: `kind` is `letter`, `pair`, `space` or `break`; `from` and `to` where in `shown` it stands. */
  const letters = (text, from = 0, whole = null) => {
    const out = [];
    for (const sign of text) {
      const to = from + sign.length;
      for (const each of sign.normalize("NFKC").toLowerCase()) {
        if (PASSED.test(each)) continue;
        const folded = plain(each);
        const kind = /\s/.test(folded) ? "space" : !LETTER.test(folded) ? "break" : PAIRED.test(folded) ? "pair" : "letter";
        out.push({ folded, kind, from: whole?.from ?? from, to: whole?.to ?? to });
      }
      from = to;
    }
    return out;
  };

  /** A text with readings, taken apart: what is shown, its letters, and its letters as they are read. */
  const taken = (noted) => {
    let shown = "";
    const written = [];
    const read = [];
    for (const [number, part] of noted.split("\uFFF9").entries()) {
      const [, base, reading, rest] = number ? part.match(/^(.*?)\uFFFA(.*?)\uFFFB(.*)$/su) ?? [0, "", "", part] : [0, "", "", part];
      const whole = { from: shown.length, to: shown.length + base.length };
      written.push(...letters(base, whole.from));
      read.push(...letters(reading, 0, whole));
      shown += base;
      const after = letters(rest, shown.length);
      written.push(...after);
      read.push(...after);
      shown += rest;
    }
    return { shown, written, read: noted.includes("\uFFF9") ? read : [] };
  };

  /** Words, as `{word, from, to}`, and runs of letters that are found as pairs, as `{run}`. */
  const cut = (some) => {
    const words = [];
    const runs = [];
    let before = "break";
    for (const { folded, kind, from, to } of some) {
      const list = kind === "letter" ? words : runs;
      if (kind === before && (kind === "letter" || kind === "pair")) {
        const last = list.at(-1);
        last.word += folded;
        last.to = to;
      } else if (kind === "letter" || kind === "pair") list.push({ word: folded, from, to });
      before = kind;
    }
    return { words, runs };
  };

  const hex = (letter) => letter.codePointAt(0).toString(16).padStart(4, "0");
  /** A word without marks on its letters; in Devanagari, whose vowels are marks, with the short one for the long one. */
  const bare = (word) =>
    word.normalize("NFD").replace(/[\p{Script=Inherited}\u093C]/gu, "").replace(/[ीूँ]/g, (mark) => "िुं"["ीूँ".indexOf(mark)]);

  /** What is asked for, part by part: `asked` is how Pagefind is asked for it. */
  const parts = (query) => {
    const { words, runs } = cut(letters(query.normalize("NFKC")));
    const paired = runs.map(({ word }) => {
      const each = [...word];
      const pairs = each.slice(0, -1).map((letter, at) => hex(letter) + hex(each[at + 1]));
      return { run: word, asked: pairs.join(" ") || hex(word) };
    });
    const all = [...words.map(({ word }) => ({ word, asked: word })), ...paired];
    const long = all.filter(({ word }) => !/^[a-z]$/.test(word ?? ""));
    return long.length ? long : all;
  };

  // ---- what a page holds of it --------------------------------------------------------------------------------------

  /** Whether two words begin alike, or one holds the other, so that they may be forms of one. */
  const akin = (a, b) => {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    const alike = [...short].findIndex((letter, at) => letter !== long[at]);
    return alike < 0 || alike >= Math.max(3, short.length * 0.6) || (short.length > 3 && long.includes(short));
  };

  /** Where a part stands in a text: `from`, `to`, and whether it is a `whole` word there. `hit` are the words that
   * Pagefind found, of which some are other forms of what is asked for. `exact`: marks that are asked for count. */
  const places = (text, part, hit, exact) => {
    if (part.word) {
      const form = exact && bare(part.word) !== part.word ? (word) => word : bare;
      const asked = form(part.word);
      // Too many words begin with one or two letters.
      const begins = /^[a-z]{1,2}$/.test(bare(asked)) ? (word) => word === asked : (word) => word.startsWith(asked);
      return cut(text.written).words.flatMap(({ word, from, to }) => {
        const [found, whole] = [form(word), form(word) === asked];
        return begins(found) || (hit.has(word) && akin(found, asked)) ? [{ from, to, whole }] : [];
      });
    }
    const some = [];
    const run = [...part.run];
    for (const all of [text.written, text.read]) {
      const row = all.filter(({ kind }) => kind !== "space");
      for (let at = 0; at + run.length <= row.length; at++) {
        if (run.every((letter, step) => row[at + step].folded === letter)) some.push({ from: row[at].from, to: row[at + run.length - 1].to });
      }
    }
    return some;
  };

  /** Looks through a page's texts. `has` are the numbers of the parts that it holds; `rank` is small where names hold them. */
  const look = (data, asked, exact) => {
    const raw = data.raw_content ?? data.content;
    const all = raw.split(raw.includes("\u200B") ? "\u200B" : /\s+/).map((word) => word.trim());
    const hit = new Set(data.weighted_locations.map(({ location }) => all[location]));
    const path = (data.raw_url ?? data.url).replace(/^\.\//, "");
    const page = { path, titles: [], texts: [], has: new Set(), rank: 9, place: "", partly: false, lang: "" };
    for (const { id, title = "" } of data.anchors) {
      const [what, tag] = id.split(/-(.*)/s);
      if (id === "place") page.place = title;
      else if (id === "partly") page.partly = true;
      else if (what === "title" && tag) {
        page.lang = tag;
        page.titles.push({ shown: title, marks: [], has: [] });
      } else {
        const text = taken(title);
        const marks = asked.map((part, number) => places(text, part, hit, exact).map((mark) => ({ ...mark, part: number })));
        const has = marks.flatMap((some, number) => (some.length ? [number] : []));
        for (const number of has) page.has.add(number);
        (id === "title" ? page.titles : page.texts).push({ shown: text.shown, marks: marks.flat(), has, anchor: id.slice(1) });
      }
    }
    for (const { shown, marks, has } of page.titles) {
      if (has.length < asked.length) continue;
      const under = ({ from }) => marks.some((mark) => mark.from <= from && from < mark.to);
      const named = letters(shown).every((letter) => /space|break/.test(letter.kind) || under(letter));
      const whole = new Set(marks.filter((mark) => mark.whole).map(({ part }) => part)).size / asked.length;
      page.rank = Math.min(page.rank, named ? 0 : (path.includes("#") ? 3 : 2) - whole / 2);
    }
    return page;
  };

  // ---- Pagefind -----------------------------------------------------------------------------------------------------

  let loading;
  const load = () =>
    (loading ??= import(new URL(`${form.dataset.index}pagefind.js`, location.href))
      .then((pagefind) => pagefind.createInstance({ noWorker: true }))
      .catch((error) => {
        loading = undefined;
        throw error;
      }));

  const holds = (pages) => Math.max(0, ...pages.map(({ has }) => has.size));

  /** The pages that hold all of what is asked for; if none does, those that hold the most of it. */
  const search = async (query) => {
    const asked = parts(query);
    const pagefind = await load();
    const ask = async (some) => {
      const { results } = await pagefind.search(some.map((part) => part.asked).join(" "));
      return results.slice(0, MOST);
    };
    const see = async (results) => {
      const all = await Promise.all(results.map((result) => result.data()));
      const pages = all.map((data) => look(data, asked, true));
      // Who leaves marks out, or has them wrong, is understood.
      return holds(pages) === asked.length ? pages : all.map((data) => look(data, asked, false));
    };
    let pages = asked.length ? await see(await ask(asked)) : [];
    if (asked.length > 1 && holds(pages) < asked.length) {
      const each = await Promise.all(asked.map((part) => ask([part])));
      const once = new Map(each.flat().map((result) => [result.id, result]));
      pages = await see([...once.values()].slice(0, MOST));
    }
    const most = holds(pages);
    const all = most === asked.length;
    const kept = pages.filter(({ has }) => (all ? has.size === most : has.size > most / 2));
    return { pages: kept.sort((a, b) => b.has.size - a.has.size || a.rank - b.rank), all, more: pages.length === MOST };
  };

  // ---- what is shown ------------------------------------------------------------------------------------------------

  const make = (name, className, ...inside) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...inside);
    return element;
  };

  const segmenter = globalThis.Intl?.Segmenter && new Intl.Segmenter(lang, { granularity: "word" });

  /** Where words begin in a text. */
  const starts = (text) => {
    if (segmenter) return [...segmenter.segment(text)].map(({ index }) => index);
    return [...text.matchAll(/\s(?=\S)/g)].map(({ index }) => index + 1);
  };

  /** A text with what was found marked, cut to where that begins. */
  const marked = ({ shown, marks }, whole) => {
    const sorted = [...marks].sort((a, b) => a.from - b.from);
    let [start, end] = [0, shown.length];
    if (!whole && end > LENGTH) {
      const first = sorted[0]?.from ?? 0;
      const words = starts(shown);
      if (first > LENGTH / 3) start = words.find((at) => at >= first - LENGTH / 4 && at <= first) ?? first;
      if (end > start + LENGTH) end = words.findLast((at) => at <= start + LENGTH && at > first) ?? start + LENGTH;
    }
    if (start) start += shown.slice(start).search(/[^\s\p{Pe}\p{Pf}\p{Po}]/u);
    const out = start ? ["…"] : [];
    let at = start;
    for (const { from, to } of sorted) {
      const [left, right] = [Math.max(from, at), Math.min(to, end)];
      if (right <= left) continue;
      out.push(shown.slice(at, left), make("mark", "", shown.slice(left, right)));
      at = right;
    }
    out.push(shown.slice(at, end).replace(/\s+$/, ""));
    if (end < shown.length) out.push("…");
    return out;
  };

  /** A sentence of the page's, with these in its places. */
  const say = (what, values = {}) => {
    const words = document.getElementById(`say-${what}`).content.cloneNode(true);
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      walker.currentNode.data = walker.currentNode.data.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
    }
    return words;
  };

  const digits = [...form.dataset.digits];
  const count = (number) => String(number).replace(/\d/g, (digit) => digits[digit] ?? digit);

  const item = (page) => {
    const href = form.dataset.home + page.path;
    const title = page.titles.find(({ marks }) => marks.length) ?? page.titles[0];
    const link = make("a", "", ...marked(title, true));
    link.href = href;
    if (page.lang) link.lang = page.lang;
    const entry = make("li", "", make("h2", "", link));
    if (page.place) entry.append(make("p", "place", page.place));
    const hits = page.texts.filter(({ marks }) => marks.length).sort((a, b) => b.has.length - a.has.length);
    const once = hits.filter(({ anchor }, number) => hits.findIndex((other) => other.anchor === anchor) === number);
    const texts = (hits.length ? once.slice(0, EACH) : page.texts.slice(0, 1)).map((text) => {
      const to = make("a", "", ...marked(text));
      to.href = text.anchor ? `${href.split("#")[0]}#${text.anchor}` : href;
      return make("li", "", to);
    });
    if (texts.length) entry.append(make("ul", "", ...texts));
    if (page.partly) entry.append(make("p", "notice", say("partly")));
    return entry;
  };

  let turn = 0;
  const run = async () => {
    const query = box.value.trim();
    const mine = ++turn;
    const address = new URL(location.href);
    address.search = query ? `?${new URLSearchParams({ q: query })}` : "";
    history.replaceState(history.state, "", address);
    for (const link of document.querySelectorAll("#none a, .languages a")) link.search = address.search;
    if (!query) {
      list.replaceChildren();
      found.replaceChildren();
      none.hidden = true;
      return;
    }
    list.setAttribute("aria-busy", "true");
    const late = setTimeout(() => mine === turn && found.replaceChildren(say("busy")), 400);
    try {
      const { pages, all, more } = await search(query);
      if (mine !== turn) return;
      list.replaceChildren(...pages.map(item));
      none.hidden = pages.length > 0;
      const what = !pages.length ? "none" : all ? "found" : "some";
      found.replaceChildren(say(what, { n: count(pages.length) + (all && more ? "+" : ""), query }));
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      list.replaceChildren();
      none.hidden = true;
      found.replaceChildren(say("failed"));
    } finally {
      clearTimeout(late);
      if (mine === turn) list.setAttribute("aria-busy", "false");
    }
  };

  let typed;
  box.addEventListener("focus", () => load().catch(() => {}), { once: true });
  box.addEventListener("input", (event) => {
    clearTimeout(typed);
    // A word that is still being put together, in kana say, is none yet.
    if (!event.isComposing) typed = setTimeout(run, 250);
  });
  box.addEventListener("compositionend", () => {
    clearTimeout(typed);
    typed = setTimeout(run, 250);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typed);
    run();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) box.value = asked;
  if (box.value) run();
})();
