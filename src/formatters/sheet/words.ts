import type { FigureStatus } from "../../ties/coverage.ts";

/** The tick marks of an auditor. */
export const MARKS: Readonly<Record<FigureStatus, string>> = {
  tied: "✓",
  recomputed: "Σ",
  contradicted: "✗",
  "stated once": "·",
  "not checkable": "?",
};

/** All words of the sheet in one language. `{…}` is filled in. */
export interface SheetWords {
  readonly lang: "en" | "zh";
  readonly title: string;
  readonly skip: string;
  readonly coverage: string;
  readonly coverageHint: string;
  readonly status: Readonly<Record<FigureStatus, string>>;
  readonly meaning: Readonly<Record<FigureStatus, string>>;
  readonly show: string;
  readonly sheets: string;
  readonly columns: Readonly<Record<"number" | "figure" | "place" | "status" | "account", string>>;
  readonly agrees: string;
  readonly contradicts: string;
  readonly text: string;
  readonly textHint: string;
  readonly noFigures: string;
  readonly line: string;
  readonly comma: string;
  readonly madeBy: string;
}

const en: SheetWords = {
  lang: "en",
  title: "Tie-out sheet",
  skip: "Skip to the sheet",
  coverage: "{percent} of {n} figures checked",
  coverageHint: "A figure counts as checked if it ties to another statement, was worked out again, or is contradicted.",
  status: {
    tied: "tied",
    recomputed: "recomputed",
    contradicted: "contradicted",
    "stated once": "stated once",
    "not checkable": "not checked",
  },
  meaning: {
    tied: "another statement of the same thing agrees",
    recomputed: "follows from other figures, or they from it",
    contradicted: "another figure or a sum disagrees",
    "stated once": "nothing else in the report speaks of it",
    "not checkable": "could not be compared",
  },
  show: "Show",
  sheets: "Reports",
  columns: { number: "No.", figure: "Figure", place: "Place", status: "Status", account: "Ties to" },
  agrees: "agrees with",
  contradicts: "disagrees with",
  text: "The report",
  textHint: "Every figure of the sheet is marked and leads back to its row.",
  noFigures: "There are no figures in this report.",
  line: "line {n}",
  comma: ", ",
  madeBy: "Made by tieout {version}. Nothing in this file is loaded from elsewhere.",
};

const zh: SheetWords = {
  lang: "zh",
  title: "数字勾稽表",
  skip: "跳到勾稽表",
  coverage: "共{n}个数字，已核对{percent}",
  coverageHint: "与他处一致、可由其他数字推算或有矛盾的数字，均计为已核对。",
  status: {
    tied: "一致",
    recomputed: "已推算",
    contradicted: "矛盾",
    "stated once": "仅此一处",
    "not checkable": "未核对",
  },
  meaning: {
    tied: "他处的同一数字与之一致",
    recomputed: "由其他数字推算得出，或其他数字由其得出",
    contradicted: "与他处的数字或合计不符",
    "stated once": "报告中别处没有提及",
    "not checkable": "无法比较",
  },
  show: "显示",
  sheets: "报告",
  columns: { number: "序号", figure: "数字", place: "位置", status: "状态", account: "勾稽关系" },
  agrees: "一致：",
  contradicts: "不一致：",
  text: "报告正文",
  textHint: "勾稽表中的每个数字均已标出，点击可回到表中相应一行。",
  noFigures: "报告中没有数字。",
  line: "第{n}行",
  comma: "，",
  madeBy: "由tieout {version}生成。本文件不加载任何外部内容。",
};

/** Chinese for Chinese reports, English for all others. */
export const sheetWords = (language: string): SheetWords => (language === "zh" ? zh : en);
