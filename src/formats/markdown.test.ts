import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../text/block.ts";
import { readMarkdown } from "./markdown.ts";

/** One line for each block: `kind level start-end |text|`, and what else it has. */
function draw(text: string): string {
  return readMarkdown(text)
    .blocks.map((block) => [drawBlock(block, text), ...drawRows(block)].join("\n"))
    .join("\n");
}

function drawBlock(
  { kind, level, list, span, marker, text: seen, links, opaque, anchors }: Block,
  text: string,
): string {
  const words = (part: { start: number; end: number }) => text.slice(part.start, part.end).replaceAll(/[\r\n]/gu, "⏎");
  return [
    `${kind} ${level} ${span.start}-${span.end}`,
    list === undefined ? "" : ` #${list}`,
    marker ? ` [${words(marker.span)}]` : "",
    ` |${seen}|`,
    ...links.map((link) => ` {${words(link.span)}}->${link.target}`),
    ...opaque.map((part) => ` opaque:${words(part)}`),
    ...(anchors ?? []).map((anchor) => ` @${anchor}`),
  ].join("");
}

const drawRows = ({ rows = [] }: Block): string[] =>
  rows.map(({ cells, header }) => {
    const drawn = cells.map(({ span, text }) => `${span.start}-${span.end} ${text}`);
    return `  ${header ? "header" : "row"}: ${drawn.join(" | ")}`;
  });

const kinds = (text: string): string =>
  readMarkdown(text)
    .blocks.map(({ kind }) => kind)
    .join(" ");

describe("blocks", () => {
  test("headings and paragraphs", () => {
    expect(draw("# One #\n\n## *Two*\n\nThree\nmore\n=====\n\nFour\n---\n\n#\n\n#five\n\n*\u2028six*\n"))
      .toMatchInlineSnapshot(`
      "heading 1 0-7 |One|
      heading 2 9-17 |Two|
      heading 1 19-35 |Three more|
      heading 2 37-45 |Four|
      heading 1 47-48 ||
      paragraph 0 50-55 |#five|
      paragraph 0 57-63 |* six*|"
    `);
  });

  test("code, fenced and indented, says nothing", () => {
    expect(draw("```js\n5 of 12\n```\n\n    6 of 12\n\n~~~\nopen to the end\n")).toMatchInlineSnapshot(`
      "code 0 0-17 |                 |
      code 0 23-30 |       |
      code 0 32-51 |                   |"
    `);
  });

  test("rules across the page and definitions of links are no blocks", () => {
    expect(draw("---\n\n[a]: http://example.org 'Title'\n\n* * *\n")).toBe("");
  });

  test("quotes", () => {
    expect(draw("> One\n> two\nthree\n>\n> - four\n>   > # Five\n> > six\n")).toMatchInlineSnapshot(`
      "paragraph 0 2-17 |One   two three|
      item 1 22-28 #1 [-] |four|
      heading 1 35-41 |Five|
      paragraph 0 46-49 |six|"
    `);
  });

  test("nothing at all", () => {
    expect(readMarkdown("")).toEqual({ blocks: [], footnotes: new Set() });
    expect(draw(" \n\t\n\n")).toBe("");
  });
});

