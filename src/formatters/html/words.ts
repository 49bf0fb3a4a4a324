import type { Severity } from "../../engine/result.ts";

/** How a number of things is said: of one, of any other number. */
type Counted = readonly [one: string, other: string];

/** All words of the page, in one language. `{…}` is filled in. */
export interface Words {
  readonly lang: string;
  readonly comma: string;
  /** Between the items of a list. */
  readonly list: string;
  readonly title: string;
  readonly skip: string;
  readonly reports: string;
  readonly report: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severities: Readonly<Record<Severity, Counted>>;
  readonly clean: string;
  readonly known: string;
  readonly suppressed: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly findingsIn: Counted;
  readonly outside: string;
  readonly responsible: string;
  readonly line: string;
  readonly lineHead: string;
  readonly calculation: string;
  readonly morePlaces: Counted;
  readonly repairs: string;
  readonly completeness: string;
  readonly completenessHint: string;
  readonly entry: string;
  readonly section: string;
  readonly state: Readonly<Record<"present" | "empty" | "notApplicable" | "missing" | "absent", string>>;
  readonly worklist: string;
  readonly worklistHint: string;
  readonly groupBy: string;
  readonly byEntry: string;
  readonly byDepartment: string;
  readonly noDepartment: string;
  readonly query: string;
  readonly request: Readonly<Record<"correct" | "confirm", string>>;
  readonly seeAlso: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly filters: string;
  readonly onlySeverity: string;
  readonly onlyRule: string;
  readonly onlyNew: string;
  readonly search: string;
  readonly clear: string;
  readonly shown: string;
  readonly allShown: Counted;
  readonly isNew: string;
  readonly newCount: string;
  readonly gone: string;
  readonly goneHint: string;
  readonly goneCount: string;
  readonly nothingGone: string;
  readonly unchecked: string;
  readonly skipped: string;
  readonly errorsOnly: string;
  readonly madeBy: string;
  /** The rules by their id: ids and summaries of their own are English. */
  readonly rules: Readonly<Record<string, { readonly name: string; readonly summary: string }>>;
}

const en: Words = {
  lang: "en",
  comma: ", ",
  list: ", ",
  title: "Consistency check",
  skip: "Skip to the report",
  reports: "Reports",
  report: "Report",
  severity: { error: "Error", warning: "Warning", info: "Hint" },
  severities: {
    error: ["{n} error", "{n} errors"],
    warning: ["{n} warning", "{n} warnings"],
    info: ["{n} hint", "{n} hints"],
  },
  clean: "It ties out.",
  known: "{n} known, not shown",
  suppressed: "{n} suppressed",
  findings: "Findings",
  noFindings: "Nothing was found.",
  findingsIn: ["{n} finding", "{n} findings"],
  outside: "Outside of every entry",
  responsible: "Responsible: {names}",
  line: "line {n}",
  lineHead: "Line",
  calculation: "Calculation",
  morePlaces: ["{n} more place", "{n} more places"],
  repairs: "Possible repairs",
  completeness: "Entries and sections",
  completenessHint:
    "✓ present; a number counts the findings of a section and leads to the first; – not there, and not asked for.",
  entry: "Entry",
  section: "Section",
  state: { present: "present", empty: "empty", notApplicable: "n/a", missing: "missing", absent: "not there" },
  worklist: "Queries to the contributors",
  worklistHint: "The findings that are shown, to be copied into a mail.",
  groupBy: "Group by",
  byEntry: "entry",
  byDepartment: "department responsible",
  noDepartment: "No department named",
  query: "[{n}] {place} (line {line}): {message}{also}. {request}",
  request: { correct: "Please correct.", confirm: "Please confirm." },
  seeAlso: "; see line {lines}",
  copy: "Copy the list",
  copied: "The list is on the clipboard: {n} queries.",
  notCopied: "The browser does not let a page copy: select the list and copy it by hand.",
  filters: "Filters",
  onlySeverity: "Only these severities",
  onlyRule: "Only these rules",
  onlyNew: "Only what is new",
  search: "Search in findings",
  clear: "Clear filters",
  shown: "{shown} of {all} findings shown",
  allShown: ["The only finding is shown", "All {n} findings shown"],
  isNew: "New",
  newCount: "{n} new",
  gone: "Gone since the last run",
  goneHint: "Found by the earlier run and no longer there. Lines are those of the earlier run.",
  goneCount: "{n} gone",
  nothingGone: "Everything that the earlier run found is still there.",
  unchecked: "Not checked",
  skipped: "Skipped",
  errorsOnly: "Warnings and hints were left out.",
  madeBy: "Made by tieout {version}. Nothing in this file is loaded from elsewhere.",
  rules: {},
};

