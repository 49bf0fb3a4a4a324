import type { LanguagePack } from "./pack.ts";
import { FEW_WORDS } from "./ratios.ts";

/**
 * What every language shares: digits, percent signs, ISO dates. Used where no pack of a language fits. Which sign groups
 * thousands is not known, so a number is read only if it can be read in one way (`12.5`, `1,234,567`, not `1,234`).
 */
export const und: LanguagePack = {
  id: "und",
  spaced: true,
  place: { comma: ", ", line: "line {line}" },
  numbers: { scales: {}, group: "", decimal: "", range: { to: "[-–]" } },
  notFigures: [],
  hedges: { before: {}, after: { "+": "over" }, afterUnit: {} },
  percent: { before: [], after: ["%", "٪"], points: [] },
  currencies: ["$", "€", "£", "¥", "₽"],
  measures: [],
  looseMeasures: [],
  generalMeasures: [],
  ordinals: { before: [], after: [], words: {} },
  labelWords: [],
  dates: {
    months: {},
    weekdays: {},
    points: [String.raw`(?<![\d/-])(?<y>(?:19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})(?![\d-])`],
    parts: {},
    to: String.raw`\s*(?:–|—)\s*`,
  },
  tense: { future: [], past: [], background: [], comparison: [], backgroundAfter: [], futureAfter: [] },
  reportingPeriod: [],
  periodWords: [],
  parts: [],
  additions: [],
  targets: [],
  amounts: [],
  fillers: [],
  ratios: FEW_WORDS,
  references: {
    patterns: [],
    and: ",",
    to: "-",
    own: [],
    other: [],
    otherAfter: [],
    here: [],
    document: [],
    addressFollows: [],
  },
  lists: {
    following: [],
    listing: [],
    selection: [],
    open: ["etc.", "…", "..."],
    and: [],
    namesWithAnd: [],
    vague: [],
    inTotal: [],
    complements: [],
    notItems: [],
  },
  sentences: { hard: "。！？؟", soft: ".!?", abbreviations: [] },
  quotes: [
    ["“", "”"],
    ["«", "»"],
    ["„", "“"],
  ],
  sections: {},
  stopWords: [],
  placeholders: {
    gaps: [
      String.raw`(?<![\w.:-])(?:TODO|FIXME|TKTK|TKs?)(?![\w.-])`,
      // XX, X,XXX, XX/XX/2025, 20XX, 12月X日
      String.raw`(?<![\w.:+-])(?:X{1,3}(?:[.,]X{1,3})+|X{2,})(?![\wÀ-ɏ:+-])`,
      String.raw`(?<![\w.:+/-])(?:19|20)(?:XX|xx|\dX(?=年))(?!\w)`,
      String.raw`(?<![\w.:+/-])x{2,}(?=\s?%|[\u4e00-\u9fff])`,
      "[X×Ｘ]{2,}(?=\\s?[\u4e00-\u9fff])",
      // $YYYY, $name-of-hall, {{name}}, \${name}
      String.raw`(?<![\w$])\$(?:Y{2,4}|M{2}|D{2}|[a-z]+(?:-[a-z]+)*)(?![\w(])`,
      String.raw`\{\{[^{}\n]{1,60}\}\}|\$\{[\w .-]{1,40}\}`,
      String.raw`(?<![A-Za-z\d_|^*\\/=-])_{3,}(?![A-Za-z\d_|^*\\/=-])`,
      String.raw`(?<![^\s([（【，。、：；$€£~-])[?？]{2,}`,
    ],
    phrases: [String.raw`\blorem\s+ipsum\b`],
    open: [String.raw`(?<![\w.-])TB[ACD](?![\w-])`],
    notes: ["TODO", "FIXME", "XX+", "TB[ACD]", String.raw`[?？]+\s*(?=[\]】])`],
    slots: [],
    requests: [],
    spokenOf: {
      before: ["removed?", "removing", "fix(?:ed)?", "siglo", "século", "secolo"],
      after: ["lists?", "comments?", "siècle", "secolo", "века?"],
    },
  },
};
