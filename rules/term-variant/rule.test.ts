import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

type Options = Parameters<typeof annotate>[2];

const txt: Options = { format: "text" };
const times = (count: number, text: string): string => `${text}\n\n`.repeat(count);

describe("accepts", () => {
  test.each<[name: string, text: string, options?: Options]>([
    ["one form", "TideWatch grew. The port uses TideWatch.\n"],
    ["a sentence's capital", "Ferry data grew. The ferry data of May is here. The Ferry Board met.\n"],
    ["a possessive", "TideWatch's map is new. The map of TideWatch is old.\n"],
    ["a plural", "Two PDFs came. One PDF was lost. The Port Boards met; one Port Board did not.\n"],
    ["code and addresses", "TideWatch has a map at https://tidewatch.example/Tidewatch and a command `tidewatch`.\n"],
    ["paths, symbols and names of files", "TideWatch is in Tidewatch/docs, tidewatch.md and @tidewatch.\n"],
    ["a heading in title case", "# Tide Watch Grows\n\nThe port uses Tide watch maps. TideWatch is new.\n"],
    ["capitals for looks", "TEAM ASKS\n\nThe Team Asks are below.\n"],
    [
      "the title of another page",
      "- [Add Tidewatch support to the map](https://example.org/1)\n- TideWatch grew. TideWatch won.\n",
    ],
    ["a tag in front of a title", "[TIDEWATCH] Fix the map\n\nTideWatch grew. TideWatch won.\n"],
    [
      "an ordinary word that is a name, too",
      times(3, "The Harbour Foundation met.") + "The foundation of the wall is wet.\n",
    ],
    ["a name of any such thing", times(4, "The Ferry Board met.") + "A ferry board is an odd thing.\n"],
    ["words joined in front of a noun", "The Long Term Plan grew. A long-term plan is needed. Plans are long term.\n"],
    [
      "a word of two longer names",
      "The CONNECT 2030 fair opened. The map is in Harbour Connect. Harbour Connect grew.\n",
    ],
    ["two numbered things", "Gate-2 opened. Gate 3 opened. Gate 2 closed.\n"],
    ["two persons", times(3, "Anna Thompson spoke.") + "Peter Thomson spoke.\n"],
    ["two ways to spell", times(3, "The Labour Organization met.") + "The Labour Organisation met.\n"],
    [
      "one full name with words in front",
      "在对加强成果管理制（RBM）的评估之后，关于加强成果管理制（RBM）的手册印发。\n",
      txt,
    ],
    ["bodies that are joined", "港口局和灯塔管理网络（LMN）合作。港口局与灯塔管理网络（LMN）签约。\n", txt],
    ["a full name in two languages", "The World Weather Board (WWB) met. 世界气象局（WWB）开会。\n"],
    ["a short name beside the full one", "世界灯塔组织（灯塔组织）开会。灯塔组织成员很多。世界灯塔组织发言。\n", txt],
    ["what stands behind a name", "渡轮信息数据库（FID）已开放。渡轮信息数据库项目（FID）已结束。\n", txt],
    [
      "abbreviations of two offices",
      times(2, "北港知识产权局（NPIO）开会。") + "南港国家知识产权局（SPNIPO）开会。\n",
      txt,
    ],
    ["two centres", times(3, "东部航标维护技术中心开放。") + "西部航标维护技术中心开放。\n", txt],
    ["the word in front of a name", times(9, "本期介绍渡轮安全管理项目。") + "本期介绍了渡轮安全管理项目。\n", txt],
    ["editions", "《2023年渡轮安全报告》印发。《2024年渡轮安全报告》印发。\n", txt],
    ["two titles side by side", "印发了《发现公有航道：船长指南手册》和《发展公有航道：船长指南手册》。\n", txt],
    ["a title with the word for its kind", "“群岛灯塔修复与养护”项目和“群岛灯塔修复与养护项目”。\n", txt],
    [
      "curly and straight quotation marks",
      'The “Guide to Safe Harbours” is out. The "Guide to Safe Harbours" sells.\n',
    ],
    [
      "case when `case` is off",
      "The port uses TideWatch. The quay uses TideWatch, the pier Tidewatch.\n",
      { options: { case: false } },
    ],
  ])("%s", (_, text, options) => {
    expect(annotate(rule, text, options)).toBe(text);
  });

  test("wording that is not the report's own", () => {
    const entry = (number: number, fixed: string, body: string): string =>
      `\t建议${number}\n\n\t${fixed}\n\n\t相关部门\n\t渡轮部门\n\n\t相关预期成果\n\t1.1\n\n\t落实工作\n\t${body}\n\n\t相关项目\n\t不适用\n\n`;
    const text = entry(1, "应支持WIPO Ferry。", "WIPO FERRY已开放。") + entry(2, "应支持渡轮。", "WIPO FERRY已更新。");
    expect(annotate(rule, text, txt)).toBe(text);
  });
});

