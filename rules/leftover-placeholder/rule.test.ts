import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

type Options = Parameters<typeof annotate>[2];

const zh: Options = { format: "text" };

describe("accepts", () => {
  test.each<[name: string, text: string, options?: Options]>([
    ["full answers", "Budget: N/A. Deadline: none.\n"],
    ["a numeral", "The hall was built in the XX century; see Annex XX and Part XXX.\n"],
    ["a numeral in Chinese", "礼堂建于XX世纪初。\n", zh],
    ["an option of a program", "It runs with -XX:+UseGoodDefaults on XXL machines.\n"],
    ["a heading of open tasks", "## TODO\n\n- Mend the wall\n\nTODO:\n\n- Mend the roof\n"],
    [
      "a kind of things",
      "| Category | Count |\n|---|---|\n| TODO | 18 |\n| FLAKY | 6 |\n\n### 1. TODO category - 18 tests\n\nThree of the 18 TODO tests were mended in May.\n",
    ],
    ["a name that is not told", "# 总结\n\n日常事务由副会长XXX同学打理。\n"],
    ["the words of others", '- `tests/a.py:149` - "TODO: Update the layout"\n\n#### Other $things:\n\n- one\n'],
    ["a word that is spoken about", 'The script removed TODO comments. The TODO list is short. "TBD" is gone.\n'],
    ["code", "Set `$name` and `TODO`.\n\n```sh\necho $name # TODO\n```\n"],
    ["a variable of a shell", "Run mend --roof $name in $HOME with $HALL_KEY.\n"],
    ["a comment of the markup", "<!-- TODO: ask the crew -->\n\nThe roof was mended. <!-- [insert date] -->\n"],
    [
      "a box to tick, a footnote and a quotation cut short",
      "- [x] roof\n- [ ] wall\n\nAll is well[^1] [...].\n\n[^1]: Yes.\n",
    ],
    [
      "a link named like a slot",
      "See the [date](https://example.org) and the [name][1].\n\n[1]: https://example.org\n",
    ],
    ["a variable of a site", "The site is {{ site.title }}.\n"],
    ["a rule across the page", "Roof\n\n____\n\nWall\n"],
    ["strong wording", "Was it mended?? It was!?\n"],
    ["questions only", "- Which roof?\n- Which wall?\n- Which door?\n"],
    [
      "a repeated question that is answered",
      "1. What was done?\n   - The roof was mended.\n1. What was done?\n   - The wall was mended.\n1. Why?\n\n   It rained.\n",
    ],
    ["undecided in other words", "演讲题目待定的情况已经不多。展览地点是否变动待定。\n", zh],
    ["labels in brackets", "- [Add] a roof\n- [Update] the wall\n\n[date]: 5 May 2024\n"],
    ["labels in brackets in Chinese", "【日期】2024年5月5日\n【地点】礼堂\n", zh],
    ["wording of another", "The council asked (please see its letter) for more.\n"],
  ])("%s", (_, text, options) => {
    expect(annotate(rule, text, options)).toBe(text);
  });

  test("what is undecided when `open` is off", () => {
    const text = "- Venue: TBD\n";
    expect(annotate(rule, text, { options: { open: false } })).toBe(text);
  });
});

