import { describe, expect, test, vi } from "vitest";
import type { Rule } from "#rule";
import { run } from "../src/cli/run.ts";
import { applyEdits } from "../src/engine/fixes/apply-edits.ts";
import { memoryHost } from "../src/host/memory-host.ts";

/** Doubled commas, which no rule of ours minds, and for the overlap the comma with what stands before it. */
vi.mock(import("../rules/index.ts"), () => {
  const rule: Rule = {
    id: "doubled-comma",
    category: "wording",
    since: "0.1.0",
    summary: "Reports a doubled comma.",
    fixable: true,
    messages: { doubled: { en: '"{words}" is doubled', zh: '"{words}"重复' } },
    options: {},
    *check({ text }) {
      for (const { 0: words, index } of text.matchAll(/,,|b,,/gu)) {
        const at = { start: index, end: index + words.length };
        yield { message: "doubled", certainty: "strong", at, data: { words }, fix: { at, text: words.slice(0, -1) } };
        if (words !== ",,")
          yield { message: "doubled", certainty: "strong", at, data: { words }, fix: { at, text: "B" } };
      }
    },
  };
  return { rules: [rule] };
});

async function play(argv: readonly string[], report: string | Uint8Array) {
  const host = memoryHost({ files: { "report.md": report } });
  const status = await run([...argv, "--format", "jsonl", "report.md"], host);
  const bytes = host.written.get("/reports/report.md");
  return { status, stdout: host.stdout.written, stderr: host.stderr.written, written: bytes && Buffer.from(bytes) };
}

const TEXT = "# Report\r\n\r\nOne,, two.\r\n\r\nThree\r\nfour\r\nfive\r\nsix,, seven,, eight.";

describe("--fix", () => {
  test("mends every place, keeps line ends and the byte order mark, and checks what comes of it", async () => {
    const { status, stdout, stderr, written } = await play(["--fix"], `\uFEFF${TEXT}`);
    expect(written?.toString()).toBe(`\uFEFF${TEXT.replaceAll(",,", ",")}`);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: "",
      stderr: "tieout: report.md: 3 places mended\n",
    });
  });

  test.each(["utf-16le", "utf-16be"])("keeps %s", async (encoding) => {
    const wide = (text: string): Buffer => {
      const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
      return encoding === "utf-16le" ? bytes : bytes.swap16();
    };
    const { written } = await play(["--fix"], wide(TEXT));
    expect(written?.equals(wide(TEXT.replaceAll(",,", ",")))).toBe(true);
  });

  test("leaves alone what a baseline knows", async () => {
    const old = "# Report\n\nOne,, two.\n";
    const host = memoryHost({ files: { "report.md": old } });
    await run(["report.md", "--baseline", "known.json", "--update-baseline"], host);
    await host.writeFile("/reports/report.md", Buffer.from(`${old}\nThree,, four.\n`));
    const status = await run(["report.md", "--baseline", "known.json", "--fix"], host);
    expect(status).toBe(0);
    expect(Buffer.from(host.written.get("/reports/report.md")!).toString()).toBe(`${old}\nThree, four.\n`);
  });

  test("leaves out what overlaps, and says so", async () => {
    const { status, written, stderr } = await play(["--fix"], "# Report\n\nAb,, c.\n");
    expect(written?.toString()).toBe("# Report\n\nAb, c.\n");
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr:
        "tieout: report.md: 1 repair overlaps another one and was left out; run --fix again\ntieout: report.md: 1 place mended\n",
    });
  });

  test("writes nothing where nothing is to be mended", async () => {
    expect((await play(["--fix"], "# Report\n")).written).toBeUndefined();
  });
});

test("--fix-dry-run prints a patch and writes nothing", async () => {
  const { status, stdout, written } = await play(["--fix-dry-run"], TEXT.replaceAll("\r\n", "\n"));
  expect({ status, written }).toEqual({ status: 1, written: undefined });
  expect(stdout).toMatchInlineSnapshot(`
    "--- a/report.md
    +++ b/report.md
    @@ -1,8 +1,8 @@
     # Report
     
    -One,, two.
    +One, two.
     
     Three
     four
     five
    -six,, seven,, eight.
    \\ No newline at end of file
    +six, seven, eight.
    \\ No newline at end of file
    "
  `);
});

test("--suggest names the repair", async () => {
  const host = memoryHost({ files: { "report.md": TEXT } });
  await run(["--suggest", "report.md"], host);
  expect(host.stdout.written).toContain('✎ Change to "," (--fix)');
});

test("of two insertions at one place the first is made", () => {
  const at = { start: 1, end: 1 };
  const edits = [
    { span: at, text: "x" },
    { span: at, text: "y" },
  ];
  expect(applyEdits("ab", edits)).toEqual({ text: "axb", applied: [edits[0]], skipped: [edits[1]] });
});
