/** Why something could not be checked, in the languages that people are spoken to in. */
export const REASONS = {
  noCounterpart: { en: "no counterpart in the body", zh: "正文中没有对应的句子" },
  noSuchFigure: { en: "the body gives no such figure", zh: "正文中没有相应的数字" },
  noBody: { en: "the entry has no body", zh: "该条目没有正文" },
  saysTooLittle: { en: "the highlight says too little", zh: "该亮点内容过少" },
  noCodeList: { en: "the report has no list of codes", zh: "报告没有列出代码" },
  notNumbered: { en: "nothing of this kind is numbered in this report", zh: "报告中此类内容没有编号" },
  otherDocument: { en: "may belong to another document", zh: "可能属于另一份文件" },
  unclearTotal: { en: "what the total is made of is not clear", zh: "合计由哪些项构成不明确" },
  unclearList: { en: "it is not clear what of the list is counted", zh: "所列项目中计入哪些不明确" },
  fixedWording: { en: "wording that is not the report's own", zh: "并非本报告自己的措辞" },
  unknownLanguage: { en: "a language that is not read yet", zh: "尚不支持的语言" },
  noTotalLabel: { en: "a table without a labelled total", zh: "表格没有标明合计" },
} as const;

export type Reason = keyof typeof REASONS;
