// The home: its parts stand apart, however many top nodes the plan has and whatever is said before the page's own.
// The real plan has one top node and nothing to say, so `tests/all` runs this also over the site of an invented city.

import { test } from "node:test";
import { gathering, none, pages, site, withTabs } from "./site.mjs";

/** Runs in the page: what covers what stands before it, or touches it where a new part begins. */
function tooNear() {
  const told = [];
  const near = (all, least) => {
    const shown = [...all].filter((each) => each.checkVisibility());
    for (const [number, each] of shown.slice(1).entries()) {
      const room = Math.round(each.getBoundingClientRect().top - shown[number].getBoundingClientRect().bottom);
      if (room < least) told.push(`${room} px before ${each.localName}.${each.className}: ${each.textContent.trim().slice(0, 30)}`);
    }
  };
  near(document.querySelector("main").children, 0);
  near(document.querySelectorAll("main .tree"), 24);
  return told;
}

for (const width of [360, 1280]) {
  test(`on a home nothing covers or touches another part, at ${width} px`, async () => {
    const { base } = await site();
    const found = gathering();
    await withTabs(pages.filter(({ kind }) => kind === "home"), { width, height: 900 }, async (page, { path }) => {
      await page.goto(base + path);
      found.add(`/${path}`, await page.evaluate(tooNear));
      // A theme may write a line of its own there, as the README shows.
      await page.evaluate(() => document.querySelector("main").prepend(Object.assign(document.createElement("p"), { textContent: "…" })));
      found.add(`/${path}, with a line before it`, await page.evaluate(tooNear));
    });
    none(found.lines(), "part that is too near");
  });
}
