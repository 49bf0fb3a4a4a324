import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../text/block.ts";
import { readPlain } from "./plain.ts";

/** One line for each block: `kind level |text|`, and what else it has. */
const draw = (text: string): string => readPlain(text).blocks.map(drawBlock).join("\n");

function drawBlock({ kind, level, list, marker, text, links, headingLike }: Block): string {
  return [
    `${kind}${headingLike ? "?" : ""} ${level}`,
    list === undefined ? "" : ` #${list}`,
    marker ? ` [${marker.text}${marker.value === undefined ? "" : `=${marker.value}`}]` : "",
    ` |${text}|`,
    ...links.map(({ target }) => ` -> ${target}`),
  ].join("");
}

describe("English, broken at a column", () => {
  test("paragraphs and items are joined, headings are underlined, numbered or in capitals", () => {
    expect(
      draw(`REPORT ON THE HARBOUR PROJECT
=============================

1 SUMMARY
---------

The harbour project reached its second milestone in the reporting period.
Twelve moorings were rebuilt and 340 metres of quay were repaired, which is
about half of what the plan foresees for the whole year.

1.1 Highlights

- Twelve moorings were rebuilt between January and April, three of them
  ahead of time.
- A storm in March damaged
  one crane.

1.2 Next steps

a) Order the second crane before June.
b) Finish the quay, which
   needs another 200 metres
   of sheet piling.

DETAILS

Rebuilding went on through the winter. The contractor, who had promised to
finish by March 2025, asked for 5 more weeks.
    An indented paragraph follows without a blank line, as old letters have
it, and it runs on.

FINANCES
The budget of 2.4 million dollars was kept.

Quay         120
Piers         45
`),
    ).toMatchInlineSnapshot(`
      "heading 1 |REPORT ON THE HARBOUR PROJECT|
      heading 2 |1 SUMMARY|
      paragraph 0 |The harbour project reached its second milestone in the reporting period. Twelve moorings were rebuilt and 340 metres of quay were repaired, which is about half of what the plan foresees for the whole year.|
      heading 3 |1.1 Highlights|
      item 1 #1 [-] |Twelve moorings were rebuilt between January and April, three of them   ahead of time.|
      item 1 #1 [-] |A storm in March damaged   one crane.|
      heading 3 |1.2 Next steps|
      item 1 #2 [a)=1] |Order the second crane before June.|
      item 1 #2 [b)=2] |Finish the quay, which    needs another 200 metres    of sheet piling.|
      heading 2 |DETAILS|
      paragraph 0 |Rebuilding went on through the winter. The contractor, who had promised to finish by March 2025, asked for 5 more weeks.|
      paragraph 0 |An indented paragraph follows without a blank line, as old letters have it, and it runs on.|
      heading 2 |FINANCES|
      paragraph 0 |The budget of 2.4 million dollars was kept.|
      paragraph 0 |Quay         120|
      paragraph 0 |Piers         45|"
    `);
  });

  test("numbers with a full stop make headings where each has more than the next below it", () => {
    expect(
      draw(`1. Summary

Things went well.

2. Results

We ran 12 workshops:

1) in Lima
2) in Oslo

3. Outlook

More of the same.
`),
    ).toMatchInlineSnapshot(`
      "heading 1 |1. Summary|
      paragraph 0 |Things went well.|
      heading 1 |2. Results|
      paragraph 0 |We ran 12 workshops:|
      item 1 #1 [1)=1] |in Lima|
      item 1 #1 [2)=2] |in Oslo|
      heading 1 |3. Outlook|
      paragraph 0 |More of the same.|"
    `);
    expect(draw("Steps:\n\n1. Open the valve\n\n2. Close the valve\n\n3. Go home\n")).toMatchInlineSnapshot(`
      "paragraph 0 |Steps:|
      item 1 #1 [1.=1] |Open the valve|
      item 1 #1 [2.=2] |Close the valve|
      item 1 #1 [3.=3] |Go home|"
    `);
  });

  test("one long address does not make every line a paragraph", () => {
    const address = `https://example.org/${"harbour/".repeat(16)}points`;
    expect(
      draw(`The harbour project reached its second milestone in the reporting period,
and the quay was repaired over a length of 340 metres in all, which is half
of what had been planned for this year. The list of the open points is kept
${address}
on the site of the port, where everybody can read it, and where the board of
the port adds what it wants to see done before the end of the season, in the
order in which the work should be done, with the names of those who will see
to it that it is done in time and within the budget that the board has given
to the project when it was approved. It was last changed in April, since the
crane, which had to be ordered from abroad, could not be had any sooner than
the summer, and since the quay had to wait for it. The board will look at it
again in June, when the second crane will be there and the quay is finished,
as far as can be said today, and will then report to the council of the port
and to the owners of the vessels, who have asked for it more than once since
the storm, which had shown how much depended on the one crane that was left.
Nobody was hurt.
`),
    ).toMatch(
      /^paragraph 0 \|The harbour.*which is half of what.*is kept https.* on the site.*Nobody was hurt\.\|[^\n]*$/u,
    );
  });

  test("lists of short lines stay lines", () => {
    expect(
      draw(
        "Attended by:\nAnna Berg\nPaul Kern, Oslo\nThe harbour master\n\nThey met on 3 May.\nThey will meet again.\n",
      ),
    ).toMatchInlineSnapshot(`
      "paragraph 0 |Attended by:|
      paragraph 0 |Anna Berg|
      paragraph 0 |Paul Kern, Oslo|
      paragraph? 0 |The harbour master|
      paragraph 0 |They met on 3 May.|
      paragraph 0 |They will meet again.|"
    `);
  });
});

