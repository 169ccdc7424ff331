// The order of the rows of indicators, and how many are left, told to those who do not see it. Choosing works without it.
(() => {
  const order = document.querySelector(".order");
  const form = document.getElementById("_filter");
  const list = document.querySelector(".listing");
  const told = document.querySelector(".told");
  if (!order || !form || !list || !told) return;

  const select = order.querySelector("select");
  const contents = document.querySelector(".contents");
  const groups = [...list.querySelectorAll(".group")];
  const locale = order.dataset.locale;
  const collator = new Intl.Collator(locale, { numeric: true });
  const digits = new Intl.NumberFormat(locale);

  /** A copy of what an element says, without what stands beside it for other reasons. */
  const words = (element) => [...(element?.childNodes ?? [])].map((node) => node.cloneNode(true));
  /** A name as it is read aloud: kana in the place of the characters that carry them, so that it sorts as it sounds. */
  const reading = (element) => {
    const copy = element.cloneNode(true);
    for (const part of copy.querySelectorAll("rp, .exact")) part.remove();
    for (const ruby of copy.querySelectorAll("ruby")) {
      ruby.replaceWith([...ruby.querySelectorAll("rt")].map((rt) => rt.textContent).join(""));
    }
    return copy.textContent.trim();
  };

  const rows = groups.flatMap((group) => [...group.querySelectorAll("tbody > tr")].map((row) => ({
    row,
    home: row.parentNode,
    heading: group.querySelector("h2 a"),
    name: reading(row.querySelector("th > a")),
    unit: row.dataset.is.split(" ").find((trait) => trait.startsWith("unit_")),
    change: row.dataset.change === undefined ? -1 : Number(row.dataset.change),
    verdict: row.querySelector(".verdict")?.className.match(/verdict-([a-z-]+)/)[1] ?? "",
  })));
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const radios = [...form.elements].map(({ value }) => value);
  units.sort((a, b) => radios.indexOf(a) - radios.indexOf(b));
  // Rows within a class keep the order of the plan where nothing else parts them. Only what has one unit is compared.
  const orders = {
    name: () => [{ rows: [...rows].sort((a, b) => collator.compare(a.name, b.name)), column: 0 }],
    change: () => units.map((unit) => ({
      head: words(form.querySelector(`[value=${unit}]`)?.nextElementSibling),
      rows: rows.filter((each) => each.unit === unit).sort((a, b) => b.change - a.change),
    })),
    verdict: () => ["behind", "not-kept", "on-course", "kept", "achieved", ""].map((verdict) => {
      const some = rows.filter((each) => each.verdict === verdict);
      const head = verdict ? some[0]?.row.querySelector(".verdict > :last-child") : order.querySelector(".unjudged");
      return { head: words(head), rows: some };
    }),
  };

  /** A section for rows that stand together, after the first table's pattern. */
  const section = ({ head = [], rows: some, column }) => {
    const made = document.createElement("section");
    made.className = "field ordered";
    if (head.length > 0) made.appendChild(document.createElement("h2")).append(...head);
    const pattern = groups[0].querySelector("table");
    const table = made.appendChild(pattern.cloneNode(false));
    table.removeAttribute("aria-labelledby");
    table.setAttribute("aria-label", (made.querySelector("h2") ?? document.querySelector("h1")).textContent);
    const top = table.appendChild(pattern.tHead.cloneNode(true));
    if (column !== undefined) top.rows[0].cells[column].setAttribute("aria-sort", "ascending");
    const body = table.appendChild(pattern.tBodies[0].cloneNode(false));
    for (const { row, heading } of some) {
      if (heading && !row.querySelector(".of")) {
        const of = document.createElement("p");
        of.className = "of";
        of.append(heading.cloneNode(true));
        row.querySelector("th > a").after(of);
      }
      body.append(row);
    }
    return made;
  };

  const seen = (row) => row.getClientRects().length > 0;
  /** Hides the heads of sections that have no row left, and says how many rows there are. */
  const tell = (before = "") => {
    for (const made of list.querySelectorAll(".ordered")) {
      made.hidden = false;
      made.hidden = ![...made.querySelectorAll("tbody > tr")].some(seen);
    }
    const left = rows.filter(({ row }) => seen(row)).length;
    const label = list.querySelector(".shown > span").textContent;
    const none = left === 0 ? list.querySelector(".none-left").textContent : "";
    told.textContent = `${before} ${label} ${digits.format(left)} / ${digits.format(rows.length)} ${none}`.trim();
  };

  const arrange = () => {
    const made = orders[select.value]?.().filter((each) => each.rows.length > 0).map(section) ?? [];
    if (made.length === 0) for (const { row, home } of rows) home.append(row);
    for (const old of list.querySelectorAll(".ordered")) old.remove();
    groups.at(-1).after(...made);
    for (const group of [...groups, contents]) if (group) group.hidden = made.length > 0;
    tell(`${order.querySelector("label > span").textContent}: ${select.selectedOptions[0].textContent}.`);
  };

  select.addEventListener("change", arrange);
  form.addEventListener("change", () => tell());
  // A form is reset after this event.
  form.addEventListener("reset", () => setTimeout(tell));
  order.hidden = false;
})();
