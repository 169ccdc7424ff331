// The words of the editions and the figures in them, made from `locales/` and `content/` by other means than the program's:
// ECMAScript's Intl and Project Fluent's JavaScript.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { ROOT, plan, source } from "./site.mjs";

const chainOf = ({ tag, fallback = [] }) => [...new Set([tag, ...fallback, source])];

const bundles = new Map();
const bundle = (tag) => {
  if (!bundles.has(tag)) {
    const { format = tag } = plan.languages.find((language) => language.tag === tag);
    const made = new FluentBundle(format, { useIsolating: false });
    // The tool's own words first, then the project's in their place.
    for (const folder of [join(import.meta.dirname, "..", "..", "locales", tag), join(ROOT, "locales", tag)]) {
      for (const file of existsSync(folder) ? readdirSync(folder) : []) {
        const words = file.endsWith(".ftl") && new FluentResource(readFileSync(join(folder, file), "utf8"));
        if (words) made.addResource(words, { allowOverrides: true });
      }
    }
    bundles.set(tag, made);
  }
  return bundles.get(tag);
};

/** A message in the first language of the chain that has it, as plain text: without readings, links and emphasis. */
export const say = (edition, id, values) => {
  const tag = chainOf(edition).find((each) => bundle(each).hasMessage(id));
  assert.ok(tag, `no language of ${chainOf(edition)} says ${id}`);
  const errors = [];
  const words = bundle(tag).formatPattern(bundle(tag).getMessage(id).value, values?.(formatOf(tag)), errors);
  assert.deepEqual(errors, [], `${id} in ${tag}`);
  return words.replace(/｜|《[^》]*》/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*/g, "");
};
const formatOf = (tag) => plan.languages.find((language) => language.tag === tag).format ?? tag;

const digits = (value) => {
  const places = value.split(".")[1]?.length ?? 0;
  return { minimumFractionDigits: places, maximumFractionDigits: places };
};
const format = (edition) => edition.format ?? edition.tag;
/** A decimal as written, as the edition writes it: alone, and as a share. */
export const number = (edition, value) => new Intl.NumberFormat(format(edition), digits(value)).format(value);
export const percent = (edition, value) =>
  new Intl.NumberFormat(format(edition), { ...digits(value), style: "percent" }).format(`${value}e-2`);

/** A figure of the plan, a decimal as written, with its unit: what a reader of the edition must see. */
export const figure = (edition, value, unit) => {
  if (value === "maintain" || value === "at-least-baseline") return say(edition, `target_${value}`);
  if (unit === "percent") return percent(edition, value);
  return say(edition, `unit_${unit}`, () => ({ n: new FluentNumber(Number(value), digits(value)) }));
};


/** Words as they are compared: without marks of direction, with one kind of space. */
export const plain = (words) => words.normalize("NFC").replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, "").replace(/[\s\u00a0\u202f]+/g, " ").trim();