describe("Chinese, a paragraph on each line", () => {
  const text = `\t2025年第一季度工作报告

\t建议1*[footnoteRef:1] [1: 标有*的建议见 https://example.org/zh ]

\t应提高公众对数据权利的认识。

\t相关部门
\t教育部门；数据部门

\t亮点
\t· 举办了十二场培训班，见https://example.org/zh/peixun。
· 发布了3份指南。

\t活动/成果
\tA) 培训
本季度举办了12场培训班。
B) 指南
发布了3份指南（DPC/3/5）。
- 第一份关于隐私
- 第二份关于共享
C) 其他
无。
 \t建议2和3

\t应加强合作。

\t相关部门
\t合作部门

\t亮点
\t不适用

\t活动/成果
\t不适用
\t建议4

\t应收集意见。

\t相关部门
\t4.1

\t亮点

\t不适用

\t活动/成果

\t（a）收集了120条意见；
\t（b）召开了两次会议。
`;

  test("headings recur, answers to them do too", () => {
    expect(draw(text)).toMatchInlineSnapshot(`
      "heading 1 |2025年第一季度工作报告|
      heading 1 |建议1*|
      note 0 |标有*的建议见 https://example.org/zh| -> https://example.org/zh
      paragraph 0 |应提高公众对数据权利的认识。|
      heading 2 |相关部门|
      paragraph 0 |教育部门；数据部门|
      heading 2 |亮点|
      item 1 #1 [·] |举办了十二场培训班，见https://example.org/zh/peixun。| -> https://example.org/zh/peixun
      item 1 #1 [·] |发布了3份指南。|
      heading 2 |活动/成果|
      item 1 #2 [A)=1] |培训|
      paragraph 0 |本季度举办了12场培训班。|
      item 1 #2 [B)=2] |指南|
      paragraph 0 |发布了3份指南（DPC/3/5）。|
      item 2 #3 [-] |第一份关于隐私|
      item 2 #3 [-] |第二份关于共享|
      item 1 #2 [C)=3] |其他|
      paragraph 0 |无。|
      heading 1 |建议2和3|
      paragraph 0 |应加强合作。|
      heading 2 |相关部门|
      paragraph 0 |合作部门|
      heading 2 |亮点|
      paragraph 0 |不适用|
      heading 2 |活动/成果|
      paragraph 0 |不适用|
      heading 1 |建议4|
      paragraph 0 |应收集意见。|
      heading 2 |相关部门|
      paragraph 0 |4.1|
      heading 2 |亮点|
      paragraph 0 |不适用|
      heading 2 |活动/成果|
      item 1 #4 [（a）=1] |收集了120条意见；|
      item 1 #4 [（b）=2] |召开了两次会议。|"
    `);
  });

  test("it reads the same with other line breaks", () => {
    expect(draw(text.replaceAll("\n", "\r\n"))).toBe(draw(text));
    expect(draw(text.replaceAll("\n", "\u2028"))).toBe(draw(text));
  });

  test("numbered headings", () => {
    expect(
      draw(`一、总体情况

本季度工作进展顺利，共完成十二项任务。

（一）培训

举办了三场培训班。

（二）出版

出版了两本手册。

二、下一步计划

（一）继续培训

将再举办五场培训班。
`),
    ).toMatchInlineSnapshot(`
      "heading 1 |一、总体情况|
      paragraph 0 |本季度工作进展顺利，共完成十二项任务。|
      heading 2 |（一）培训|
      paragraph 0 |举办了三场培训班。|
      heading 2 |（二）出版|
      paragraph 0 |出版了两本手册。|
      heading 1 |二、下一步计划|
      heading 2 |（一）继续培训|
      paragraph 0 |将再举办五场培训班。|"
    `);
  });

  test("broken at a column", () => {
    expect(
      draw(`本季度，港口项目进入第二阶段。在报告期内，项目组共重建了十二个泊位，修复
了三百四十米码头，约为全年计划的一半。理事会要求提供未决事项清单，该清单载
于附件二，另见项目网站。三月的一场风暴损坏了一台起重机，因此第二台起重机将
提前订购。
项目预算为二百四十万元，执行情况良好。下一阶段的工作包括完成码头、订购起重
机以及向理事会提交报告。
`),
    ).toMatchInlineSnapshot(`
      "paragraph 0 |本季度，港口项目进入第二阶段。在报告期内，项目组共重建了十二个泊位，修复 了三百四十米码头，约为全年计划的一半。理事会要求提供未决事项清单，该清单载 于附件二，另见项目网站。三月的一场风暴损坏了一台起重机，因此第二台起重机将 提前订购。|
      paragraph 0 |项目预算为二百四十万元，执行情况良好。下一阶段的工作包括完成码头、订购起重 机以及向理事会提交报告。|"
    `);
  });
});