describe("reports", () => {
  test("gaps for figures, names and dates", () => {
    expect(
      annotate(
        rule,
        "- XX halls\n- about X,XXX seats\n- XX/XX/2025\n- since 20XX\n- seen by ?? visitors\n- by ____.\n- $YYYY and $name-of-hall\n- {{name}}\n- ${seats}\n- [insert the number]\n- [date]\n- <insert name> came\n- Lorem ipsum dolor\n",
      ),
    ).toMatchInlineSnapshot(`
      "- XX halls
        ~~ warning: "XX" is a placeholder
      - about X,XXX seats
              ~~~~~ warning: "X,XXX" is a placeholder
      - XX/XX/2025
        ~~ warning: "XX" is a placeholder
      - since 20XX
              ~~~~ warning: "20XX" is a placeholder
      - seen by ?? visitors
                ~~ warning: "??" is a placeholder
      - by ____.
           ~~~~ warning: "____" is a placeholder
      - $YYYY and $name-of-hall
        ~~~~~ warning: "$YYYY" is a placeholder
      - {{name}}
        ~~~~~~~~ warning: "{{name}}" is a placeholder
      - \${seats}
        ~~~~~~~~ warning: "\${seats}" is a placeholder
      - [insert the number]
        ~~~~~~~~~~~~~~~~~~~ warning: "[insert the number]" is a note to the writer
      - [date]
        ~~~~~~ warning: "[date]" is a note to the writer
      - <insert name> came
        ~~~~~~~~~~~~~ warning: "<insert name>" is a note to the writer
      - Lorem ipsum dolor
        ~~~~~~~~~~~ warning: "Lorem ipsum" is a placeholder
      "
    `);
  });

  test("gaps in Chinese", () => {
    expect(
      annotate(
        rule,
        "共有XX个礼堂。\n座位××个。\n经费为？？万元。\n地点（待补充）。\n名单：此处插入表格。\n参观者待定个。\n",
        zh,
      ),
    ).toMatchInlineSnapshot(`
      "共有XX个礼堂。
          ~~ warning: "XX"是占位符，尚未填写
      座位××个。
          ~~ warning: "××"是占位符，尚未填写
      经费为？？万元。
            ~~~~ warning: "？？"是占位符，尚未填写
      地点（待补充）。
            ~~~~~~ warning: "待补充"是占位符，尚未填写
      名单：此处插入表格。
            ~~~~~~~~ warning: "此处插入"是占位符，尚未填写
      参观者待定个。
            ~~~~ warning: "待定"是占位符，尚未填写
      "
    `);
  });

  test("what is undecided", () => {
    expect(annotate(rule, "| Hall | Opening |\n| --- | --- |\n| Coast | TBD |\n| Hills | to be confirmed |\n"))
      .toMatchInlineSnapshot(`
        "| Hall | Opening |
        | --- | --- |
        | Coast | TBD |
                  ~~~ info: "TBD" is still open
        | Hills | to be confirmed |
                  ~~~~~~~~~~~~~~~ info: "to be confirmed" is still open
        "
      `);
  });

  test("what is undecided in Chinese", () => {
    expect(annotate(rule, "时间：待定\n地点（待确认）。\n", zh)).toMatchInlineSnapshot(`
      "时间：待定
            ~~~~ info: "待定"尚未确定
      地点（待确认）。
            ~~~~~~ info: "待确认"尚未确定
      "
    `);
  });

  test("notes to the writer", () => {
    expect(
      annotate(
        rule,
        "TODO: ask the crew.\n\nThe hall has 12 [AB: please check] seats.\n\nIt was mended in May [to be confirmed].\n\nIt is new. [??]\n",
      ),
    ).toMatchInlineSnapshot(`
      "TODO: ask the crew.
      ~~~~ warning: "TODO" is a placeholder

      The hall has 12 [AB: please check] seats.
                      ~~~~~~~~~~~~~~~~~~ warning: "[AB: please check]" is a note to the writer

      It was mended in May [to be confirmed].
                           ~~~~~~~~~~~~~~~~~ warning: "[to be confirmed]" is a note to the writer

      It is new. [??]
                 ~~~~ warning: "[??]" is a note to the writer
      "
    `);
  });

  test("notes to the writer in Chinese", () => {
    expect(annotate(rule, "共有十二个座位[请核实]。\n于五月修缮【待核实】。\n", zh)).toMatchInlineSnapshot(`
      "共有十二个座位[请核实]。
                    ~~~~~~~~ warning: "[请核实]"是写给作者的批注
      于五月修缮【待核实】。
                ~~~~~~~~~~ warning: "【待核实】"是写给作者的批注
      "
    `);
  });

  test("what a template asks", () => {
    expect(annotate(rule, "(Please describe the results.)\n")).toMatchInlineSnapshot(`
      "(Please describe the results.)
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "(Please describe the results.)" is what a template asks, not an answer
      "
    `);
  });

  test("what a template asks in Chinese", () => {
    expect(annotate(rule, "（请在此说明成果）\n", zh)).toMatchInlineSnapshot(`
      "（请在此说明成果）
      ~~~~~~~~~~~~~~~~~~ warning: "（请在此说明成果）"是模板中的提示，不是答案
      "
    `);
  });

  test("marks of a merge", () => {
    expect(annotate(rule, "<<<<<<< HEAD\nThe roof is new.\n=======\nThe roof is old.\n>>>>>>> draft\n", zh))
      .toMatchInlineSnapshot(`
      "<<<<<<< HEAD
      ~~~~~~~~~~~~ warning: "<<<<<<< HEAD" is left over from a merge
      The roof is new.
      =======
      The roof is old.
      >>>>>>> draft
      ~~~~~~~~~~~~~ warning: ">>>>>>> draft" is left over from a merge
      "
    `);
  });

  test("questions without an answer", () => {
    expect(
      annotate(
        rule,
        "1. What was done?\n   - The roof was mended.\n2. What is planned?\n   - A wall.\n3. What help do you need?\n4. Who came?\n   -\n   -\n",
      ),
    ).toMatchInlineSnapshot(`
      "1. What was done?
         - The roof was mended.
      2. What is planned?
         - A wall.
      3. What help do you need?
         ~~~~~~~~~~~~~~~~~~~~~~ warning: "What help do you need?" has no answer
      4. Who came?
         ~~~~~~~~~ warning: "Who came?" has no answer
         -
         -
      "
    `);
  });

  test("the exact place behind CRLF, emoji and markup", () => {
    expect(annotate(rule, "🎉 News\r\n\r\n- 🚀 The **XX** halls\r\n")).toMatchInlineSnapshot(`
      "🎉 News

      - 🚀 The **XX** halls
                 ~~ warning: "XX" is a placeholder
      "
    `);
  });

  test("in Chinese words", () => {
    expect(annotate(rule, "- XX halls\n", { language: "zh" })).toMatchInlineSnapshot(`
      "- XX halls
        ~~ warning: "XX"是占位符，尚未填写
      "
    `);
  });
});
