// Comforts only: every page works without them.
(() => {
  // The reader's place: links to other languages lead to the paragraph that is being read, whose id is the same there.
  // At the top of the page, where the switcher is, that is the paragraph that the address names.
  const place = () => {
    const edge = innerHeight / 4;
    const named = document.querySelector(":target");
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

  // Readings above Chinese characters, shown or not, on the next page as on this one. A browser may refuse to keep it.
  const box = document.getElementById("readings");
  if (box) {
    try {
      if (localStorage.getItem("readings") === "off") box.checked = false;
      box.addEventListener("change", () => {
        if (box.checked) localStorage.removeItem("readings");
        else localStorage.setItem("readings", "off");
      });
    } catch {}
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