describe("reports", () => {
  test("case in a name of two words", () => {
    expect(annotate(rule, "港口用WIPO TIDE。码头用WIPO TIDE。船坞用WIPO Tide。\n", txt)).toMatchInlineSnapshot(`
      "港口用WIPO TIDE。码头用WIPO TIDE。船坞用WIPO Tide。
                                              ~~~~~~~~~ info: "WIPO Tide"在第1行写作"WIPO TIDE"（3处中有2处）
                                              ~~~~~~~~~ suggestion: 将"WIPO Tide"改为"WIPO TIDE"
            ~~~~~~~~~ see: 此处写作"WIPO TIDE"
      "
    `);
  });

  test("all places of the rarer form", () => {
    expect(
      annotate(
        rule,
        "The port uses GitHub. The quay uses GitHub. The pier uses Github. The dock uses Github and GitHub.\n",
      ),
    ).toMatchInlineSnapshot(`
      "The port uses GitHub. The quay uses GitHub. The pier uses Github. The dock uses Github and GitHub.
                                                                ~~~~~~ info: "Github" is written "GitHub" in line 1 (3 of 5 places)
                                                                ~~~~~~ suggestion: Change "Github" to "GitHub"
                                                                                      ~~~~~~ suggestion: Change "Github" to "GitHub"
                    ~~~~~~ see: "GitHub" written here
                                                                                      ~~~~~~ see: "Github" here too
      "
    `);
  });

  test("a space behind a colon", () => {
    expect(annotate(rule, "港口用HARBOUR Re:Search。码头用HARBOUR Re: Search。\n", txt)).toMatchInlineSnapshot(`
      "港口用HARBOUR Re:Search。码头用HARBOUR Re: Search。
                                     ~~~~~~~~~~~~~~~~~~ info: "HARBOUR Re: Search"在第1行写作"HARBOUR Re:Search"（2处中有1处）
                                     ~~~~~~~~~~~~~~~~~~ suggestion: 将"HARBOUR Re: Search"改为"HARBOUR Re:Search"
            ~~~~~~~~~~~~~~~~~ see: 此处写作"HARBOUR Re:Search"
      "
    `);
  });

  test("lower case of a well-known name, as a hint", () => {
    expect(annotate(rule, `${times(5, "The port uses GitHub.")}The pier uses github.\n`)).toContain(
      '~ info: "github" is written "GitHub" in line 1 (5 of 6 places)',
    );
  });

  test("letters that changed places", () => {
    expect(annotate(rule, `${times(3, "The port uses Kubernetes.")}The pier uses Docker and Kuberentes.\n`)).toContain(
      'info: "Kuberentes" is nearly, but not quite, "Kubernetes"',
    );
  });

  test("a character of a repeated name", () => {
    expect(
      annotate(rule, `${times(3, "\t群岛航标维护技术委员会开会。")}\t群岛航标维修技术委员会发言。\n`, txt),
    ).toContain('~ info: "群岛航标维修技术委员会"与第1行的"群岛航标维护技术委员会"（4处中有3处）略有出入');
  });

  test("a character that is missing", () => {
    expect(
      annotate(rule, `${times(3, "\t群岛航标维护技术委员会开会。")}\t群岛航标维护术委员会发言。\n`, txt),
    ).toContain('"群岛航标维护技术委员会"');
  });

  test("two full names of one abbreviation", () => {
    expect(annotate(rule, "世界渡轮安全峰会（WFSS）开幕。\n\n船长在世界渡轮安全高峰会议（WFSS）上发言。\n", txt))
      .toMatchInlineSnapshot(`
      "世界渡轮安全峰会（WFSS）开幕。
      ~~~~~~~~~~~~~~~~ see: 此处写作"世界渡轮安全峰会"

      船长在世界渡轮安全高峰会议（WFSS）上发言。
            ~~~~~~~~~~~~~~~~~~~~ warning: "世界渡轮安全高峰会议"的缩写为WFSS；第1行中WFSS的全称为"世界渡轮安全峰会"
            ~~~~~~~~~~~~~~~~~~~~ suggestion: 将"世界渡轮安全高峰会议"改为"世界渡轮安全峰会"
      "
    `);
  });

  test("a full name that is quoted", () => {
    expect(annotate(rule, "“获得航道结果数据”（HDRD）计划开始。\n\n· 获得航道成果数据（HDRD）扩大。\n", txt))
      .toMatchInlineSnapshot(`
      "“获得航道结果数据”（HDRD）计划开始。
       ~~~~~~~~~~~~~~~~ see: 此处写作"获得航道结果数据"

      · 获得航道成果数据（HDRD）扩大。
        ~~~~~~~~~~~~~~~~ warning: "获得航道成果数据"的缩写为HDRD；第1行中HDRD的全称为"获得航道结果数据"
        ~~~~~~~~~~~~~~~~ suggestion: 将"获得航道成果数据"改为"获得航道结果数据"
      "
    `);
  });

  test("a title of which the beginning is left out", () => {
    expect(annotate(rule, "《联合港口公务员行为准则》印发。员工遵守《港口公务员行为准则》。\n", txt))
      .toMatchInlineSnapshot(`
      "《联合港口公务员行为准则》印发。员工遵守《港口公务员行为准则》。
                                                ~~~~~~~~~~~~~~~~~~ info: "港口公务员行为准则"；第1行的题名为"联合港口公务员行为准则"
                                                ~~~~~~~~~~~~~~~~~~ suggestion: 将"港口公务员行为准则"改为"联合港口公务员行为准则"
        ~~~~~~~~~~~~~~~~~~~~~~ see: 此处写作"联合港口公务员行为准则"
      "
    `);
  });

  test("a title in other marks", () => {
    expect(annotate(rule, "《渡轮安全手册》印发。培训使用“渡轮安全手册”。\n", txt)).toMatchInlineSnapshot(`
      "《渡轮安全手册》印发。培训使用“渡轮安全手册”。
                                    ~~~~~~~~~~~~~~ info: "“渡轮安全手册”"；第1行的题名为"《渡轮安全手册》"
                                    ~~~~~~~~~~~~~~ suggestion: 将"“渡轮安全手册”"改为"《渡轮安全手册》"
      ~~~~~~~~~~~~~~~~ see: 此处写作"《渡轮安全手册》"
      "
    `);
  });
});