describe("lists", () => {
  test("nested, with further paragraphs", () => {
    expect(draw("- one\n  more\n\n  second\n  - two\n    1. three\n  - four\n- five\n\nsix\n\n- seven\n"))
      .toMatchInlineSnapshot(`
      "item 1 0-12 #1 [-] |one   more|
      paragraph 1 16-22 |second|
      item 2 25-30 #2 [-] |two|
      item 3 35-43 #3 [1.] |three|
      item 2 46-52 #2 [-] |four|
      item 1 53-59 #1 [-] |five|
      paragraph 0 61-64 |six|
      item 1 66-73 #4 [-] |seven|"
    `);
  });

  test("numbers", () => {
    expect(draw("1. one\n3. three\n\ntext\n\n1) other\n2) more\n")).toMatchInlineSnapshot(`
      "item 1 0-6 #1 [1.] |one|
      item 1 7-15 #1 [3.] |three|
      paragraph 0 17-21 |text|
      item 1 23-31 #2 [1)] |other|
      item 1 32-39 #2 [2)] |more|"
    `);
  });

  test("tasks", () => {
    expect(draw("- [ ] open\n- [x] *done*\n- [5] neither\n")).toMatchInlineSnapshot(`
      "item 1 0-10 #1 [-] |open|
      item 1 11-23 #1 [-] |done|
      item 1 24-37 #1 [-] |[5] neither|"
    `);
  });

  test("items that do not begin with a paragraph", () => {
    expect(draw("-\n- # Heading\n- ```\n  code\n  ```\n\n  words\n- > quoted\n1. - nested\n")).toMatchInlineSnapshot(`
      "item 1 0-1 #1 [-] ||
      item 1 2-3 #1 [-] ||
      heading 1 4-13 |Heading|
      item 1 14-15 #1 [-] ||
      code 1 16-32 |                |
      paragraph 1 36-41 |words|
      item 1 42-52 #1 [-] |quoted|
      item 1 53-55 #2 [1.] ||
      item 2 56-64 #3 [-] |nested|"
    `);
  });

  test("a label right behind a bullet is the marker", () => {
    expect(draw("- 1. one\n- 2. two\n- (a) letter\n- A. Smith\n- 1. three\n  2. four\n")).toMatchInlineSnapshot(`
      "item 1 0-8 #1 [1.] |one|
      item 1 9-17 #1 [2.] |two|
      item 1 18-30 #1 [(a)] |letter|
      item 1 31-41 #1 [-] |A. Smith|
      item 1 42-43 #1 [-] ||
      item 2 44-52 #2 [1.] |three|
      item 2 55-62 #2 [2.] |four|"
    `);
  });

  test("a label behind a bullet that is a numeral too", () => {
    const markers = readMarkdown("- (h) x\n- (i) y\n").blocks.map(({ marker }) => `${marker!.style} ${marker!.value}`);
    expect(markers).toEqual(["lower-alpha 8", "lower-alpha 9"]);
  });
});

describe("labels that Markdown does not know", () => {
  test("begin items within a paragraph", () => {
    expect(draw("Lead-in:\n(a) one **1**\nmore\n(b) `two`\n")).toMatchInlineSnapshot(`
      "paragraph 0 0-8 |Lead-in:|
      item 1 9-27 #1 [(a)] |one   1   more|
      item 1 28-37 #1 [(b)] |two| opaque:two"
    `);
  });

  test("nest", () => {
    expect(draw("A) one\n\ni. two\n\nii. three\n\nB) four\n·five\n·six\n\nC) seven\n")).toMatchInlineSnapshot(`
      "item 1 0-6 #1 [A)] |one|
      item 2 8-14 #2 [i.] |two|
      item 2 16-25 #2 [ii.] |three|
      item 1 27-34 #1 [B)] |four|
      item 2 35-40 #3 [·] |five|
      item 2 41-45 #3 [·] |six|
      item 1 47-55 #1 [C)] |seven|"
    `);
  });

  test("go on behind another block if the value does", () => {
    expect(draw("(a) one\n\nwords\n\n(b) two\n\nwords\n\n(a) other\n\n# Heading\n\n(b) new\n")).toMatchInlineSnapshot(`
      "item 1 0-7 #1 [(a)] |one|
      paragraph 0 9-14 |words|
      item 1 16-23 #1 [(b)] |two|
      paragraph 0 25-30 |words|
      item 1 32-41 #2 [(a)] |other|
      heading 1 43-52 |Heading|
      item 1 54-61 #3 [(b)] |new|"
    `);
  });

  test("stand in items and quotes", () => {
    expect(draw("- one:\n  (a) two\n  (b) three\n\n> 一、four\n> 二、five\n")).toMatchInlineSnapshot(`
      "item 1 0-6 #1 [-] |one:|
      item 2 9-16 #2 [(a)] |two|
      item 2 19-28 #2 [(b)] |three|
      item 1 32-38 #3 [一、] |four|
      item 1 41-47 #3 [二、] |five|"
    `);
  });

  test.each([
    ["a wrapped line", "as told in paragraph\n(a) of the rules, by\nA. Smith, and in\n14. More\n"],
    ["an escape", "\\- one\n"],
    ["a heading", "# A) one\n"],
    ["the words of a numbered item", "1. (a) one\n"],
    ["a footnote", "[^1]: (a) one\n"],
  ])("%s is no such item", (_, text) => {
    const { blocks } = readMarkdown(text);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]!.marker?.style ?? "arabic").toBe("arabic");
  });

  test("a letter that is a numeral too follows its list", () => {
    const text = "(h) eight\n(i) nine\n(i) one\n(ii) two\n(j) ten\n";
    const drawn = readMarkdown(text).blocks.map(
      ({ marker, list, level }) => `${level} #${list} ${marker!.style} ${marker!.value}`,
    );
    expect(drawn).toMatchInlineSnapshot(`
      [
        "1 #1 lower-alpha 8",
        "1 #1 lower-alpha 9",
        "2 #2 lower-roman 1",
        "2 #2 lower-roman 2",
        "1 #1 lower-alpha 10",
      ]
    `);
  });
});

