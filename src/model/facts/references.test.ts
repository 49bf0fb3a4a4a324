import { describe, expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import { zh } from "../../lang/zh.ts";
import { factDrawer } from "./draw.ts";

const drawZh = factDrawer(zh, ["建议"]);
const drawEn = factDrawer(en, ["Recommendation", "Recommendations"]);

describe("Chinese", () => {
  test("lists and ranges", () => {
    expect(
      drawZh(
        "请见建议7和22，以及建议19、30和31",
        "建议13*、14*和17*",
        "附件一至九，附件A至C",
        "建议1至4，见建议５",
        "第2.3节、第5段、第一章、脚注3",
        "表2和3，图 4",
      ),
    ).toMatchInlineSnapshot(`
      "请见建议7和22，以及建议19、30和31
        建议7和22 entry 7 22 (open)
        建议19、30和31 entry 19 30 31 (open)
      建议13*、14*和17*
        建议13*、14*和17* entry 13 14 17 (open)
      附件一至九，附件A至C
        附件一至九 annex 1 2 3 4 5 6 7 8 9 (open)
        附件A至C annex 1 2 3 (open)
      建议1至4，见建议５
        建议1至4 entry 1 2 3 4 (open)
        建议５ entry 5 (open)
      第2.3节、第5段、第一章、脚注3
        第2.3节 section 2 (open)
        第5段 paragraph 5 (open)
        第一章 chapter 1 (open)
        脚注3 footnote 3 (open)
      表2和3，图 4
        表2和3 table 2 3 (open)
        图 4 figure 4 (open)"
    `);
  });

  test("a number that counts is not swallowed", () => {
    expect(drawZh("建议7和22个国家", "建议5项措施，附件3份", "发表5篇论文，图表3张，地图5幅")).toMatchInlineSnapshot(`
      "建议7和22个国家
        建议7 entry 7 (open)
        22|个 count 22 个
      建议5项措施，附件3份
        5|项 count 5 项
        3|份 count 3 份
      发表5篇论文，图表3张，地图5幅
        5|篇 count 5 篇
        3|张 count 3 张
        5|幅 count 5 幅"
    `);
  });

  test("whose it is", () => {
    expect(drawZh("本文件的附件五", "文件WO/PBC/34/7）的附件十", "《巴黎公约》附件二", "独立审查建议5", "详见附件三"))
      .toMatchInlineSnapshot(`
      "本文件的附件五
        附件五 annex 5 (own)
      文件WO/PBC/34/7）的附件十
        WO/PBC/34/7 symbol WO/PBC 34 7 (document)
        附件十 annex 10 (other)
      《巴黎公约》附件二
        附件二 annex 2 (other)
      独立审查建议5
        建议5 entry 5 (other)
      详见附件三
        附件三 annex 3 (open)"
    `);
  });

  test("words that begin like a numeral", () => {
    expect(drawZh("该建议一直在执行，建议一般，附件一并提交，建议三方", "建议百分之十")).toMatchInlineSnapshot(`
      "该建议一直在执行，建议一般，附件一并提交，建议三方
      建议百分之十
        百分之十 percent 10 [9.5..10.5] %"
    `);
  });
});

describe("English", () => {
  test("lists and ranges", () => {
    expect(
      drawEn(
        "Annex B, Annexes A to C, Annex IV, Appendix A",
        "Table 2, Tables 2 and 3, Table 3-1, Figure 3, Figs. 2 and 3",
        "Section 2.3, Sections 2, 3 and 4, Chapter 5",
        "paragraph 12, paras. 5-7, footnote 3",
        "see Recommendation 12, Recommendations 7 and 22 were adopted",
      ),
    ).toMatchInlineSnapshot(`
      "Annex B, Annexes A to C, Annex IV, Appendix A
        Annex B annex 2 (open)
        Annexes A to C annex 1 2 3 (open)
        Annex IV annex 4 (open)
        Appendix A annex 1 (open)
      Table 2, Tables 2 and 3, Table 3-1, Figure 3, Figs. 2 and 3
        Table 2 table 2 (open)
        Tables 2 and 3 table 2 3 (open)
        Table 3 table 3 (open)
        Figure 3 figure 3 (open)
        Figs. 2 and 3 figure 2 3 (open)
      Section 2.3, Sections 2, 3 and 4, Chapter 5
        Section 2.3 section 2 (open)
        Sections 2, 3 and 4 section 2 3 4 (open)
        Chapter 5 chapter 5 (open)
      paragraph 12, paras. 5-7, footnote 3
        paragraph 12 paragraph 12 (open)
        paras. 5-7 paragraph 5 6 7 (open)
        footnote 3 footnote 3 (open)
      see Recommendation 12, Recommendations 7 and 22 were adopted
        Recommendation 12 entry 12 (own)
        Recommendations 7 and 22 entry 7 22 (open)"
    `);
  });

  test("a number that counts is not swallowed", () => {
    expect(drawEn("Recommendation 7 and 22 countries", "Recommendation 7 and 22.", "Section 5 and 3 workshops"))
      .toMatchInlineSnapshot(`
      "Recommendation 7 and 22 countries
        Recommendation 7 entry 7 (open)
        22 count 22
      Recommendation 7 and 22.
        Recommendation 7 and 22 entry 7 22 (open)
      Section 5 and 3 workshops
        Section 5 section 5 (open)
        3 count 3"
    `);
  });

  test("whose it is", () => {
    expect(
      drawEn(
        "in Section 2",
        "Section 5 of the Patent Act",
        "Annex II to the Agreement",
        "Section 5 of the report",
        "Annex B of document WO/GA/1/2",
        "see Annex C below",
      ),
    ).toMatchInlineSnapshot(`
      "in Section 2
        Section 2 section 2 (own)
      Section 5 of the Patent Act
        Section 5 section 5 (other)
      Annex II to the Agreement
        Annex II annex 2 (other)
      Section 5 of the report
        Section 5 section 5 (open)
      Annex B of document WO/GA/1/2
        Annex B annex 2 (other)
        WO/GA/1/2 symbol WO/GA 1 2 (document)
      see Annex C below
        Annex C annex 3 (own)"
    `);
  });

  test("words that are no numbers", () => {
    expect(drawEn("annex a copy, in the annex, section by section, we note 5 issues")).toMatchInlineSnapshot(`
        "annex a copy, in the annex, section by section, we note 5 issues
          5 count 5"
      `);
  });
});
