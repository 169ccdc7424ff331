// One Lighthouse with a Chromium of its own: takes addresses, gives back scores and what failed. Lighthouse keeps its marks
// for a whole thread, so that two at once need two threads.

import { parentPort, workerData } from "node:worker_threads";
import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";

const { categories, patient = false } = workerData;

/** A port that nobody listens to. */
const free = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const port = await free();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", `--remote-debugging-port=${port}`],
});

// Where time is not measured, nothing needs to be waited for: pages are at rest as soon as they are loaded.
const quick = {
  throttlingMethod: "provided",
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};
const settings = { onlyCategories: categories, formFactor: "mobile", disableFullPageScreenshot: true, ...(patient ? {} : quick) };

parentPort.on("message", async (url) => {
  if (url === null) {
    await browser.close();
    parentPort.close();
    return;
  }
  try {
    const { lhr } = await lighthouse(url, { port, logLevel: "error" }, { extends: "lighthouse:default", settings });
    const counted = new Set(Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)));
    const failed = Object.values(lhr.audits)
      .filter(({ id, score }) => counted.has(id) && score !== null && score < 1)
      .map(({ id, title, details }) => ({ id, title, items: JSON.stringify(details?.items?.slice(0, 3) ?? []).slice(0, 300) }));
    const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, score]));
    parentPort.postMessage({ failure: lhr.runtimeError?.message, scores, failed });
  } catch (error) {
    parentPort.postMessage({ failure: String(error), scores: {}, failed: [] });
  }
});
parentPort.postMessage("ready");