describe("tables", () => {
  test("with outer pipes", () => {
    expect(draw("| a | *b* |\n|---|:-:|\n| 1 |  |\n|  | `x` \\| 2 |\n")).toMatchInlineSnapshot(`
      "table 0 0-46 |a    b                1            x   | 2| opaque:x
        header: 2-3 a | 7-8 b
        row: 24-25 1 | 27-27 
        row: 32-32  | 37-44 x   | 2"
    `);
  });

  test("without", () => {
    expect(draw("a | b\n--|--\n**1** | [two](#two)\n | 3\n")).toMatchInlineSnapshot(`
      "table 0 0-36 |a   b         1      two           3| {[two](#two)}->#two
        header: 0-1 a | 4-5 b
        row: 14-15 1 | 21-24 two
        row: 35-36 3"
    `);
  });

  test("odd shapes: too many cells, too few, none, and a delimiter row that ends in white space", () => {
    expect(draw("|a|b|\n|-|-| \t\n|1|2|3|\n|4\n||\n|||\n|\nwords\n\nmore\n")).toMatchInlineSnapshot(`
      "table 0 0-39 |a b           1 2 3   4          words|
        header: 1-2 a | 3-4 b
        row: 15-16 1 | 17-18 2 | 19-20 3
        row: 23-24 4
        row: 26-26 
        row: 29-29  | 30-30 
        row: 
        row: 34-39 words
      paragraph 0 41-45 |more|"
    `);
  });

  test("in a quote, in an item and behind a paragraph", () => {
    expect(draw("> | a |\n> |---| \n> | 1 |\n\n- | b |\n  |---|\n  | 2 |\n\nwords\n| c |\n|---|\n"))
      .toMatchInlineSnapshot(`
      "table 0 2-24 |a                1|
        header: 4-5 a
        row: 21-22 1
      item 1 26-27 #1 [-] ||
      table 1 28-49 |b               2|
        header: 30-31 b
        row: 46-47 2
      paragraph 0 51-56 |words|
      table 0 57-68 |c|
        header: 59-60 c"
    `);
  });

  test("lines that only look like one", () => {
    expect(kinds("a | b\nc | d\n")).toBe("paragraph");
    expect(kinds("|a|b|\n|---|\n")).toBe("paragraph");
  });
});

describe("footnotes", () => {
  test("references are links, definitions are notes", () => {
    const text = "One[^1], two[^no].\n\n[^1]: First *note*\n    goes on\n\n    and on\n[^é]:\n    - item\n\nlast\n";
    expect(draw(text)).toMatchInlineSnapshot(`
      "paragraph 0 0-18 |One    , two     .| {[^1]}->[^1] {[^no]}->[^no]
      note 0 20-50 |First  note      goes on|
      note 0 56-62 |and on|
      item 1 73-79 #1 [-] |item|
      paragraph 0 81-85 |last|"
    `);
    expect(readMarkdown(text).footnotes).toEqual(new Set(["1", "é"]));
  });

  test("interrupt a paragraph, take lazy lines, and may stand in a quote", () => {
    expect(draw("words\n[^1]: one\nlazy\n[^2]: two\n\n> [^3]: three\n")).toMatchInlineSnapshot(`
      "paragraph 0 0-5 |words|
      note 0 6-20 |one lazy|
      note 0 21-30 |two|
      note 0 34-45 |three|"
    `);
  });
});