describe("lists", () => {
  test("bullets further in are lists inside, whatever comes back joins its list", () => {
    expect(draw("- one\n  - one a\n  - one b\n- two\n    - two a\n- three\n")).toMatchInlineSnapshot(`
      "item 1 #1 [-] |one|
      item 2 #2 [-] |one a|
      item 2 #2 [-] |one b|
      item 1 #1 [-] |two|
      item 2 #3 [-] |two a|
      item 1 #1 [-] |three|"
    `);
  });

  test("labels count on over paragraphs, bullets do not", () => {
    expect(draw("A) one\nWords.\nB) two\n\n- x\n\nWords.\n\n- y\nA) again\n")).toMatchInlineSnapshot(`
      "item 1 #1 [A)=1] |one|
      paragraph 0 |Words.|
      item 1 #1 [B)=2] |two|
      item 2 #2 [-] |x|
      paragraph 0 |Words.|
      item 2 #3 [-] |y|
      item 1 #4 [A)=1] |again|"
    `);
  });

  test("(i) behind (h) is a letter, and a numeral of its own elsewhere", () => {
    expect(draw("(g) x\n(h) y\n(i) z\n\nWords.\n\n(i) x\n(ii) y\n")).toMatchInlineSnapshot(`
      "item 1 #1 [(g)=7] |x|
      item 1 #1 [(h)=8] |y|
      item 1 #1 [(i)=9] |z|
      paragraph 0 |Words.|
      item 2 #2 [(i)=1] |x|
      item 2 #2 [(ii)=2] |y|"
    `);
  });
});

