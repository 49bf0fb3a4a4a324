import { createHash } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { chromiumPath, whySkipped } from "../html/chromium.ts";
import { pages } from "../html/open-page.ts";
import { example, play } from "../html/write-page.ts";

const draw = async (text: string, name = "report.md"): Promise<string> =>
  (await play(["sheet", "--format", "html", name], { [name]: text })).stdout;

describe("the page", () => {
  test("holds nothing but itself, under a policy that says so", async () => {
    const page = await draw(example("en-status-slips.md"));
    const style = /<style>([^]*?)<\/style>/u.exec(page)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page.replaceAll("&#39;", "'")).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(page).not.toMatch(/<script|\ssrc=|<link|url\(|@import/u);
  });

  test("what stands in a report stays words", async () => {
    const page = await draw('# <script>alert(1)</script>\n\nIn all 12 "<b>visitors</b>" & 3 guests came.\n');
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("&quot;&lt;b&gt;visitors&lt;/b&gt;&quot; &amp; ");
  });

  test("a report without figures says so", async () => {
    expect(await draw("# Report\n\nNothing is counted here.\n")).toContain("There are no figures in this report.");
  });

  test("every address on it is there", async () => {
    const page = await draw(example("zh-agenda-slips.txt"), "agenda.txt");
    const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    const addresses = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(addresses.length).toBeGreaterThan(300);
    expect(addresses.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("the text is the report's, line by line", async () => {
    const text = example("zh-agenda-slips.txt");
    const list = /<ol class="text">([^]*?)<\/ol>/u.exec(await draw(text, "agenda.txt"))![1]!;
    const lines = [...list.matchAll(/<li>([^]*?)<\/li>/gu)].map(([, line]) =>
      line!
        .replaceAll(/<[^>]*>/gu, "")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&"),
    );
    expect(lines).toEqual(text.split("\n"));
  });
});

describe.skipIf(!chromiumPath)(`the page in Chromium${whySkipped}`, () => {
  const { open } = pages();

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
  ] as const)("has nothing that axe reports, and nothing is cut off: %s, %i", async (scheme, width) => {
    const page = await open(await draw(example("en-status-slips.md")), {
      colorScheme: scheme,
      viewport: { width, height: 900 },
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  test("rows of a status are left out and brought back with the keyboard", async () => {
    const page = await open(await draw(example("en-status-slips.md")));
    const rows = (name: string) => page.locator(`tbody tr.${name}:visible`).count();
    const once = await rows("once");
    expect(once).toBeGreaterThan(10);
    const tied = await rows("tied");
    await page.getByRole("checkbox", { name: "stated once" }).focus();
    await page.keyboard.press("Space");
    expect([await rows("once"), await rows("tied")]).toEqual([0, tied]);
    await page.keyboard.press("Space");
    expect(await rows("once")).toBe(once);
  });

  test("a figure leads to its place in the text and back", async () => {
    const page = await open(await draw(example("en-status-slips.md")));
    const row = page.locator("tr.contradicted").first();
    const print = await row.locator(".figure a").textContent();
    await row.locator(".figure a").click();
    const there = page.locator(".text a:target");
    expect(await there.textContent()).toBe(print);
    await there.click();
    expect(await page.locator("tr:target .figure a").textContent()).toBe(print);
  });
});