describe("inline", () => {
  const withSource = (text: string) => `${text}\n${draw(text)}`;

  test("emphasis", () => {
    expect(withSource("*a* **b** ***c*** _d_ a*b a_b_c")).toMatchInlineSnapshot(`
      "*a* **b** ***c*** _d_ a*b a_b_c
      paragraph 0 0-31 |a    b      c     d  a*b a_b_c|"
    `);
  });

  test("deleted words", () => {
    expect(withSource("~~12~~ 14")).toMatchInlineSnapshot(`
      "~~12~~ 14
      paragraph 0 0-9 |12   14| opaque:12"
    `);
  });

  test("code", () => {
    expect(withSource("`a` ``b ` c``")).toMatchInlineSnapshot(`
      "\`a\` \`\`b \` c\`\`
      paragraph 0 0-13 |a    b \` c| opaque:a opaque:b \` c"
    `);
  });

  test("escapes", () => {
    expect(withSource("\\* \\[a\\] \\a \\\\")).toMatchInlineSnapshot(`
      "\\* \\[a\\] \\a \\\\
      paragraph 0 0-14 |*  [a ] \\a  \\|"
    `);
  });

  test("hard breaks", () => {
    expect(withSource("a  \nb\\\nc<br>d")).toMatchInlineSnapshot(`
      "a  
      b\\
      c<br>d
      paragraph 0 0-13 |a   b  c    d|"
    `);
  });

  test("entities", () => {
    expect(withSource("&amp; &nbsp;5&#37; &#x1F600; &unknown; &#0; &lt;b&gt;")).toMatchInlineSnapshot(`
      "&amp; &nbsp;5&#37; &#x1F600; &unknown; &#0; &lt;b&gt;
      paragraph 0 0-53 |&           5%               &unknown;      <   b>|"
    `);
  });

  test("links", () => {
    expect(withSource('[a *b*](#c "d") [e](<f g>) [h]() [i](http://j.k/(l))')).toMatchInlineSnapshot(`
      "[a *b*](#c "d") [e](<f g>) [h]() [i](http://j.k/(l))
      paragraph 0 0-52 |a  b            e          h     i| {[a *b*](#c "d")}->#c {[e](<f g>)}->f g {[h]()}-> {[i](http://j.k/(l))}->http://j.k/(l)"
    `);
  });

  test("images", () => {
    expect(withSource("![a 5](b.png) c [![d](e)](f)")).toMatchInlineSnapshot(`
      "![a 5](b.png) c [![d](e)](f)
      paragraph 0 0-28 |c| {![a 5](b.png)}->b.png {[![d](e)](f)}->f {![d](e)}->e"
    `);
  });

  test("addresses", () => {
    expect(withSource("<http://a.b/c> http://a.b/c, (www.a.b/c_(d)) a.b@c.org <a@b.c> **https://a.b**."))
      .toMatchInlineSnapshot(`
      "<http://a.b/c> http://a.b/c, (www.a.b/c_(d)) a.b@c.org <a@b.c> **https://a.b**.
      paragraph 0 0-79 |http://a.b/c  http://a.b/c, (www.a.b/c_(d)) a.b@c.org  a@b.c    https://a.b  .| {<http://a.b/c>}->http://a.b/c {http://a.b/c}->http://a.b/c {www.a.b/c_(d)}->www.a.b/c_(d) {a.b@c.org}->a.b@c.org {<a@b.c>}->a@b.c {https://a.b}->https://a.b opaque:http://a.b/c opaque:http://a.b/c opaque:www.a.b/c_(d) opaque:a.b@c.org opaque:a@b.c opaque:https://a.b"
    `);
  });

  test("addresses in Chinese", () => {
    expect(withSource("见https://a.b/c，共5个。https://a.b/d见（https://a.b/e）")).toMatchInlineSnapshot(`
      "见https://a.b/c，共5个。https://a.b/d见（https://a.b/e）
      paragraph 0 0-48 |见https://a.b/c，共5个。https://a.b/d见（https://a.b/e）| {https://a.b/c}->https://a.b/c {https://a.b/d}->https://a.b/d {https://a.b/e}->https://a.b/e opaque:https://a.b/c opaque:https://a.b/d opaque:https://a.b/e"
    `);
  });

  test("no addresses", () => {
    expect(withSource("http://, www. ahttp://b.c a@b")).toMatchInlineSnapshot(`
      "http://, www. ahttp://b.c a@b
      paragraph 0 0-29 |http://, www. ahttp://b.c a@b|"
    `);
  });

  test("tags", () => {
    expect(withSource('a <b id="x">c</b> <a name=y></a><a href="#z">d</a> <!-- 5 --> 1 < 2')).toMatchInlineSnapshot(`
      "a <b id="x">c</b> <a name=y></a><a href="#z">d</a> <!-- 5 --> 1 < 2
      paragraph 0 0-67 |a           c                                d                1 < 2| {<a href="#z">}->#z @x @y"
    `);
  });

  test("links by reference", () => {
    const text = "[words][L  a] [l A][] [L a] ![x][l a] [no] [no][never] ![no]\n\n[l a]: <to here>\n[L A]: other\n";
    expect(draw(text)).toMatchInlineSnapshot(
      `"paragraph 0 0-60 |words         l A     L a            [no] [no][never] ![no]| {[words][L  a]}->to here {[l A][]}->to here {[L a]}->to here {![x][l a]}->to here"`,
    );
  });

  test("anchors of headings", () => {
    expect(draw("# One {#a .b}\n\nTwo {: #c}\n===\n\n## *Three* <a id='d'></a>\n\n# {} Four {.e}\n\nfive {#f}\n"))
      .toMatchInlineSnapshot(`
      "heading 1 0-13 |One| @a
      heading 1 15-29 |Two| @c
      heading 2 31-56 |Three| @d
      heading 1 58-72 |{} Four|
      paragraph 0 74-83 |five {#f}|"
    `);
  });
});

