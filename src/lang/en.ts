import type { LanguagePack } from "./pack.ts";

const UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

export const en: LanguagePack = {
  id: "en",
  spaced: true,
  place: { comma: ", ", line: "line {line}" },
  numbers: {
    words: {
      ...Object.fromEntries(UNITS.map((word, i) => [word, i + 1])),
      ...Object.fromEntries(TENS.map((word, i) => [word, (i + 2) * 10])),
      hundred: 100,
      dozen: 12,
    },
    scales: { trillion: 1e12, billion: 1e9, bn: 1e9, million: 1e6, mn: 1e6, thousand: 1e3, k: 1e3, m: 1e6 },
    group: ",",
    decimal: ".",
  },
  hedges: {
    before: {
      about: "about", around: "about", roughly: "about", approximately: "about", "some": "about", circa: "about", "~": "about", "≈": "about",
      "an estimated": "about", estimated: "about",
      nearly: "nearly", almost: "nearly", "close to": "nearly", "just under": "nearly",
      "more than": "over", over: "over", above: "over", "upwards of": "over", exceeding: "over", "in excess of": "over", ">": "over",
      "at least": "atLeast", "no fewer than": "atLeast", "no less than": "atLeast", "≥": "atLeast",
      "fewer than": "under", "less than": "under", under: "under", below: "under", "<": "under",
      "up to": "atMost", "at most": "atMost", "no more than": "atMost", "as many as": "atMost", "≤": "atMost",
    },
    after: { "+": "over", "-odd": "over", "or more": "atLeast", "or so": "about" },
  },
  percent: { before: [], after: ["%", "per cent", "percent", "percentage points", "percentage point"] },
  currencies: ["USD", "US$", "$", "EUR", "€", "CHF", "GBP", "£", "¥"],
  measures: [],
  looseMeasures: [],
  ordinals: {
    before: [],
    after: ["st", "nd", "rd", "th"],
    words: {
      first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
      thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
    },
  },
  labelWords: [
    "phase", "milestone", "version", "release", "step", "stage", "part", "section", "chapter", "table", "figure", "annex", "appendix", "item", "no", "no.",
    "number", "page", "pp", "p", "level", "tier", "rule", "article", "paragraph", "question", "option", "issue", "pr", "rfc", "kep", "fy", "q", "goal",
    "recommendation", "objective", "week", "day", "month", "year", "room", "port", "type", "class", "series", "volume", "grade", "zone", "line",
  ],
  dates: {
    months: {
      january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
      jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
    },
    weekdays: { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 },
    points: [
      "(?:(?<wd>{weekday}),?\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[-–—]\\s*(?<d2>\\d{1,2})(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?(?<mon>{month})\\b\\.?(?:,?\\s+(?<y>(?:19|20)\\d{2})\\b)?",
      "(?:(?<wd>{weekday}),?\\s+)?(?<mon>{month})\\b\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,]\\d)(?:\\s*[-–—]\\s*(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+(?<y>(?:19|20)\\d{2})\\b)?",
      "(?<part>early|mid|late|end of|beginning of|start of)?[-\\s]*(?<mon>{month})\\b\\.?,?\\s+(?:of\\s+)?(?<y>(?:19|20)\\d{2})\\b",
      "\\b(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)",
      "\\b(?<y>(?:19|20)\\d{2})[\\s-]?Q(?<q>[1-4])\\b",
      "\\bQ(?<q>[1-4])[,\\s]+(?:of\\s+)?(?:FY\\s?)?(?<y>(?:19|20)\\d{2})\\b",
      "(?:the\\s+)?(?<q>first|second|third|fourth)\\s+quarter\\s+(?:of\\s+)?(?<y>(?:19|20)\\d{2})\\b",
      "(?:the\\s+)?(?<h>first|second)\\s+half\\s+of\\s+(?<y>(?:19|20)\\d{2})\\b",
      "(?<=\\b(?:in|since|of|during|by|until|till|from|to|through|and|year|for|before|after|throughout|between|late|early|mid|spring|summer|autumn|fall|winter|the end of|–|-)[\\s-])(?<y>(?:19|20)\\d{2})\\b(?!\\s?[-–]\\s?\\d|[.,]\\d|[A-Za-z])",
      "\\b(?<y>(?:19|20)\\d{2})\\s*[-–/]\\s*(?<y2>(?:19|20)?\\d{2})\\b(?![-–/\\d])",
      "\\b(?<mon>January|February|March|April|June|July|August|September|October|November|December)\\b(?!\\s+\\d{1,2}\\b)",
      "(?<=\\bfrom\\s)(?<d>\\d{1,2})(?:st|nd|rd|th)?(?=\\s+(?:to|until|through)\\s+\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:{month})\\b)",
      "(?<=\\bbetween\\s)(?<d>\\d{1,2})(?:st|nd|rd|th)?(?=\\s+and\\s+\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:{month})\\b)",
    ],
    parts: {
      early: [1, 10], "beginning of": [1, 10], "start of": [1, 10], mid: [11, 20], late: [21, 31], "end of": [21, 31],
    },
    to: "\\s*(?:-|–|—|to|until|till|through|thru)\\s*",
    between: { before: "between", and: "\\s+and\\s+" },
  },
  tense: {
    future: [
      "will", "shall", "plan", "plans", "planned", "planning", "expected", "expects", "expect", "scheduled", "intend", "intends", "aims", "aim", "target", "targets",
      "targeted", "due", "upcoming", "next", "going to", "goal", "to be", "by the end of", "forecast", "proposed", "estimated",
    ],
    past: [
      "[a-z]{3,}ed", "was", "were", "had", "held", "launched", "published", "completed", "organized", "organised", "took place", "released", "adopted", "approved", "signed",
      "finished", "started", "began", "opened", "closed", "delivered", "met", "merged", "shipped", "hosted", "ran", "attended", "reached",
    ],
    background: ["since", "as of", "until", "before", "prior to", "earlier", "previously", "originally", "after", "following", "from", "back in"],
    comparison: ["compared", "compare", "versus", "vs", "than in", "than the", "previous", "last year", "year before", "relative to", "up from", "down from", "same period"], backgroundAfter: ["onwards?"], futureAfter: []
  },
  reportingPeriod: ["reporting period", "the period under review", "the period under report", "this reporting period", "during the period covered"],
  periodWords: ["period", "report", "covers", "quarter"],
  parts: ["of which", "of whom", "including", "of these", "of them", "among them", "among"],
  additions: ["another", "additional", "further", "other", "remaining", "new", "more"],
  fillers: [],
  references: {
    patterns: [
      { kind: "annex", source: "\\b(?:Annex(?:es)?|Appendix|Appendices|Attachments?)\\s+{n}" },
      { kind: "table", source: "\\bTables?\\s+{n}" },
      { kind: "figure", source: "\\b(?:Figures?|Fig\\.)\\s+{n}" },
      { kind: "section", source: "\\bSections?\\s+{n}" },
      { kind: "chapter", source: "\\bChapters?\\s+{n}" },
      { kind: "paragraph", source: "\\b(?:paragraphs?|para\\.?)\\s+{n}" },
      { kind: "footnote", source: "\\b(?:footnotes?|note)\\s+{n}" },
    ],
    and: "\\s*(?:,\\s*and|,|and|&|or)\\s*",
    to: "\\s*(?:to|through|–|—|-)\\s*",
    own: ["this report's", "this document's", "see", "in", "below", "above", "our"],
    other: ["act", "law", "statute", "code", "agreement", "convention", "treaty", "rfc", "title", "contract"],
    otherAfter: ["of the .{0,40}(?:act|law|code|agreement|convention|treaty|regulation|rules|guidelines|constitution|charter|policy|report of)", "of document", "to document", "of rfc", "of that", "of its", "of their"],
    here: ["see here", "found here", "available here", "click here", "read here", "viewed here", "listed here", "accessed here", "at this link", "the following link", "the link below"],
    document: ["document", "documents", "doc."],
    addressFollows: ["\\b(?:web\\s?site|web\\s?page|url)\\s*(?:is|below)?\\s*:(?=\\s|$)"],
  },
  sentences: {
    hard: "",
    soft: ".!?",
    abbreviations: [
      "e.g", "i.e", "etc", "cf", "vs", "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Nos", "Rev", "Doc", "Add", "Corr", "Fig", "Figs", "Eq", "Sec", "Art", "para",
      "approx", "est", "incl", "Inc", "Ltd", "Co", "Corp", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "U.S", "U.N", "U.K", "p", "pp", "ed", "eds", "al",
    ],
  },
  quotes: [["“", "”"], ['"', '"'], ["‘", "’"]],
  sections: {
    highlights: [
      "highlights", "key highlights", "summary", "executive summary", "at a glance", "key results", "key achievements", "main results", "overview of results",
      "key takeaways", "by the numbers", "project impact summary", "summary of results", "quick facts", "key facts", "key figures", "in brief", "tl;dr",
    ],
    references: ["references", "bibliography", "links", "further reading", "sources", "resources"],
    outlook: ["next steps", "future work", "outlook", "plans", "what's next", "what is next", "looking ahead", "goals for next quarter", "upcoming", "future plans"],
  },
  stopWords: [
    "the", "a", "an", "of", "and", "or", "in", "on", "for", "to", "from", "by", "with", "at", "as", "is", "are", "was", "were", "be", "been", "has", "have", "had",
    "this", "that", "these", "those", "it", "its", "their", "our", "we", "they", "which", "who", "will", "than", "then", "not", "also", "all", "into", "during", "per",
    "new", "more", "other", "such", "both", "each", "including", "under", "over", "about", "between", "through", "after", "before", "since", "while", "now", "so",
  ],
};
