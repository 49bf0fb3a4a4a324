import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where the browser is; undefined where there is none, and then the tests in it are skipped. */
export const chromiumPath = [process.env["CHROMIUM"], "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

/** To be read where the tests are skipped. */
export const whySkipped = chromiumPath
  ? ""
  : " (skipped: there is none; install chromium, or name it in the variable CHROMIUM)";

export const launch = (): Promise<Browser> =>
  chromium.launch({ ...(chromiumPath && { executablePath: chromiumPath }), args: ARGUMENTS });
