// Comforts only: every page works without them.
(() => {
  // The reader's place: links to other languages lead to the paragraph that is being read, whose id is the same there.
  // At the top of the page, where the switcher is, that is the paragraph that the address names.
  const place = () => {
    const edge = innerHeight / 4;
    const named = document.querySelector(":target")?.closest(":not(a)[id]");
    const box = named?.getBoundingClientRect();
    if (box && (scrollY < edge || (box.bottom > 0 && box.top < 2 * edge))) return named.id;
    let id = "";
    if (scrollY < edge) return id;
    for (const element of document.querySelectorAll("main :is(.field, .unit, tr, dl > div)[id]")) {
      if (element.getBoundingClientRect().top > edge) break;
      id = element.id;
    }
    return id;
  };
  const languages = document.querySelector(".languages");
  const keep = () => {
    const id = place();
    for (const link of languages.querySelectorAll("a")) link.hash = id;
  };
  if (languages) {
    for (const event of ["pointerdown", "focusin", "toggle"]) languages.addEventListener(event, keep, true);
    addEventListener("keydown", (event) => {
      const open = languages.querySelector("[open]");
      if (event.key !== "Escape" || !open) return;
      open.open = false;
      open.firstElementChild.focus();
    });
  }

  // A word of the glossary opens where it stands. What opens is its entry at the page's foot, to which the link leads: a
  // browser that knows no popovers follows it.
  const { lang, dir } = document.documentElement;
  const foot = document.querySelector(".words dl");
  const sheet = document.createElement("div");
  Object.assign(sheet, { className: "sheet", popover: "auto", role: "dialog", tabIndex: -1, autofocus: true, lang, dir });
  sheet.setAttribute("aria-labelledby", "_word");
  let word;
  const explain = (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const inside = sheet.contains(link);
    const entry = document.getElementById(link.hash.slice(1));
    if (inside && link.hash.startsWith("#_use")) {
      sheet.hidePopover();
    } else if (link.matches(".term") && entry?.parentNode === foot) {
      const list = foot.cloneNode();
      list.append(...entry.cloneNode(true).children);
      list.firstChild.id = "_word";
      sheet.replaceChildren(list);
      if (inside) {
        sheet.focus();
      } else {
        // Beside its word, so that the keyboard's next stop is in it.
        link.after(sheet);
        word = link;
        sheet.showPopover();
      }
    } else return;
    event.preventDefault();
  };
  if (foot && sheet.showPopover) {
    for (const link of document.querySelectorAll(".term[id]")) {
      link.ariaHasPopup = "dialog";
      link.ariaExpanded = false;
    }
    sheet.addEventListener("beforetoggle", (event) => {
      word.ariaExpanded = event.newState === "open";
    });
    addEventListener("click", explain);
  }

  // Narrow screens turn table rows into blocks, and some browsers then forget that it is a table.
  const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
  for (const part of document.querySelectorAll(".indicators, .indicators :is(thead, tbody, tr, th, td)")) {
    part.setAttribute("role", roles[part.tagName] ?? (part.scope === "row" ? "rowheader" : "columnheader"));
  }

  // What is folded away on the screen is wanted on paper.
  addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("main details")) part.open = true;
  });
})();
