import type { LanguagePack } from "./pack.ts";

/** What every language shares: digits, percent signs, ISO dates. Used where no pack of a language fits. */
export const und: LanguagePack = {
  id: "und",
  spaced: true,
  place: { comma: ", ", line: "line {line}" },
  numbers: { scales: {}, group: ",", decimal: "." },
  hedges: { before: {}, after: { "+": "over" } },
  percent: { before: [], after: ["%", "٪"] },
  currencies: ["$", "€", "£", "¥", "₽"],
  measures: [],
  looseMeasures: [],
  ordinals: { before: [], after: [], words: {} },
  labelWords: [],
  dates: { months: {}, weekdays: {}, points: ["\\b(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)"], parts: {}, to: "\\s*(?:–|—)\\s*" },
  tense: { future: [], past: [], background: [], comparison: [], backgroundAfter: [], futureAfter: [] },
  reportingPeriod: [],
  periodWords: [],
  parts: [],
  additions: [],
  fillers: [],
  references: { patterns: [], and: ",", to: "-", own: [], other: [], otherAfter: [], here: [], document: [], addressFollows: [] },
  sentences: { hard: "。！？؟", soft: ".!?", abbreviations: [] },
  quotes: [["“", "”"], ["«", "»"], ["„", "“"]],
  sections: {},
  stopWords: [],
};
