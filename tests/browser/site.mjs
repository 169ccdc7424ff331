// The built site and what it was built from: files, pages, facts, a static server and one browser for all tests.
//
// KEIKAKU_ROOT may name another project folder (with `content/`, `locales/` and a built `public/`): so the tests
// themselves can be tried on a site that was broken on purpose.

import { after } from "node:test";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { chromium } from "playwright-core";
import { parse as parseToml } from "smol-toml";
import { parse as parseHtml } from "parse5";

export const ROOT = resolve(process.env.KEIKAKU_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "..", ".."));
export const PUBLIC = join(ROOT, "public");

// What a webmaster is told to send, word for word.
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

// What pages for searching need beside that: WebAssembly.
export const SEARCH_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
/** The policy of a file or page of the site. */
export const policyOf = (path) => (/^[^/]+\/search\/(index\.html)?$/.test(path) ? SEARCH_POLICY : POLICY);

// ---- the plan ----------------------------------------------------------------------------------------------------

const toml = (path) => parseToml(readFileSync(path, "utf8"));
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .sort();

export const plan = toml(join(ROOT, "content", "plan.toml"));
export const baseUrl = plan.base_url;
/** The path of `base_url`: where the city puts the site. */
export const home = new URL(baseUrl).pathname;

/** Every node: its path below an edition, its id, its level's id and its indicators. */
export const nodes = filesBelow(join(ROOT, "content"))
  .filter((file) => file.endsWith(".toml") && file !== "plan.toml")
  .map((file) => {
    const steps = file.replace(/(\/index)?\.toml$/, "").split("/");
    const page = steps[0] === "pages";
    if (page) steps.shift();
    const data = toml(join(ROOT, "content", file));
    return {
      id: steps.at(-1),
      path: `${steps.join("/")}/`,
      level: data.level ?? (page ? "page" : plan.levels[steps.length - 1].id),
      indicators: data.indicators ?? [],
    };
  });

/** Every indicator with the node that has it. */
export const indicators = nodes.flatMap((node) => node.indicators.map((indicator) => ({ ...indicator, node })));

// ---- the pages ---------------------------------------------------------------------------------------------------

if (!existsSync(join(PUBLIC, "index.html"))) {
  throw new Error(`there is no site in ${PUBLIC}: run \`cargo run -- build\` first`);
}

/** The editions that were built: those below their `publish_at` are not. */
export const editions = plan.languages.filter(({ tag }) => existsSync(join(PUBLIC, tag, "index.html")));
export const tags = editions.map(({ tag }) => tag);
export const source = plan.source;

/** All files of the site, as paths below `public/`. */
export const files = filesBelow(PUBLIC).filter((file) => file !== ".gitignore");

const kindOf = (tag, rest) => {
  if (rest === "") return tag ? "home" : "choose";
  if (rest === "404.html") return "not-found";
  const [first, second] = rest.split("/");
  if (!tag) return first;
  if (first === "indicators") return second ? "indicator" : "indicators";
  return nodes.find(({ path }) => path === rest)?.level ?? first;
};

/** Every page: `path` is its address below the site's home, `inner` the same without the edition's tag. */
export const pages = files
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const path = file.replace(/(^|\/)index\.html$/, "$1");
    const tag = tags.find((each) => path.startsWith(`${each}/`)) ?? null;
    const inner = tag ? path.slice(tag.length + 1) : path;
    let tree;
    return {
      file,
      path,
      tag,
      inner,
      kind: kindOf(tag, inner),
      lang: tag ?? source,
      get html() {
        return readFileSync(join(PUBLIC, file), "utf8");
      },
      get tree() {
        return (tree ??= parseHtml(this.html, { scriptingEnabled: false }));
      },
    };
  });

export const pageAt = new Map(pages.map((page) => [page.path, page]));
export const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();

/** One page of each kind in each edition: the longest of its kind in the source, where most can go wrong. */
export const samples = kinds.flatMap((kind) => {
  const all = pages.filter((page) => page.kind === kind);
  const size = ({ file }) => statSync(join(PUBLIC, file)).size;
  const longest = (some) => some.reduce((a, b) => (size(b) > size(a) ? b : a));
  if (all.every(({ tag }) => tag === null)) return [longest(all)];
  // The source has no page beside itself.
  const { inner } = longest(all.filter(({ tag }) => tag === (kind === "beside" ? all[0].tag : source)));
  return all.filter((page) => page.inner === inner);
});

/** `tests/all --full`: what one edition in three shows as well as all is tried in all, and every page is shown to axe. */
export const full = process.env.KEIKAKU_FULL === "1";
export const shared = [null, source, "ja-simple", tags.at(-1)];
/** For what no language changes: samples of the source, of the edition with readings, and of the last one. */
export const few = full ? samples : samples.filter(({ tag }) => shared.includes(tag));

// ---- reading a page ----------------------------------------------------------------------------------------------

/** Every element below a node, in the order of the document. */
export function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (!child.tagName) continue;
    yield child;
    yield* elements(child);
  }
}

