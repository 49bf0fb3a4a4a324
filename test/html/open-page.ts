import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch } from "./chromium.ts";

export interface Pages {
  /** Opens a page, from a file as from a mail. */
  readonly open: (html: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Everything that a page has done and must not do; a test that means it takes it out. */
  readonly complaints: string[];
}

/** For a suite in the browser: opens a page from a file, and fails a test whose page did what it must not do. */
export function pages(): Pages {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "tieout-page-"));
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    if (complaints.length > 0) throw new Error(complaints.splice(0).join("\n"));
  });

  async function open(html: string, options: BrowserContextOptions = {}): Promise<Page> {
    const file = join(folder, "report.html");
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const own = pathToFileURL(file).href;
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(dialog.message()));
    page.on("request", (request) => {
      if (request.url() !== own) complaints.push(request.url());
    });
    await page.goto(own);
    return page;
  }
  return { open, complaints };
}
