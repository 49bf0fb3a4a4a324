import { createHash } from "node:crypto";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { markup } from "../../src/formatters/html/markup.ts";
import { wordsFor } from "../../src/formatters/html/words.ts";
import { example, play, write, writePage } from "./write-page.ts";

const CHINESE = { "agenda.txt": example("zh-agenda-slips.txt") };
const ENGLISH = { "status.md": example("en-status-slips.md") };

/** Without what is inside of tags, and without our own style and script. */
const visibleText = (html: string): string =>
  html
    .replaceAll(/<(style|script)[^>]*>.*?<\/\1>/gsu, "")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** A table, a line for each row. */
const table = (html: string): string =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)]
    .map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = ""]) => visibleText(cell).trim()).join(" | "),
    )
    .join("\n");

describe("words of a report stay words", () => {
  test("in elements and in attributes, whatever they are", () => {
    const dangerous = fc.string({ unit: fc.constantFrom(..."<>&\"'/=` a建\u0000\uD800\u2028") });
    fc.assert(
      fc.property(dangerous, (text) => {
        const parser = new SaxesParser();
        let read = "";
        let attribute = "";
        parser.on("error", (error) => {
          throw error;
        });
        parser.on("text", (words) => void (read += words));
        parser.on("opentag", ({ attributes }) => void (attribute = attributes["title"]!));
        parser.write(markup`<p title="${text}">${text}</p>`.markup).close();
        const expected = text.replaceAll("\u0000", "\uFFFD").replaceAll(/\p{Cs}/gu, "\uFFFD");
        expect([read, attribute]).toEqual([expected, expected]);
      }),
    );
  });

  test("in the data for a later run", async () => {
    const item = "- </script><!-- The library opened in June 2021.\n";
    const html = await writePage({ "r.md": `# R\n\n${item}${item}` });
    expect(html.match(/<\/script>/gu)).toHaveLength(2);
    expect(html).not.toContain("<!--");
  });
});

