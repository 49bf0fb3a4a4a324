import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "../html/chromium.ts";
import { freshDist, root } from "../textlint/fresh-dist.ts";

/** VS Code in a browser: the entry of code-server, and the extension as it is packaged. */
const codeServer = process.env["CODE_SERVER"];
const vsix = join(root, "editors/vscode/dist/tieout.vsix");
const canRun = chromiumPath !== undefined && codeServer !== undefined && existsSync(codeServer) && existsSync(vsix);
const why = canRun
  ? ""
  : " (skipped: it needs chromium, `npm run package` in editors/vscode, and the entry of code-server in the variable CODE_SERVER)";

const LINES = [
  "# Annual report",
  "",
  "## Highlights",
  "",
  "- The academies held 40 workshops for registry staff.",
  "- The ferry carried 900 guests to the island.",
  "- The museum welcomed 5,120 visitors from the valley.",
  "",
  "## Activities",
  "",
  "The academies held 14 workshops for registry staff. The ferry carried 990 guests to the island.",
  "",
  "The museum welcomed 5,210 visitors from the valley.",
  "",
  "The office went to 24 fairs (10 in Africa, 9 in Asia, 4 in Europe).",
  "",
  "Of the 200 places, 120 (65%) were taken.",
  "",
];

const REPAIRED = [
  ["held 40", "held 14"],
  ["carried 900", "carried 990"],
  ["welcomed 5,120", "welcomed 5,210"],
  ["24 fairs", "23 fairs"],
  ["(65%)", "(60%)"],
].reduce((text, [slip, right]) => text.replace(slip!, right!), LINES.join("\n"));

describe.skipIf(!canRun)(`VS Code${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "tieout-vscode-"));
  const report = join(folder, "work/report.md");
  const data = ["--user-data-dir", join(folder, "data"), "--extensions-dir", join(folder, "extensions")];
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    freshDist();
    mkdirSync(join(folder, "work"));
    mkdirSync(join(folder, "data/User"), { recursive: true });
    writeFileSync(report, LINES.join("\n"));
    const settings = {
      "tieout.holdBack": 0,
      "workbench.startupEditor": "none",
      "extensions.ignoreRecommendations": true,
    };
    writeFileSync(join(folder, "data/User/settings.json"), JSON.stringify(settings));
    execFileSync(process.execPath, [codeServer!, ...data, "--install-extension", vsix], { stdio: "ignore" });
    const port = await freePort();
    const options = [
      "--auth",
      "none",
      "--bind-addr",
      `127.0.0.1:${port}`,
      "--disable-telemetry",
      "--disable-update-check",
    ];
    server = spawn(process.execPath, [codeServer!, ...options, "--disable-workspace-trust", ...data], {
      stdio: "ignore",
    });
    await answers(`http://127.0.0.1:${port}/healthz`);
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://127.0.0.1:${port}/?folder=${join(folder, "work")}`, { waitUntil: "domcontentloaded" });
    await page.waitForSelector(".monaco-workbench .explorer-folders-view", { timeout: 60_000 });
    await page.waitForSelector('.explorer-folders-view .monaco-list-row[aria-label^="report.md"]');
    await page.keyboard.press("Control+Shift+E");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".squiggly-warning, .squiggly-error", { timeout: 60_000 });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    server?.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const status = (): Promise<string | null> =>
    page.locator(".statusbar-item", { hasText: "tieout" }).first().textContent();
  const picture = async (name: string): Promise<void> => {
    const target = process.env["PICTURES"];
    if (target) await page.screenshot({ path: join(target, `${name}.png`) });
  };

  const cursor = (): Promise<string | null> =>
    page.locator(".statusbar-item", { hasText: "Ln " }).first().textContent();

  /** A busy editor passes over keys, so a key that goes to a place is pressed until the cursor is there. */
  async function goTo(key: string, place: string): Promise<void> {
    const arrive = async (): Promise<string | null> => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+1");
      await page.keyboard.press(key);
      return cursor();
    };
    await expect.poll(arrive, { timeout: 20_000, interval: 500 }).toBe(place);
  }

  test("findings are underlined, counted below, and listed with the other place", async () => {
    await expect.poll(status, { timeout: 20_000 }).toContain("tieout 5");
    await page.keyboard.press("Control+Shift+M");
    const problems = page.locator(".markers-panel .monaco-list-row");
    await expect
      .poll(() => problems.allTextContents())
      .toContainEqual(expect.stringContaining('"40" workshops here; "14" in Activities (40 ≠ 14)'));
    await picture("vscode-problems");
    await problems.filter({ hasText: '"14" stated here' }).first().dblclick();
    await expect.poll(cursor).toBe("Ln 11, Col 22 (2 selected)");
    await page.keyboard.press("Control+J");
  });

  test("a slip is shown as it is typed", async () => {
    await goTo("Control+End", "Ln 18, Col 1");
    await page.keyboard.type("The choir gave 12 concerts (3 in May, 4 in June, 6 in July).");
    await expect.poll(status, { timeout: 20_000 }).toMatch(/tieout 6$/u);
    await page.keyboard.press("Control+Shift+K");
    await expect.poll(status, { timeout: 20_000 }).toMatch(/tieout 5$/u);
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
  });

  /** The editor passes over the key while it still moves to a finding. */
  async function askForRepairs(): Promise<void> {
    const actions = page.locator(".action-widget .monaco-list-row").first();
    for (let tries = 0; tries < 10 && !(await actions.isVisible()); tries++) {
      await page.keyboard.press("Control+.");
      await actions.waitFor({ timeout: 2000 }).catch(() => {});
    }
    expect(await actions.isVisible()).toBe(true);
  }

  test("five slips are repaired with the keyboard alone", async () => {
    await goTo("Control+Home", "Ln 1, Col 1");
    for (let left = 5; left > 0; left--) {
      await page.keyboard.press("F8");
      await page.waitForSelector(".marker-widget, .peekview-widget");
      await askForRepairs();
      if (left === 5) await picture("vscode-repair");
      await page.keyboard.press("Enter");
      const expected = left === 1 ? /tieout$/u : new RegExp(`tieout ${left - 1}$`, "u");
      await expect.poll(status, { timeout: 20_000 }).toMatch(expected);
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("Control+S");
    await expect.poll(() => readFileSync(report, "utf8")).toBe(REPAIRED);
  }, 120_000);

  test("the tie-out sheet is shown beside the draft", async () => {
    await page.keyboard.press("Control+Shift+P");
    await page.keyboard.type("Show the Tie-Out Sheet");
    await page.waitForSelector(".quick-input-list .monaco-list-row");
    await page.keyboard.press("Enter");
    const inside = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
    await inside.locator("h1").waitFor({ timeout: 30_000 });
    expect(await inside.locator("h1").textContent()).toBe("Tie-out sheet");
    expect(await inside.locator("tbody tr").count()).toBeGreaterThan(10);
    await picture("vscode-sheet");
  }, 60_000);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}
