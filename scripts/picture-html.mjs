#!/usr/bin/env node
/** Draws docs/html-report.png: the beginning of the HTML report on the English example, as Chromium shows it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tieout-picture-"));
const file = join(folder, "report.html");
spawnSync(
  process.execPath,
  ["bin/tieout.js", "examples/en-status-slips.md", "--format", "html", "--output-file", file],
  { cwd: root },
);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: 1120, height: 950 }, colorScheme: "light" });
await page.goto(pathToFileURL(file).href);
await page.screenshot({ path: join(root, "docs/html-report.png") });
await browser.close();
rmSync(folder, { recursive: true });