describe("HTML", () => {
  test("shows its words, a paragraph for each block", () => {
    expect(draw('<div id="a">\n<p>One <b>two</b></p>\n<p>3 &lt; 4</p><ul><li>five</div>\n')).toMatchInlineSnapshot(`
      "paragraph 0 0-30 |One    two| @a
      paragraph 0 30-46 |3 <    4|
      paragraph 0 46-62 |five|"
    `);
  });

  test("comments, scripts and empty tags show nothing", () => {
    expect(
      draw("<!-- 5\n\n6 -->\n\n<script>\n7\n</script>\n\n<?php 8 ?>\n\n<div>\n</div>\n\na <!-- 9 -->\n"),
    ).toMatchInlineSnapshot(`"paragraph 0 63-75 |a|"`);
  });

  test("words behind a comment, anchors alone, an item", () => {
    expect(draw("<!-- 5 --> one\n\n<a name='two'></a>\n\n- <p>three</p>\n\n> <p>\n> four\n")).toMatchInlineSnapshot(`
      "paragraph 0 0-14 |one|
      paragraph 0 16-34 || @two
      item 1 36-46 #1 [-] |three|
      paragraph 0 54-64 |four|"
    `);
  });
});

describe("front matter", () => {
  test.each([
    ["YAML", "---\ntitle: 12\ntags: [a]\n---\n"],
    ["YAML that begins with a comment", "---\n# 12\ntitle: x\n---  \n"],
    ["TOML", "+++\na = 12\n+++\n"],
    ["empty", "---\n---\n"],
  ])("%s", (_, text) => {
    expect(draw(text)).toBe("");
    expect(draw(`${text}# One\n`)).toBe(`heading 1 ${text.length}-${text.length + 5} |One|`);
    expect(draw(`${text}# One\n`.replaceAll("\n", "\r\n"))).toMatch(/^heading 1 \d+-\d+ \|One\|$/u);
  });

  test("is not a text between two rules, nor without an end", () => {
    expect(kinds("---\n\n# One\n\nNote: two\n\n---\n")).toBe("heading paragraph");
    expect(kinds("---\ntitle: 12\n")).toBe("paragraph");
  });
});

