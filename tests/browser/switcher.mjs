// The switcher with script: it keeps the reader's paragraph, not only the page.

import { test } from "node:test";
import assert from "node:assert/strict";
import { attribute, classes, findAll, samples, site, source, tab, tags } from "./site.mjs";

const item = samples.find(({ tag, kind }) => tag === source && kind === "item");
const units = findAll(item.tree, (each) => classes(each).includes("unit") && attribute(each, "id")).map((each) => attribute(each, "id"));
/** A paragraph well below the first screen. */
const unit = units[Math.floor(units.length / 2)];

const switchTo = async (page, tag) => {
  await page.locator(".languages summary").click();
  await Promise.all([page.waitForNavigation(), page.locator(`.languages a[hreflang="${tag}"]`).click()]);
};
const inSight = (page, id) =>
  page.evaluate((one) => {
    const { top, bottom } = document.getElementById(one).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }, id);

for (const width of [360, 1280]) {
  test(`the switcher keeps the paragraph that the address names, at ${width} px`, async () => {
    const { base } = await site();
    const { page, close } = await tab({ width });
    for (const tag of tags.filter((each) => each !== source)) {
      await page.goto(`${base}${item.path}#${unit}`);
      await switchTo(page, tag);
      assert.equal(page.url(), `${base}${tag}/${item.inner}#${unit}`);
      assert.ok(await inSight(page, unit), `#${unit} is out of sight on ${page.url()}`);
      assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
    }
    await close();
  });

  test(`the switcher keeps the place to which the reader has scrolled, at ${width} px`, async () => {
    const { base } = await site();
    const { page, close } = await tab({ width });
    const target = tags.at(-1);
    for (const id of [units[0], unit, units.at(-1)]) {
      await page.goto(`${base}${item.path}`);
      await page.evaluate((one) => scrollTo(0, document.getElementById(one).getBoundingClientRect().top - 100), id);
      const place = await page.evaluate(() => scrollY);
      assert.ok(place > 0, `the page is too short to scroll to #${id}`);
      // By keyboard: a click would scroll to the switcher first.
      await page.locator(`.languages a[hreflang="${target}"]`).evaluate((link) => {
        link.closest("details").open = true;
        link.focus({ preventScroll: true });
      });
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      const { hash, pathname } = new URL(page.url());
      assert.equal(pathname.endsWith(`/${target}/${item.inner}`), true, pathname);
      assert.equal(hash, `#${id}`);
      assert.ok(await inSight(page, id), `#${id} is out of sight`);
    }
    await close();
  });
}

test("at the top of a page the switcher leads to the top", async () => {
  const { base } = await site();
  const { page, close } = await tab();
  await page.goto(base + item.path);
  await switchTo(page, tags.at(-1));
  assert.equal(page.url().replace(/#$/, ""), `${base}${tags.at(-1)}/${item.inner}`);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await close();
});
