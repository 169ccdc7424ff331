// What a PDF holds and shows, as pdf.js reads it, and what a QR code says, as jsQR reads it: both in a tab of their own.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tab } from "./site.mjs";

const packages = new URL("./node_modules/", import.meta.url);
const files = {
  "/": ["text/html", () => "<!doctype html><title>reader</title>"],
  "/pdf.mjs": ["text/javascript", () => readFileSync(fileURLToPath(new URL("pdfjs-dist/build/pdf.min.mjs", packages)))],
  "/worker.mjs": ["text/javascript", () => readFileSync(fileURLToPath(new URL("pdfjs-dist/build/pdf.worker.min.mjs", packages)))],
};

/** A tab that reads: `sheets(pdf)`, `look(pdf, number)`, `code(png)`. */
export async function reader() {
  const { page, close } = await tab();
  let document;
  await page.route("http://reader.test/**", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/document.pdf") return route.fulfill({ contentType: "application/pdf", body: document });
    const [contentType, body] = files[pathname];
    return route.fulfill({ contentType, body: body() });
  });
  await page.goto("http://reader.test/");
  await page.addScriptTag({ path: fileURLToPath(new URL("jsqr/dist/jsQR.js", packages)) });
  await page.evaluate(async () => {
    globalThis.pdf = await import("/pdf.mjs");
    pdf.GlobalWorkerOptions.workerSrc = "/worker.mjs";
    globalThis.open = () => pdf.getDocument({ url: `/document.pdf?${Math.random()}`, disableFontFace: false }).promise;
  });
  return {
    close,
    /**
     * Each sheet's size and pieces of text in points, from its lower left corner; a piece has the names of the elements
     * that it stands in, from the outermost, as the PDF's own structure gives them (a table's rows as "head row" and with
     * their number): none for what stands in the margins.
     */
    sheets: (bytes) => {
      document = bytes;
      return page.evaluate(async () => {
        const read = await open();
        const sheets = [];
        for (let number = 1; number <= read.numPages; number += 1) {
          const sheet = await read.getPage(number);
          const roles = new Map();
          let rows = 0;
          const walk = (node, above) => {
            if (node.type === "content") roles.set(node.id, above);
            const heads = (node.children ?? []).filter(({ role }) => role === "TH").length;
            const own = node.role === "TR" ? (heads > 1 ? "head row" : `row ${(rows += 1)}`) : node.role;
            for (const child of node.children ?? []) walk(child, own ? [...above, own] : above);
          };
          const tree = await sheet.getStructTree();
          if (tree) walk(tree, []);
          const { items } = await sheet.getTextContent({ includeMarkedContent: true });
          const pieces = [];
          const inside = [];
          for (const item of items) {
            if (item.type === "beginMarkedContentProps") inside.push(item.id);
            else if (item.type === "beginMarkedContent") inside.push(null);
            else if (item.type === "endMarkedContent") inside.pop();
            else if (item.width > 0 && item.str.trim() !== "") {
              const id = inside.findLast((each) => roles.has(each));
              const [, , , , x, y] = item.transform;
              pieces.push({ text: item.str, x, y, width: item.width, height: item.height, roles: roles.get(id) ?? [] });
            }
          }
          const [, , width, height] = sheet.view;
          sheets.push({ width, height, pieces });
        }
        return sheets;
      });
    },
    /** A sheet as it looks: how much of it is white, and what the QR codes at these heights (in points from below) say. */
    look: (bytes, number, heights = []) => {
      document = bytes;
      return page.evaluate(async ([number, heights]) => {
        const SCALE = 2;
        const sheet = await (await open()).getPage(number);
        const viewport = sheet.getViewport({ scale: SCALE });
        const { width, height } = viewport;
        const context = new OffscreenCanvas(width, height).getContext("2d");
        await sheet.render({ canvas: null, canvasContext: context, viewport }).promise;
        const { data } = context.getImageData(0, 0, width, height);
        let white = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at] > 250 && data[at + 1] > 250 && data[at + 2] > 250) white += 4;
        const read = (y) => {
          const strip = context.getImageData(0, height - SCALE * (y + 60), width, SCALE * 120);
          return jsQR(strip.data, strip.width, strip.height, { inversionAttempts: "dontInvert" })?.data ?? null;
        };
        return { white: white / data.length, codes: heights.map(read) };
      }, [number, heights]);
    },
    /** What the QR code on a picture says. */
    code: (png) =>
      page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context.drawImage(bitmap, 0, 0);
        const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        return jsQR(data, width, height, { inversionAttempts: "dontInvert" })?.data ?? null;
      }, png.toString("base64")),
  };
}