describe("offsets", () => {
  const source =
    "# 报告 😀\n\n- 𠀀 *a*\n  b\n\n1. c\n\n| 😀 | b |\n|---|---|\n| 1 | |\n\n> q\n> r\n\n```\nx\n```\n\n[^1]: n\n";

  test("count UTF-16 units", () => {
    expect(draw(source)).toMatchInlineSnapshot(`
      "heading 1 0-7 |报告 😀|
      item 1 9-21 #1 [-] |𠀀  a    b|
      item 1 23-27 #2 [1.] |c|
      table 0 29-57 |😀   b               1|
        header: 31-33 😀 | 36-37 b
        row: 52-53 1 | 55-55 
      paragraph 0 61-66 |q   r|
      code 0 68-77 |         |
      note 0 79-86 |n|"
    `);
  });

  test.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("hold with %s", (_, lineBreak) => {
    const text = source.replaceAll("\n", lineBreak);
    const words = ({ kind, text: seen, rows }: Block) => [
      kind,
      seen.replaceAll(/\s+/gu, " "),
      rows?.map(({ cells }) => cells.map((cell) => cell.text)),
    ];
    expect(readMarkdown(text).blocks.map(words)).toEqual(readMarkdown(source).blocks.map(words));
    for (const { content, text: seen } of readMarkdown(text).blocks)
      expect(text.slice(content.start, content.end)[0]).toBe(seen.trim() === "" ? "`" : seen[0]);
  });
});

test("a paragraph longer than a piece, and deep nesting, are read as well", () => {
  const [paragraph] = readMarkdown("**a** `b`\n".repeat(5000)).blocks;
  expect(paragraph!.text.replaceAll(/\s+/gu, "")).toBe("ab".repeat(5000));
  expect(paragraph!.opaque).toHaveLength(5000);
  expect(readMarkdown(`${">".repeat(10_000)} a\n`).blocks).toMatchObject([{ kind: "paragraph", text: "a" }]);
  expect(kinds(`${"*a ".repeat(20_000)}${"b* ".repeat(20_000)}${"[".repeat(20_000)}`)).toBe("paragraph");
});

test("whatever is written, blocks are aligned with the source", () => {
  const characters = Array.from("-*+_~`#>|[](){}!\\&:.1a 报😀\t\n\r");
  const breaks = ["\n\n", "\r\n", "\r\n\r\n", "  \n", "\n    ", "\u2028", "\u3000"];
  const openers = ["\n- ", "\n1. ", "\n> ", "\n# ", "\n(a) ", "\nA) ", "\n· ", "\n一、", "\ni. ", "[ ] ", "[x] "];
  const lines = ["\n| a | b |\n|---|---|\n", "\n|-|-| \n", "```\n", "---\n", "===\n", "+++\n", "a: b\n", "\n[b]: c\n"];
  const inline = ["**a**", "~~5~~", "`x`", "[a](b)", "[a][b]", "![a](b)", "[^1]", "\n[^1]: ", "http://a.b", "a@b.cd"];
  const html = ["<!--", "-->", "<b id=x>", "</b>", "<div>", "<a href='x'>", "&amp;", "&#128512;", "{#a}"];
  const piece = fc.constantFrom(...characters, ...breaks, ...openers, ...lines, ...inline, ...html);
  const documents = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  fc.assert(fc.property(documents, expectAligned), { numRuns: 2000 });
});

function expectAligned(text: string): void {
  const { blocks } = readMarkdown(text);
  expect(blocks.map(({ span }) => span.start)).toEqual(blocks.map(({ span }) => span.start).toSorted((a, b) => a - b));
  for (const { kind, span, content, text: seen, links, opaque, marker, rows = [] } of blocks) {
    const cells = rows.flatMap((row) => row.cells);
    const inner = [content, ...opaque, ...links.map((link) => link.span), ...cells.map((cell) => cell.span)];
    for (const { start, end } of [span, ...inner]) {
      expect([span.start, start, end, span.end, text.length]).toEqual(
        [span.start, start, end, span.end, text.length].toSorted((a, b) => a - b),
      );
    }
    if (marker) expect(text.slice(marker.span.start, marker.span.end)).toBe(marker.text);
    for (const part of [{ span: content, text: seen }, ...cells]) {
      expect(part.text).toHaveLength(part.span.end - part.span.start);
      expect(part.text).not.toMatch(/[\t\n\r\u2028]/u);
      if (kind !== "code") expect(part.text).toBe(part.text.trim());
      const source = text.slice(part.span.start, part.span.end).split("");
      // An entity's first character is what it stands for.
      const differs = (unit: string, i: number) => /\S/u.test(unit) && unit !== source[i] && source[i] !== "&";
      expect(part.text.split("").filter(differs)).toEqual([]);
    }
  }
}