const zh: Words = {
  lang: "zh",
  comma: "，",
  list: "、",
  title: "一致性检查",
  skip: "跳到正文",
  reports: "报告",
  report: "报告",
  severity: { error: "错误", warning: "警告", info: "提示" },
  severities: {
    error: ["{n}个错误", "{n}个错误"],
    warning: ["{n}个警告", "{n}个警告"],
    info: ["{n}个提示", "{n}个提示"],
  },
  clean: "前后一致。",
  known: "已知{n}个，未列出",
  suppressed: "已抑制{n}个",
  findings: "发现的问题",
  noFindings: "没有发现问题。",
  findingsIn: ["{n}个问题", "{n}个问题"],
  outside: "各条目之外",
  responsible: "负责部门：{names}",
  line: "第{n}行",
  lineHead: "行",
  calculation: "算式",
  morePlaces: ["另有{n}处", "另有{n}处"],
  repairs: "可能的修改",
  completeness: "条目与章节",
  completenessHint: "✓ 表示已有；数字为该节的问题数，点击可跳到第一个；– 表示没有，也不要求有。",
  entry: "条目",
  section: "章节",
  state: { present: "已有", empty: "空白", notApplicable: "不适用", missing: "缺失", absent: "没有" },
  worklist: "请供稿部门核实",
  worklistHint: "列出当前显示的问题，可复制到邮件中。",
  groupBy: "分组方式",
  byEntry: "按条目",
  byDepartment: "按负责部门",
  noDepartment: "未注明负责部门",
  query: "[{n}] {place}（第{line}行）：{message}{also}。{request}",
  request: { correct: "请更正。", confirm: "请核实。" },
  seeAlso: "；另见第{lines}行",
  copy: "复制清单",
  copied: "清单已复制，共{n}条。",
  notCopied: "浏览器不允许网页复制，请选中清单后手动复制。",
  filters: "筛选",
  onlySeverity: "只看这些级别",
  onlyRule: "只看这些规则",
  onlyNew: "只看新问题",
  search: "在问题中查找",
  clear: "清除筛选",
  shown: "显示{all}个问题中的{shown}个",
  allShown: ["显示全部{n}个问题", "显示全部{n}个问题"],
  isNew: "新",
  newCount: "新增{n}个",
  gone: "上次检查后已消失的问题",
  goneHint: "上次检查发现、现已不存在的问题。行号为上次检查时的行号。",
  goneCount: "消失{n}个",
  nothingGone: "上次检查发现的问题仍全部存在。",
  unchecked: "未检查的内容",
  skipped: "略过的文件",
  errorsOnly: "警告和提示未列入。",
  madeBy: "由 tieout {version} 生成。本文件不加载任何外部内容。",
  rules: {
    "count-mismatch": { name: "数字不一致", summary: "同一数字在报告别处不同。" },
    "dangling-reference": { name: "引用落空", summary: "引用的内容不存在。" },
    "date-mismatch": { name: "日期矛盾", summary: "日期不可能成立，或与报告中其他日期矛盾。" },
    "duplicate-bullet": { name: "重复内容", summary: "同一条目、句子或若干段落重复出现。" },
    "leftover-placeholder": {
      name: "遗留占位符",
      summary: "留待填写的内容：占位符、给撰稿人的说明、未回答的模板问题。",
    },
    "malformed-reference": { name: "编号格式有误", summary: "文件编号不符合其系列的格式。" },
    "missing-section": { name: "章节缺失或错位", summary: "章节或条目缺失、空白或位置不对。" },
    "numbering-gap": { name: "编号跳号", summary: "列表、标题或图表的编号跳号或重号。" },
    "percentage-mismatch": { name: "百分比不符", summary: "百分比、增减幅度或取整与所依据的数字不符。" },
    "reference-conflict": {
      name: "文件编号矛盾",
      summary: "同一文件有两个编号或两个名称，或一处有修订号而另一处没有。",
    },
    "status-conflict": { name: "项目状态矛盾", summary: "同一项目此处已完成，彼处仍在进行。" },
    "term-variant": { name: "名称不统一", summary: "同一名称、标题或缩写有几种写法。" },
    "total-mismatch": { name: "合计不符", summary: "总数与各部分之和不符，或与所列项数不符。" },
    "unlisted-code": { name: "代码未列入", summary: "成果或指标代码未列入其条目。" },
    "unsupported-highlight": { name: "亮点无依据", summary: "列为亮点，但条目正文未提及。" },
    "untidy-reference-list": {
      name: "文件清单不整齐",
      summary: "文件清单有重复、次序不对、分隔符多余，或遗漏正文引用的文件。",
    },
  },
};

/** The words for a report in this language. */
export const wordsFor = (language: string): Words => (language === "zh" ? zh : en);

/** Fills `{n}` in the form that fits the number. */
export const counted = ([one, other]: Counted, n: number): string => (n === 1 ? one : other).replace("{n}", String(n));
