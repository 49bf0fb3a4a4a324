import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { formatNames } from "../../src/formatters/load-formatter.ts";
import { memoryHost, type MemoryHost } from "../../src/host/memory-host.ts";
import { UserError } from "../../src/host/user-error.ts";

/** Three chapters, of which each has line ends and a beginning of its own. */
const FILES = {
  "profile.yml": "id: own\nsections: [{ role: highlights, names: { en: [Highlights] } }]\nseries: [CDIP]\n",
  "tieout.yml": "profile: profile.yml\nchapters: [00.md, '*.md']\n",
  "00.md":
    "\uFEFF---\r\ntitle: Report\r\n---\r\n\r\n# Highlights\r\n\r\n- In 2024 the academy organised 40 workshops for librarians in Africa.\r\n",
  "01.md": "\n\nThe study is CDIP10/9.\n\n```\nNobody closes this fence.",
  "02.md":
    "# Academy\r\rIn 2024 the academy organised 14 workshops for librarians in Africa.\r\r- The study CDIP10/9 was presented.\r",
};

interface Place {
  readonly message: string;
  readonly filePath: string;
  readonly line: number;
  readonly range: readonly [number, number];
}
type File = {
  readonly filePath: string;
  readonly messages: readonly (Place & { data: { related: readonly Place[] } })[];
};

async function play(argv: readonly string[], files: Readonly<Record<string, string>> = FILES) {
  const host = memoryHost({ files });
  const status = await run(argv, host);
  return { status, host, stdout: host.stdout.written, stderr: host.stderr.written };
}

const check = async (argv: readonly string[], files = FILES): Promise<readonly File[]> =>
  JSON.parse((await play([...argv, "--format", "json"], files)).stdout) as readonly File[];

const textIn = (host: MemoryHost, name: string): string | undefined => {
  const bytes = host.written.get(`/reports/${name}`);
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
};

test("every place is told in its own file, by its own offsets and lines", async () => {
  const places = (await check(["."])).flatMap(({ filePath, messages }) =>
    messages.flatMap((message) => [{ ...message, filePath }, ...message.data.related]),
  );
  const words = places.map(({ filePath, line, range: [start, end] }) => {
    const name = filePath.replace("/reports/", "") as keyof typeof FILES;
    const text = FILES[name].replace("\uFEFF", "");
    expect(text.slice(0, start).split(/\r\n|\n|\r/u)).toHaveLength(line);
    return `${name}: ${text.slice(start, end)}`;
  });
  expect(words).toEqual(expect.arrayContaining(["00.md: 40", "02.md: 14", "01.md: CDIP10/9", "02.md: CDIP10/9"]));
});

test("a line that a message names is a line of its file", async () => {
  const files = { ...FILES, "01.md": "As CDIP/19/11 says.\n", "00.md": "\n\nSee CDIP/19/11 and CDIP/19/11/Rev.\n" };
  const messages = (await check(["."], files)).flatMap((file) => file.messages.map(({ message }) => message));
  expect(messages.join("\n")).toContain("in line 3 (00.md)");
});

test.each(["00.md", "01.md", "02.md", "*.md", ".", "tieout.yml/../02.md"])("%s stands for the whole", async (name) => {
  expect(await check([name])).toEqual(await check(["."]));
});

test.each(formatNames)("%s names the file of every finding", async (format) => {
  const { stdout } = await play(["--format", format, "."]);
  for (const name of ["00.md", "01.md", "02.md"]) expect(stdout).toContain(name);
  expect(stdout).not.toContain("undefined");
});

describe("--fix", () => {
  test("mends each file in its own way", async () => {
    const { host, stderr } = await play(["--fix", "00.md"]);
    expect(textIn(host, "00.md")).toBeUndefined();
    expect(textIn(host, "01.md")).toBe(FILES["01.md"].replace("CDIP10/9", "CDIP/10/9"));
    expect(textIn(host, "02.md")).toBe(FILES["02.md"].replace("CDIP10/9", "CDIP/10/9"));
    expect(stderr).toBe("tieout: 01.md: 1 place mended\ntieout: 02.md: 1 place mended\n");
  });

  test("shows a patch for each file", async () => {
    const { host, stdout } = await play(["--fix-dry-run", "."]);
    expect(host.written.size).toBe(0);
    expect(stdout.match(/^\+\+\+ .*$/gmu)).toEqual(["+++ b/01.md", "+++ b/02.md"]);
  });
});

