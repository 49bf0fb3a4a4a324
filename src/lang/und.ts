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
};