export const attribute = (element, name) => element.attrs?.find((each) => each.name === name)?.value;
export const classes = (element) => (attribute(element, "class") ?? "").split(/\s+/);
export const find = (node, test) => [...elements(node)].find(test);
export const findAll = (node, test) => [...elements(node)].filter(test);
export const byId = (node, id) => find(node, (element) => attribute(element, "id") === id);
export const byTag = (node, name) => findAll(node, (element) => element.tagName === name);

/** The text of a node as one line, without the subtrees that `skip` names. */
export const text = (node, skip = () => false) => {
  const read = (some) =>
    some.nodeName === "#text" ? some.value : skip(some) ? "" : (some.childNodes ?? []).map(read).join("");
  return read(node).replace(/\s+/g, " ").trim();
};

/** An element as a person would point at it. */
export const name = (element) => {
  const some = ["id", "class", "href", "src", "hreflang", "rel", "name", "property"]
    .map((key) => [key, attribute(element, key)])
    .filter(([, value]) => value)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("");
  const words = text(element);
  return `<${element.tagName}${some}>${words.length > 60 ? `${words.slice(0, 60)}…` : words}`;
};

/** Fails with all problems at once, each on a line of its own. */
export const none = (problems, what) => {
  const shown = problems.slice(0, 30).map((problem) => `\n  ${problem}`);
  const more = problems.length > shown.length ? `\n  … and ${problems.length - shown.length} more` : "";
  assert.ok(problems.length === 0, `${problems.length} × ${what}:${shown.join("")}${more}`);
};

/** Gathers problems, each once, with the places where it was found. */
export function gathering() {
  const found = new Map();
  return {
    add: (place, problems) => {
      for (const problem of problems) found.set(problem, (found.get(problem) ?? new Set()).add(place));
    },
    lines: () =>
      [...found].map(([problem, all]) => {
        const places = [...all];
        const more = places.length > 6 ? ` and ${places.length - 6} more` : "";
        return `${problem}\n    ${places.slice(0, 6).join(", ")}${more}`;
      }),
  };
}

// ---- the server --------------------------------------------------------------------------------------------------

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves `public/` below `prefix` as plain static hosting does; `origin` and `base` say where it is. `compressed` is for what
    counts the time on the way. */
export async function serve(prefix, { compressed = false } = {}) {
  const answer = (response, status, file, headers = {}) => {
    const type = TYPES[extname(file ?? ".txt")] ?? "application/octet-stream";
    const policy = { "content-security-policy": policyOf(file ?? "") };
    const packed = compressed && /text|javascript|json|xml/.test(type);
    const encoding = packed ? { "content-encoding": "gzip" } : {};
    response.writeHead(status, { "content-type": type, ...encoding, ...policy, ...headers });
    const bytes = file ? readFileSync(join(PUBLIC, file)) : "";
    response.end(packed ? gzipSync(bytes) : bytes);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = decodeURIComponent(pathname);
    if (!path.startsWith(prefix) || path.includes("..")) return answer(response, 404);
    const wanted = join(PUBLIC, path.slice(prefix.length));
    const found = statSync(wanted, { throwIfNoEntry: false });
    if (found?.isDirectory() && !path.endsWith("/")) return answer(response, 301, undefined, { location: `${pathname}/` });
    const file = relative(PUBLIC, found?.isDirectory() ? join(wanted, "index.html") : wanted);
    return existsSync(join(PUBLIC, file)) ? answer(response, 200, file) : answer(response, 404, "404.html");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  opened.push(() => server.close());
  return { origin, base: origin + prefix };
}

let atHome;
/** The site where `base_url` says that it is. */
export const site = () => (atHome ??= serve(home));

// ---- the browser -------------------------------------------------------------------------------------------------

const opened = [];
after(async () => {
  for (const close of opened.reverse()) await close();
});

let running;
const browser = () =>
  (running ??= chromium
    .launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    })
    .then((started) => {
      opened.push(() => started.close());
      return started;
    }));

/** A fresh tab, with nothing kept from before. `options` are those of a browser context, and `width` and `height`. */
export async function tab({ width = 1280, height = 800, ...options } = {}) {
  const context = await (await browser()).newContext({
    viewport: { width, height },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { context, page, close: () => context.close() };
}

/** Notes what no page may do, whatever a test looks at: break the policy, fail, ask another host, set a cookie. */
function watch(page, noise) {
  const say = (what) => noise.push(`${page.url()}: ${what}`);
  page.on("console", (message) => message.type() === "error" && say(message.text()));
  page.on("pageerror", ({ message }) => say(message));
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|about:|blob:)/.test(request.url())) say(`asks another host: ${request.url()}`);
  });
  page.on("response", (response) => response.headers()["set-cookie"] && say(`a cookie from ${response.url()}`));
}

/** Runs `task` for every item with two tabs, one for each core, and hands each the tab it may use. Noise fails it. */
export async function withTabs(items, options, task) {
  const queue = [...items];
  const noise = [];
  const work = async () => {
    if (queue.length === 0) return;
    const { context, page, close } = await tab(options);
    watch(page, noise);
    try {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(page, item);
      for (const { name } of await context.cookies()) noise.push(`a cookie is kept: ${name}`);
    } finally {
      await close();
    }
  };
  await Promise.all([work(), work()]);
  none(noise, "noise");
}
