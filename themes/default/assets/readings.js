// Readings above Chinese characters, shown or not, as the reader last chose in this edition: before the first paint, so
// that nothing moves. The box works without this; a browser may refuse to keep what it is told.
(() => {
  let box;
  const show = () => {
    try {
      box.checked = { on: true, off: false }[localStorage.getItem(box.name)] ?? box.checked;
    } catch {}
  };
  const keep = () => {
    try {
      localStorage.setItem(box.name, box.checked ? "on" : "off");
    } catch {}
  };
  // Called when a part of the page has been read, before that part is drawn.
  new MutationObserver((_, observer) => {
    box = document.getElementById("readings");
    if (!box) return;
    observer.disconnect();
    show();
    box.addEventListener("change", keep);
    // A page that the browser has kept, too.
    addEventListener("pageshow", show);
  }).observe(document, { childList: true, subtree: true });
})();