test("a baseline knows each finding by its file", async () => {
  const { host } = await play(["--baseline", "known.json", "--update-baseline", "."]);
  const known = textIn(host, "known.json")!;
  const { files } = JSON.parse(known) as { files: object };
  expect(Object.keys(files)).toEqual(["00.md", "01.md", "02.md"]);
  const { status, stdout } = await play(["--baseline", "known.json", "02.md"], { ...FILES, "known.json": known });
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("1 report read") });
});

test("a cache knows the report as long as no chapter changes, moves or has another name", async () => {
  const { host, stdout } = await play(["--cache", "--format", "jsonl", "."]);
  const cache = textIn(host, ".tieoutcache")!;
  const again = await play(["--cache", "--format", "jsonl", "."], { ...FILES, ".tieoutcache": cache });
  expect(again.stdout).toBe(stdout);
  expect(again.host.written.size).toBe(0);
  const { "01.md": middle, ...others } = FILES;
  for (const files of [
    { ...FILES, "01.md": `${middle}.` },
    { ...others, "03.md": middle },
    { ...FILES, "tieout.yml": `${FILES["tieout.yml"]}messages: zh\n` },
  ]) {
    const { host: after } = await play(["--cache", "."], { ...files, ".tieoutcache": cache });
    expect(textIn(after, ".tieoutcache")).not.toBe(cache);
  }
});

test("a comment that suppresses all that follows ends with its file", async () => {
  const files = { ...FILES, "01.md": `<!-- tieout-disable malformed-reference -->\n${FILES["01.md"]}` };
  const found = await check(["--rule", "malformed-reference", "."], files);
  expect(found.map(({ messages }) => messages.length)).toEqual([0, 0, 1]);
});

test("front matter and open fences are those of one file", async () => {
  const found = await check(["--rule", "count-mismatch", "."]);
  expect(found.map(({ messages }) => messages.length)).toEqual([1, 0, 0]);
});

test("what standard input holds takes the place of its chapter", async () => {
  const files = { ...FILES, "/dev/stdin": FILES["02.md"].replace("14", "40") };
  const found = await check(["--stdin", "--stdin-filename", "02.md", "--rule", "count-mismatch"], files);
  expect(found.flatMap(({ messages }) => messages)).toEqual([]);
});

test("coverage is that of the report", async () => {
  const { stdout } = await play(["--coverage", "."]);
  expect(stdout.match(/^ {2}\S+: \d+ % of \d+ figures checked/gmu)).toHaveLength(1);
  expect(stdout).toContain("  tieout.yml: ");
});

test("the page for people shows the other side with its file", async () => {
  const { stdout } = await play(["--rule", "count-mismatch", "--format", "html", "."]);
  expect(stdout).toContain("<b>02.md, line 3</b>");
});

test("a chapter that cannot be read or mended is told by its name", async () => {
  const host = memoryHost({ files: FILES });
  const refuse = (reason: string) => async (): Promise<never> => {
    throw new UserError(reason);
  };
  expect(await run(["--fix", "."], { ...host, writeFile: refuse("cannot be written: permission denied") })).toBe(2);
  expect(host.stderr.written).toBe("tieout: 01.md: cannot be written: permission denied\n");

  const other = memoryHost({ files: FILES });
  const readFile = (path: string): Promise<Uint8Array> =>
    path.endsWith("02.md") ? refuse("cannot be read: there is no such file")() : other.readFile(path);
  expect(await run(["00.md"], { ...other, readFile })).toBe(2);
  expect(other.stderr.written).toBe("tieout: 02.md: cannot be read: there is no such file\n");
});