describe("what is no word", () => {
  test("footnotes in the line become notes, and their links are the notes' own", () => {
    const text =
      "Results[footnoteRef:1] [1: see www.example.org/1, page 1 ] were good[footnoteRef:22], see http://a.org/x_(y).";
    expect(draw(text)).toMatchInlineSnapshot(`
      "paragraph 0 |Results                                                    were good                , see http://a.org/x_(y).| -> http://a.org/x_(y)
      note 0 |see www.example.org/1, page 1| -> www.example.org/1"
    `);
    const [, note] = readPlain(text).blocks;
    expect(text.slice(note!.span.start, note!.span.end)).toBe("see www.example.org/1, page 1");
  });

  test("rules across the page", () => {
    expect(draw("one.\n\n-----\n\ntwo.\n***\n")).toMatchInlineSnapshot(`
      "paragraph 0 |one.|
      heading 2 |two.|"
    `);
  });

  test("addresses end before marks and Chinese", () => {
    expect(
      draw("见http://www.wipo.int/tad。另见www.example.org/a/b），或example.com/x; mail@example.org; e.g. this"),
    ).toMatchInlineSnapshot(
      `"paragraph 0 |见http://www.wipo.int/tad。另见www.example.org/a/b），或example.com/x; mail@example.org; e.g. this| -> http://www.wipo.int/tad -> www.example.org/a/b -> example.com/x"`,
    );
  });
});

test("an empty text has no blocks", () => {
  expect(["", "\n", " \t\r\n\n", "-----"].flatMap((text) => readPlain(text).blocks)).toEqual([]);
});

test("whatever is written, blocks are aligned with the source", () => {
  const fragment = fc.constantFrom(
    ..."Summary RESULTS 亮点 不适用 建议1* 12 个 words 。 . : - · A) (a) 1. 一、 （一） === --- [footnoteRef:1] [1: ] http://a.org/b x 😀 𠀀 ，".split(
      " ",
    ),
    ..."\n \t \r\n \u2028 \u3000".split(" "),
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "some more words that fill the line up to the column",
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
      const text = fragments.join("");
      let last = 0;
      for (const block of readPlain(text).blocks) {
        const { span, content, marker, links, opaque, level } = block;
        if (block.kind !== "note") {
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
        expect(content.start).toBeGreaterThanOrEqual(span.start);
        expect(content.end).toBeLessThanOrEqual(span.end);
        expect(block.text).toHaveLength(content.end - content.start);
        expect(block.text).toBe(block.text.trim());
        for (let i = 0; i < block.text.length; i++) {
          if (block.text[i] !== " ") expect(text[content.start + i]).toBe(block.text[i]);
        }
        if (marker) expect(text.slice(marker.span.start, marker.span.end)).toBe(marker.text);
        for (const link of links) expect(text.slice(link.span.start, link.span.end)).toBe(link.target);
        for (const part of opaque) expect(part.start >= span.start && part.end <= span.end).toBe(true);
        if (block.kind === "heading") expect(level).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 1000 },
  );
});

describe("size", () => {
  const LONG = 8_000;
  test.each([
    ["one line", "共有12个项目，见http://a.org/b。".repeat(40_000)],
    ["a hundred thousand short lines", "第12行，共3个。\n".repeat(100_000)],
    ["headings only", "亮点\n\n不适用\n\n".repeat(30_000)],
    ["wrapped lines", "some more words that fill the line up to the column and then go on\n".repeat(20_000)],
    ["footnotes", "[footnoteRef:1] [1: www.a.org ] ".repeat(30_000)],
    ["footnotes that never end", "[footnoteRef:1] [1: x".repeat(30_000)],
    ["dots", "a.".repeat(400_000)],
    ["an address that ends in dots", `www.a${".".repeat(500_000)}`],
    ["items further and further in", Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}- x\n`).join("")],
  ])("%s", (_, text) => {
    const start = performance.now();
    readPlain(text);
    expect(performance.now() - start).toBeLessThan(LONG);
  });
});
