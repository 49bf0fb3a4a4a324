import { insertParagraph, type Template } from "./inserted.ts";
import type { Planter } from "./planter.ts";

/** Slips for which a report of any kind has no place of its own: a paragraph is put in, right but for the slip. */
const TEMPLATES: readonly (Template & { readonly rule: string; readonly kind: string })[] = [
  {
    rule: "total-mismatch",
    kind: "breakdown",
    en: [
      "The lending scheme reached [27|25] villages (11 in the north, 9 in the south, 5 on the coast).",
      "The scheme paid for 36 boats: 14 in Asele, [13|12] in Boru and 10 in Cadan.",
      "Of the staff trained, 48 people came to the course, of whom 26 women and [23|22] men.",
      "The library held 7 readings, 4 concerts and 3 exhibitions, [15|14] in total.",
    ],
    zh: [
      "借阅计划覆盖[27|25]个村（北部11个、南部9个、沿海5个）。",
      "该计划资助了36艘渔船，分别为阿瑟莱14艘、博鲁[13|12]艘、卡丹10艘。",
      "共有48人参加该课程，其中女性26人、男性[23|22]人。",
      "图书馆举办读书会7场、音乐会4场、展览3场，共计[15|14]场。",
    ],
  },
  {
    rule: "total-mismatch",
    kind: "list",
    en: [
      "The workshop produced [four|three] plans:\n\n- a plan for the harbour\n- a plan for the market\n- a plan for the school",
      "The survey covered [six|five] ports (Asele, Boru, Cadan, Dorin and Ebel).",
    ],
    zh: [
      "讲习班形成以下[四|三]项方案：\n\n- 港口改造方案\n- 集市搬迁方案\n- 学校扩建方案",
      "调查覆盖[六|五]个港口（阿瑟莱、博鲁、卡丹、多林和埃贝尔）。",
    ],
  },
  {
    rule: "total-mismatch",
    kind: "table",
    en: [
      "| Port | Boats | Crew |\n| :-- | --: | --: |\n| Asele | 14 | 1,120 |\n| Boru | 12 | 960 |\n| Cadan | 10 | 815 |\n| Total | 36 | [2,985|2,895] |",
      "| Poste | 2022 | 2023 |\n| :-- | --: | --: |\n| Salaires | 9 333,84 | 10 120,50 |\n| Loyer | 1 200,00 | 1 250,00 |\n| Total général | [10 353,84|10 533,84] | 11 370,50 |",
    ],
    zh: [
      "| 港口 | 渔船 | 船员 |\n| :-- | --: | --: |\n| 甲港 | 14 | 1,120 |\n| 乙港 | 12 | 960 |\n| 丙港 | 10 | 815 |\n| 合计 | [37|36] | 2,895 |",
    ],
  },
  {
    rule: "percentage-mismatch",
    kind: "share",
    en: [
      "Of the 160 boats that were inspected, 136 (or [58%|85%]) met the standard.",
      "The inspectors passed 136 of the 160 boats ([75%|85%]).",
      "The number of berths rose from 120 to 150, an increase of [30%|25%].",
    ],
    zh: [
      "160艘渔船中有136艘（占[58%|85%]）达到标准。",
      "泊位由120个增至150个，增长[35%|25%]。",
      "访问量近[154|1,540]万（15,383,635）次。",
    ],
  },
  {
    rule: "date-mismatch",
    kind: "impossible",
    en: [
      "The harbour board met on [31|30] June 2021 to settle the fees.",
      "The hearing took place on 12 May 2021 ([Monday|Wednesday]).",
    ],
    zh: ["港务委员会于2021年6月[31|30]日开会确定收费标准。", "听证会于2021年5月12日（星期[一|三]）举行。"],
  },
  {
    rule: "numbering-gap",
    kind: "labels",
    en: [
      "The harbour plan has (a) a survey of the quays, (b) a pilot on the pier and ([d|c]) an evaluation by the board.",
    ],
    zh: ["港口规划包括(a)码头普查、(b)栈桥试点和([d|c])委员会评价。"],
  },
  {
    rule: "leftover-placeholder",
    kind: "gap",
    en: [
      "The scheme reached [XX|25] villages on the coast.",
      "The lending scheme ended in spring. [TODO|It will go on next year.]",
    ],
    zh: ["借阅计划覆盖[XX|25]个沿海村庄。", "借阅计划春季结束[（待补充）|]。"],
  },
];

export const inserts: readonly Planter[] = TEMPLATES.map(({ rule, kind, ...template }) => ({
  rule,
  kind,
  // Plain text has no tables of this kind.
  plant: (report, random, format) =>
    kind === "table" && format === "text" ? undefined : insertParagraph(report, template, random),
}));