describe("the file stands alone", () => {
  test("nothing in it leads out of it", async () => {
    const html = await writePage({ ...CHINESE, ...ENGLISH });
    const addresses = [...html.matchAll(/\b(?:href|src|action|srcset|data)="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address!.startsWith("#"))).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/u);
  });

  test("its policy allows its own script and style and nothing else", async () => {
    const html = await writePage(ENGLISH);
    const hash = (tag: string): string => {
      const content = new RegExp(`<${tag}>(.*?)</${tag}>`, "su").exec(html)![1]!;
      return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
    };
    expect(html.replaceAll("&#39;", "'")).toContain(
      `"default-src 'none'; script-src ${hash("script")}; style-src ${hash("style")}; base-uri 'none'; form-action 'none'"`,
    );
  });

  test.each(["agenda.txt", "status.md"])("every link in the page on %s leads to something", async (name) => {
    const html = await writePage({ [name]: { ...CHINESE, ...ENGLISH }[name]! });
    const ids = new Set([...html.matchAll(/\bid="([^"]*)"/gu)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test("headings go down one level at a time", async () => {
  const html = await writePage({ ...CHINESE, ...ENGLISH, "clean.md": "# Report\n\nText.\n" });
  const levels = [...html.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level));
  const jumps = levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1);
  expect(levels[0]).toBe(1);
  expect(jumps).toEqual([]);
});

test("the page speaks the report's language, and English where there are several", async () => {
  expect(await writePage(CHINESE)).toContain('<html lang="zh">');
  expect(await writePage(ENGLISH)).toContain('<html lang="en">');
  const both = await writePage({ ...CHINESE, ...ENGLISH });
  expect(both).toContain('<html lang="en">');
  expect(both).toContain('id="r1-report" lang="zh"');
});

test("the table of sections says what is missing, empty, not applicable or has findings", async () => {
  const section = (name: string, text: string): string => `### ${name}\n\n${text}\n\n`;
  const text = [
    "# Report\n\n## Recommendation 1\n\nWording.\n\n",
    section("Relevant WIPO Sectors", "Regional Sector; Legal Sector."),
    section("Relevant Expected Results", "1.1"),
    section("Implementation", "The work is planned."),
    section("Relevant DA Projects", "Not applicable"),
    section("Highlights", "- 40 workshops on patent search were held for examiners from 12 countries."),
    section(
      "Activities/Achievements",
      "In all, 14 workshops on patent search were held for examiners from 12 countries.",
    ),
    "## Recommendation 2\n\nWording.\n\n",
    section("Relevant WIPO Sectors", "Legal Sector."),
    section("Highlights", ""),
  ].join("");
  expect(table(await writePage({ "report.md": text }))).toMatchInlineSnapshot(`
    "Entry | Relevant WIPO Sectors | Relevant Expected Results | Implementation | Relevant DA Projects | Highlights | Activities/Achievements | Other Relevant Reports/Documents | Findings
    Recommendation 1 | ✓present | ✓present | ✓present | n/a | ✓present 1 | ✓present | missing | 2
    Recommendation 2 | ✓present | missing | missing | missing | empty 1 | missing | missing | 6"
  `);
});

test("a report without entries is a list of its sections", async () => {
  const text = "# Report\n\n## Plan\n\n- One thing is done.\n- One thing is done.\n\n## Empty\n";
  expect(table(await writePage({ "report.md": text }))).toMatchInlineSnapshot(`
    "Section | Line | Findings
    Report | 1 | ✓present
    Plan | 3 | ✓present 1
    Empty | 8 | empty"
  `);
});

test("a sum stands on a line of its own, and nothing of a message is lost", async () => {
  const html = await writePage(CHINESE, "--rule", "percentage-mismatch");
  const sums = [...html.matchAll(/<p class="sum"><span class="hidden">[^<]*<\/span>(.*?)<\/p>/gu)].map(
    ([, sum]) => sum,
  );
  expect(sums).toMatchInlineSnapshot(`
    [
      "82 / 612 = 13.4%",
    ]
  `);
  expect(visibleText(html)).toContain("“14.3%”与数字不符");
});

test("words in one sentence are marked in it together", async () => {
  const html = await writePage(CHINESE, "--rule", "percentage-mismatch");
  const quotes = [...html.matchAll(/<blockquote>(.*?)<\/blockquote>/gu)].map(([, quote]) => quote);
  expect(quotes[0]).toMatchInlineSnapshot(
    `"这些捐款资助了37个最不发达国家的<mark>82项</mark>活动，占报告期内<mark>612项</mark>技术援助活动的<mark>14.3%</mark>。"`,
  );
});

describe("compared with an earlier run", () => {
  const ITEM = "- The library opened its reading room to the public in June 2021.\n";
  const files = { "report.md": `# Report\n\n## Activities\n\n${ITEM}${ITEM}` };
  const tallies = (html: string): readonly string[] =>
    [...html.matchAll(/<span class="tally change">(.*?)<\/span>/gu)].map(([, words]) => words!);

  test.each(["html", "json"] as const)("as %s: what stays is neither new nor gone", async (format) => {
    const earlier = { "earlier.out": await write(format, files) };
    expect(tallies(await writePage({ ...files, ...earlier }, "--compare", "earlier.out"))).toEqual(["0 new", "0 gone"]);
  });

  test("a run of one rule says nothing of the others", async () => {
    const earlier = { "earlier.out": await write("json", files) };
    const words = ["--compare", "earlier.out", "--rule", "date-mismatch"];
    expect(tallies(await writePage({ ...files, ...earlier }, ...words))).toEqual(["0 new", "0 gone"]);
  });

  test("what a baseline hides is not gone", async () => {
    const earlier = { "earlier.out": await write("json", files) };
    const words = ["--compare", "earlier.out", "--baseline", "known.json", "--update-baseline"];
    const { stdout } = await play(["--format", "html", ...words, "report.md"], { ...files, ...earlier });
    expect(tallies(stdout)).toEqual(["1 known, not shown", "0 new", "0 gone"]);
    expect(stdout).not.toContain("It ties out.");
  });

  test("the file that this run writes may be named, even if there is none yet", async () => {
    const words = ["--format", "html", "--output-file", "page.html", "--compare", "page.html", "report.md"];
    const first = await play(words, files);
    expect(first.stderr).toBe("");
    expect(tallies(first.written["page.html"]!)).toEqual([]);
    const second = await play(words, { ...files, ...first.written });
    expect(tallies(second.written["page.html"]!)).toEqual(["0 new", "0 gone"]);
  });
});

test("findings from a cache have their sentences too, even if they were kept without", async () => {
  const cached = ["--cache", "--cache-location", "cache.json"];
  const before = await play([...cached, "status.md"], ENGLISH);
  const html = ["--format", "html", ...cached, "status.md"];
  const after = await play(html, { ...ENGLISH, ...before.written });
  const again = await play(html, { ...ENGLISH, ...after.written });
  expect(after.stdout).toBe(await writePage(ENGLISH));
  expect(again.stdout).toBe(after.stdout);
});

describe("the words", () => {
  test.each(rules)("$id has a Chinese name and summary", ({ id }) => {
    expect(wordsFor("zh").rules[id]).toEqual({
      name: expect.stringMatching(/\p{Script=Han}/u),
      summary: expect.stringMatching(/。$/u),
    });
  });

  test("have the same holes in every language", () => {
    const holes = (words: object): unknown =>
      Object.fromEntries(
        Object.entries(words)
          .filter(([key]) => key !== "rules")
          .map(([key, value]) => [key, [...new Set(JSON.stringify(value).match(/\{\w+\}/gu))].toSorted()]),
      );
    expect(holes(wordsFor("zh"))).toEqual(holes(wordsFor("en")));
  });
});
