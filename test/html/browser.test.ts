import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { chromiumPath, whySkipped } from "./chromium.ts";
import { pages } from "./open-page.ts";
import { example, writePage } from "./write-page.ts";

const CHINESE = "zh-agenda-slips.txt";
const ENGLISH = "en-status-slips.md";

describe.skipIf(!chromiumPath)(`the page in Chromium${whySkipped}`, () => {
  const { open, complaints } = pages();

  const shownFindings = (page: Page): Promise<number> => page.locator("article.finding:visible").count();

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each([
      ["wide", 1280],
      ["narrow", 390],
    ])("has nothing that axe reports, and nothing is cut off: %s", async (_, width) => {
      const files = {
        "agenda.txt": example(CHINESE),
        "status.md": example(ENGLISH),
        "clean.md": "# Report\n\nText.\n",
      };
      const page = await open(await writePage(files), { colorScheme, viewport: { width, height: 900 } });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
      await page.context().close();
    });
  });

  test("filters by keyboard: rule, severity, words, and back", async () => {
    const page = await open(await writePage({ "status.md": example(ENGLISH) }));
    const status = page.locator("form [role=status]");
    const all = await shownFindings(page);
    expect(all).toBeGreaterThan(5);
    await expect.poll(() => status.textContent()).toBe(`All ${all} findings shown`);

    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the report");
    await page.getByLabel("date-mismatch").focus();
    await page.keyboard.press("Space");
    const dates = await page.locator('article[data-rule="date-mismatch"]').count();
    expect(await shownFindings(page)).toBe(dates);
    expect(await status.textContent()).toBe(`${dates} of ${all} findings shown`);
    // The list of queries follows, and a group of which nothing is left goes as well.
    expect(await page.locator("li[data-finding]:visible").count()).toBe(dates);
    expect(await page.locator(".entry:visible").count()).toBeLessThan(await page.locator(".entry").count());

    await page.getByLabel("Error").focus();
    await page.keyboard.press("Space");
    const errors = await page.locator('article[data-rule="date-mismatch"][data-severity="error"]').count();
    expect(await shownFindings(page)).toBe(errors);
    // How many the other choice would show.
    const other = page.locator(".choice", { has: page.locator('[value="total-mismatch"]') }).locator(".count");
    expect(await other.textContent()).toBe("1");

    await page.getByLabel("Search in findings").focus();
    await page.keyboard.type("30 february");
    expect(await shownFindings(page)).toBe(1);
    await page.getByRole("button", { name: "Clear filters" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => shownFindings(page)).toBe(all);
    await page.context().close();
  });

  test("copies the queries that are shown, by entry and by department", async () => {
    const page = await open(await writePage({ "agenda.txt": example(CHINESE) }), {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const copied = async (): Promise<string> => {
      await page.getByRole("button", { name: "复制清单" }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator(".controls [role=status]").textContent()).toMatch(/^清单已复制/u);
      return (await page.evaluate("navigator.clipboard.readText()")) as string;
    };
    await page.getByLabel("数字不一致").check();
    expect(await copied()).toMatchInlineSnapshot(`
      "建议3*
      [9] 建议3*，亮点（第104行）："近860亿次"；建议3*，活动/成果为"近860万"（77,400,000,000–86,000,000,000 ≠ 7,740,000–8,600,000）；另见第115行。请核实。

      建议4*
      [14] 建议4*，亮点（第155行）："16场"培训班；建议4*，活动/成果为"60场"（16 ≠ 60）；另见第162行。请核实。

      建议8
      [19] 建议8，亮点（第254行）："超过120个"注册机构；建议12，活动/成果为"超过102个"（≥ 120 ≠ ≥ 102）；另见第393行。请核实。
      "
    `);
    await page.getByRole("radio", { name: "按负责部门" }).check();
    expect(await copied()).toMatchInlineSnapshot(`
      "区域合作部门
      [9] 建议3*，亮点（第104行）："近860亿次"；建议3*，活动/成果为"近860万"（77,400,000,000–86,000,000,000 ≠ 7,740,000–8,600,000）；另见第115行。请核实。

      能力建设部门
      [9] 建议3*，亮点（第104行）："近860亿次"；建议3*，活动/成果为"近860万"（77,400,000,000–86,000,000,000 ≠ 7,740,000–8,600,000）；另见第115行。请核实。
      [14] 建议4*，亮点（第155行）："16场"培训班；建议4*，活动/成果为"60场"（16 ≠ 60）；另见第162行。请核实。
      [19] 建议8，亮点（第254行）："超过120个"注册机构；建议12，活动/成果为"超过102个"（≥ 120 ≠ ≥ 102）；另见第393行。请核实。

      平台和数据库部门
      [14] 建议4*，亮点（第155行）："16场"培训班；建议4*，活动/成果为"60场"（16 ≠ 60）；另见第162行。请核实。
      [19] 建议8，亮点（第254行）："超过120个"注册机构；建议12，活动/成果为"超过102个"（≥ 120 ≠ ≥ 102）；另见第393行。请核实。

      传播部门
      [9] 建议3*，亮点（第104行）："近860亿次"；建议3*，活动/成果为"近860万"（77,400,000,000–86,000,000,000 ≠ 7,740,000–8,600,000）；另见第115行。请核实。
      "
    `);
    await page.context().close();
  });

  test("shows what is new and what is gone since an earlier page, and only what is new", async () => {
    const before = await writePage({ "draft 1.md": example(ENGLISH) });
    const mended = example(ENGLISH).replace("on 30 February 2025", "on 28 February 2025");
    const after = mended.replace("All six restore tests", "See Annex Q. All six restore tests");
    const files = { "draft 2.md": after, "earlier.html": before };
    const page = await open(await writePage(files, "--compare", "earlier.html"));
    expect(await page.locator(".new").count()).toBe(1);
    await page.getByLabel("Only what is new").check();
    expect(await shownFindings(page)).toBe(1);
    expect(await page.locator("article.finding:visible").textContent()).toContain("Annex Q");
    const gone = page.locator("#r1-gone");
    expect(await gone.locator("li").allTextContents()).toEqual([
      expect.stringMatching(/line 138 .*"30 February 2025" does not exist/u),
    ]);
    await page.context().close();
  });

  test("a report with scripts in it is harmless, even if one got into the page", async () => {
    const evil = `<script>harmed = true</script><img src=x onerror="harmed = true">`;
    const item = `- </script>${evil} The library opened in June 2021.\n`;
    const text = `# ${evil}\n\n## Highlights ${evil}\n\n${item}${item}\n## Owner\n\nOwner: ${evil}\n`;
    const html = await writePage({ "<b onclick=harm>.md": text });
    const page = await open(html);
    expect(await shownFindings(page)).toBeGreaterThan(0);
    expect(await page.locator("main script, main img, [onclick], [onerror]").count()).toBe(0);
    await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = "harmed = true";
      document.body.append(script);
    `);
    expect(await page.evaluate("typeof harmed")).toBe("undefined");
    expect(complaints.splice(0)).toEqual([expect.stringContaining("Content Security Policy")]);
    await page.context().close();
  });

  test("without JavaScript everything is there, and nothing to choose", async () => {
    const page = await open(await writePage({ "agenda.txt": example(CHINESE) }), { javaScriptEnabled: false });
    expect(await shownFindings(page)).toBe(await page.locator("article.finding").count());
    expect(await page.locator(".grouping:visible").count()).toBe(2);
    expect(await page.locator("input:visible, button:visible").count()).toBe(0);
    await page.context().close();
  });

  test("on paper everything is unfolded, and there are no controls", async () => {
    const page = await open(await writePage({ "agenda.txt": example(CHINESE) }));
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(await page.locator("input:visible, button:visible, select:visible").count()).toBe(0);
    expect((await page.pdf({ format: "A4" })).subarray(0, 4).toString()).toBe("%PDF");
    await page.context().close();
  });
});
