import { enRatios } from "./en-ratios.ts";
import type { LanguagePack } from "./pack.ts";
import { words } from "./words.ts";

const UNITS = words(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
);
const TENS = words(`twenty thirty forty fifty sixty seventy eighty ninety`);
const UNIT_ORDINALS = words(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
   sixteenth seventeenth eighteenth nineteenth`,
);
const TEN_ORDINALS = words(`twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth`);

const YEAR = String.raw`(?<y>(?:19|20)\d{2})(?!\w)`;
const WEEKDAY = String.raw`(?:(?<wd>{weekday})\.?(?:\s*(?:[-–—/&]|\b(?:to|and|through)\b)\s*(?<wd3>{weekday})\.?)?,?\s+)?`;
const TH = "(?:st|nd|rd|th)?";
const DAY = String.raw`(?<![\d.,:/-])(?<d>[0-3]?\d)${TH}`;
const TO_DAY = String.raw`(?:\s*[-–—]\s*(?<d2>[0-3]?\d)${TH})?`;
const MONTH = String.raw`(?<mon>{month})\b\.?`;
/** `in 2000 schools` and `a total of 2014 people` count. */
const PLURAL = String.raw`(?:people|men|women|children|staff|(?!(?:was|is|has|as|its|this|does|versus|across|plus)\b)[a-z]+[^s\W]s\b)`;

export const en: LanguagePack = {
  id: "en",
  spaced: true,
  place: { comma: ", ", line: "line {line}" },
  numbers: {
    words: {
      ...Object.fromEntries(UNITS.map((word, i) => [word, i + 1])),
      ...Object.fromEntries(TENS.map((word, i) => [word, (i + 2) * 10])),
    },
    multipliers: { hundred: 100, dozen: 12 },
    articles: ["a"],
    and: "and",
    scales: { trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 },
    suffixes: { K: 1e3, k: 1e3, M: 1e6, mn: 1e6, B: 1e9, bn: 1e9 },
    moneySuffixes: { m: 1e6, b: 1e9 },
    group: ",",
    decimal: ".",
    range: {
      to: String.raw`\s?[-–—]\s?|\s+to\s+`,
      between: [String.raw`\bbetween\s+$`, String.raw`\s+and\s+`],
      change: String.raw`\bfrom\s+$`,
    },
  },
  notFigures: [
    String.raw`\b(?:half|quarter\s+of|third\s+of|part\s+of)\s+a\s+(?:dozen|hundred|thousand|million|billion)\b`,
    String.raw`\b(?:\d+|[a-z]+)\s+and\s+a\s+(?:half|quarter|third)\b`,
    String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine)[\s-](?:thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|quarters?\s+of)\b`,
    String.raw`\ba\s+(?:third|fourth|fifth|tenth)\s+of\b`,
    String.raw`\b(?:per|each|every|split)[\s-]second\b`,
    String.raw`\b(?:no\s+one|one\s+another|one\s+day|at\s+one\s+time|one-on-one)\b`,
    String.raw`(?<![\d.,])\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.m\.|[ap]m\b|o['’]clock\b)`,
    String.raw`\b(?:(?:fiscal|financial)\s+years?|FY)\s?\d{2,4}(?:\s?[-/–]\s?\d{2,4})?`,
  ],
  hedges: {
    before: {
      about: "about",
      around: "about",
      roughly: "about",
      approximately: "about",
      "approx.": "about",
      some: "about",
      circa: "about",
      "ca.": "about",
      "~": "about",
      "≈": "about",
      "an estimated": "about",
      estimated: "about",
      nearly: "nearly",
      almost: "nearly",
      "close to": "nearly",
      "just under": "nearly",
      approaching: "nearly",
      "more than": "over",
      "greater than": "over",
      over: "over",
      above: "over",
      "upwards of": "over",
      exceeding: "over",
      exceeded: "over",
      exceeds: "over",
      surpassing: "over",
      surpassed: "over",
      "in excess of": "over",
      ">": "over",
      "at least": "atLeast",
      "a minimum of": "atLeast",
      "no fewer than": "atLeast",
      "not fewer than": "atLeast",
      "no less than": "atLeast",
      "not less than": "atLeast",
      "≥": "atLeast",
      ">=": "atLeast",
      "fewer than": "under",
      "less than": "under",
      under: "under",
      below: "under",
      "<": "under",
      "up to": "atMost",
      "at most": "atMost",
      "a maximum of": "atMost",
      "no more than": "atMost",
      "not more than": "atMost",
      "as many as": "atMost",
      "≤": "atMost",
      "<=": "atMost",
    },
    after: {
      "+": "over",
      "-odd": "over",
      "or more": "atLeast",
      "or so": "about",
      "or fewer": "atMost",
      "or less": "atMost",
    },
    afterUnit: { "+": "over", "or more": "atLeast", "or so": "about", "or less": "atMost" },
  },
  percent: { before: [], after: ["%", "per cent", "percent"], points: ["percentage points", "percentage point"] },
  currencies: [
    ...words(`USD US$ $ EUR € CHF GBP £ JPY ¥ CNY RMB dollars euros pounds francs yen yuan`),
    "US dollars",
    "U.S. dollars",
    "Swiss francs",
  ],
  measures: [],
  looseMeasures: [],
  generalMeasures: [],
  ordinals: {
    before: [],
    after: ["st", "nd", "rd", "th"],
    words: {
      ...Object.fromEntries(UNIT_ORDINALS.map((word, i) => [word, i + 1])),
      ...Object.fromEntries(TEN_ORDINALS.map((word, i) => [word, (i + 2) * 10])),
    },
  },
  labelWords: words(
    `phase milestone version release step stage part section chapter table figure annex appendix item no no. nos. number
     page pages pp pp. p p. level tier rule article paragraph question option issue pr rfc kep fy q goal recommendation
     objective week day month year room port type class series volume grade zone line round batch cohort chapter lot`,
  ),
  dates: {
    months: {
      January: 1,
      February: 2,
      March: 3,
      April: 4,
      May: 5,
      June: 6,
      July: 7,
      August: 8,
      September: 9,
      October: 10,
      November: 11,
      December: 12,
      Jan: 1,
      Feb: 2,
      Mar: 3,
      Apr: 4,
      Jun: 6,
      Jul: 7,
      Aug: 8,
      Sept: 9,
      Sep: 9,
      Oct: 10,
      Nov: 11,
      Dec: 12,
    },
    weekdays: {
      Sunday: 0,
      Monday: 1,
      Tuesday: 2,
      Wednesday: 3,
      Thursday: 4,
      Friday: 5,
      Saturday: 6,
      Sun: 0,
      Mon: 1,
      Tues: 2,
      Tue: 2,
      Wed: 3,
      Thurs: 4,
      Thu: 4,
      Fri: 5,
      Sat: 6,
    },
    points: [
      // 5 May 2021, Monday 5-7 May, 5 May 2021 (Wednesday)
      String.raw`${WEEKDAY}${DAY}${TO_DAY}\s+(?:of\s+)?${MONTH}(?:,?\s+${YEAR})?(?:\s+\((?<wd2>{weekday})\))?`,
      // May 5, 2021
      String.raw`${WEEKDAY}${MONTH}\s+(?<d>[0-3]?\d)${TH}(?!\w)${TO_DAY},?\s+${YEAR}(?:\s+\((?<wd2>{weekday})\))?`,
      // the 11 of: May 10 and 11, 2022
      String.raw`(?<=\b{month}\.?\s\d{1,2}(?:,\s|\sand\s|\s&\s))(?<d>[0-3]?\d),\s+${YEAR}`,
      // May 5; but "in May 5 workshops"
      String.raw`(?<!\b(?:in|during|throughout)\s)${WEEKDAY}${MONTH}\s+(?<d>[0-3]?\d)${TH}(?![\w%]|[.,:/]\d)${TO_DAY}(?!\w)`,
      // early May 2021
      String.raw`(?:(?<part>early|mid|late|end of|beginning of|start of)[-\s]+)?${MONTH},?\s+(?:of\s+)?${YEAR}`,
      // the July of: July-August 2021
      String.raw`${MONTH}(?=\s*(?:[-–—,/&]|to|through|until|and)\s*{month}\b)`,
      // 2021-05-05, 2021/5/5
      String.raw`(?<![\d/-])(?<y>(?:19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})(?![\d-])`,
      String.raw`(?<![\d/-])(?<y>(?:19|20)\d{2})/(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\d|3[01])(?![\d/])`,
      // 2021 Q1, Q1 2021, the Q1 of: Q1-Q3 2021
      String.raw`\b(?<y>(?:19|20)\d{2})[\s-]?Q(?<q>[1-4])\b`,
      String.raw`\bQ(?<q>[1-4])(?:[,\s]+(?:of\s+)?|/)${YEAR}`,
      String.raw`\bQ(?<q>[1-4])(?=\s*(?:[-–—&]|to|through|and)\s*Q[1-4][,\s])`,
      String.raw`(?:the\s+)?\b(?<q>first|second|third|fourth)\s+quarter\s+(?:of\s+)?${YEAR}`,
      // the first half of 2021, H1 2021
      String.raw`(?:the\s+)?\b(?<h>first|second)\s+half\s+of\s+${YEAR}`,
      String.raw`\bH(?<h>[12])[,\s/]\s?(?:of\s+)?${YEAR}`,
      String.raw`\b(?<y>(?:19|20)\d{2})[\s-]?H(?<h>[12])\b`,
      // spring 2021, end of 2021
      String.raw`\b(?<part>spring|summer|autumn|fall|winter)(?:\s+of)?,?\s+${YEAR}`,
      String.raw`\b(?<part>early|mid|late|end of|beginning of|start of|middle of)[-\s]+${YEAR}`,
      // 2020-21, 2020/2021
      String.raw`(?<![\d/-])(?<y>(?:19|20)\d{2})\s?[-–/]\s?(?<y2>(?:19|20)\d{2}|\d{2})(?![\d/%]|[-–.,]\d)`,
      String.raw`(?<![\d/-])(?<y>(?:19|20)\d{2})-(?<m>0[1-9]|1[0-2])(?![\d/-])`,
      // in 2021, but not: in 2000 schools, a total of 2014 people
      String.raw`(?<=\b(?:in|since|during|until|till|year|before|after|through|throughout|early|mid)[\s-])${YEAR}(?![A-Za-z%]|[.,]\d|(?<=00)\s+${PLURAL})`,
      String.raw`(?<=\b(?:of|by|from|to|and|for|between|(?:19|20)\d{2},)\s)${YEAR}(?![A-Za-z%]|[.,]\d|\s+${PLURAL})`,
      String.raw`(?<=\b(?:19|20)\d{2}\s?[-–]\s?)${YEAR}(?![A-Za-z%-]|[.,]\d)`,
      // May alone
      String.raw`\b(?<mon>January|February|March|April|June|July|August|September|October|November|December)\b`,
      String.raw`(?<=\b(?:in|since|by|until|during|of|from|to|and|early|late|mid|last|this|next)[\s-])(?<mon>May)\b`,
      // the 10 of: from 10 to 12 May, 10 and 12 May
      String.raw`${WEEKDAY}${DAY}(?=(?:,\s*\d{1,2}${TH}){0,6},?\s+(?:and|&|or|to|until|through)\s+(?:{weekday}\s+)?[0-3]?\d${TH}\s+(?:of\s+)?{month}\b)`,
      String.raw`(?<=\d,\s)(?<d>[0-3]?\d)${TH}(?=(?:,\s*\d{1,2}${TH}){0,6},?\s+(?:and|&)\s+[0-3]?\d${TH}\s+(?:of\s+)?{month}\b)`,
    ],
    parts: {
      early: { months: [1, 4], days: [1, 10] },
      "beginning of": { months: [1, 3], days: [1, 10] },
      "start of": { months: [1, 3], days: [1, 10] },
      mid: { months: [4, 9], days: [11, 20] },
      "middle of": { months: [4, 9], days: [11, 20] },
      late: { months: [9, 12], days: [21, 31] },
      "end of": { months: [10, 12], days: [21, 31] },
      spring: { months: [3, 6] },
      summer: { months: [6, 9] },
      autumn: { months: [9, 12] },
      fall: { months: [9, 12] },
      winter: { months: [1, 12] },
    },
    to: String.raw`\s*(?:-|–|—|to|until|till|through|thru)\s*`,
    and: String.raw`\s*(?:,\s*and|,|and|&|/|or)\s*`,
    between: String.raw`\bbetween\s*$`,
    notRange: String.raw`\b(?:compar\w+|relative|mov\w+|postpon\w+|reschedul\w+|shift\w+|brought\s+forward|advanc\w+|chang\w+|increas\w+|decreas\w+|rose|fell|grew|dropped)\b[^.;\n]*$`,
  },
  tense: {
    future: [
      ...words(
        `will shall plan plans planned planning expected expects expect scheduled intend intends aims aim target targets
         targeted due upcoming next goal forecast proposed estimated`,
      ),
      "going to",
      "to be",
      "by the end of",
    ],
    past: [
      "[a-z]{3,}ed",
      ...words(
        `was were had held launched published completed organized organised released adopted approved signed finished
         started began opened closed delivered met merged shipped hosted ran attended reached`,
      ),
      "took place",
    ],
    background: [
      ...words(`since until before earlier previously originally after following from`),
      "as of",
      "prior to",
      "back in",
    ],
    comparison: [
      ...words(`compared compare versus vs previous`),
      "than in",
      "than the",
      "last year",
      "year before",
      "relative to",
      "up from",
      "down from",
      "same period",
    ],
    backgroundAfter: ["onwards?"],
    futureAfter: [
      String.raw`[^,;.]{0,60}\b(?:will|shall|(?:is|are)\s+(?:to|planned|expected|scheduled|due)|plans?\s+to)\b`,
    ],
  },
  reportingPeriod: [
    "reporting period",
    "the period under review",
    "the period under report",
    "this reporting period",
    "during the period covered",
  ],
  periodWords: ["period", "report", "covers", "quarter"],
  parts: ["of which", "of whom", "including", "of these", "of them", "among them", "among"],
  additions: words(`another additional further other remaining new more`),
  targets: [
    ...words("targeting targets aiming expecting planning"),
    "target of",
    "goal of",
    "aim of",
    "plan of",
    "aims for",
    "aims at",
    "planned for",
  ],
  amounts: [
    String.raw`\b(?:reached|total(?:s|l?ed)|(?:came|amounted|rose|grew|increased|fell)\s+to|stood\s+at|numbered)`,
  ],
  fillers: [],
  ratios: enRatios,
  references: {
    patterns: [
      { kind: "annex", source: String.raw`\b(?:Annex(?<many>es)?|Appendix|Attachment)\s+{n}` },
      { kind: "annex", source: String.raw`\b(?<many>Appendices|Attachments)\s+{n}` },
      { kind: "table", source: String.raw`\bTable(?<many>s)?\s+{n}` },
      { kind: "figure", source: String.raw`\b(?:Figure(?<many>s)?|Figs?\.)\s+{n}` },
      { kind: "section", source: String.raw`\bSection(?<many>s)?\s+{n}` },
      { kind: "chapter", source: String.raw`\bChapter(?<many>s)?\s+{n}` },
      { kind: "paragraph", source: String.raw`\b(?:paragraph(?<many>s)?|paras?\.)\s+{n}` },
      { kind: "footnote", source: String.raw`\bfootnote(?<many>s)?\s+{n}` },
    ],
    plural: "s",
    and: String.raw`\s*(?:,\s*and|,|and|&|or)\s*`,
    to: String.raw`\s*(?:to|through|–|—|-)\s*`,
    own: ["this report's", "this document's", "see", "in", "below", "above", "our"],
    other: words(`act law statute code agreement convention treaty rfc title contract`),
    otherAfter: [
      "(?:of|to|in) the [^.,;]{0,40}(?:act|law|code|agreement|convention|treaty|regulation|rules|guidelines|constitution|charter|policy|report of)",
      "of document",
      "to document",
      "of rfc",
      "of that",
      "of its",
      "of their",
    ],
    here: [
      "see here",
      "found here",
      "available here",
      "click here",
      "read here",
      "viewed here",
      "listed here",
      "accessed here",
      "at this link",
      "the following link",
      "the link below",
    ],
    document: ["document", "documents", "doc."],
    addressFollows: [
      String.raw`\b(?:web\s?site|web\s?page|url)\s*(?:is|below)?\s*:(?=\s|$)`,
      String.raw`\b(?:available|found|accessed|consulted|read)\s+(?:online\s+)?at\s*:\s*$`,
    ],
  },
  lists: {
    following: [
      String.raw`\bfollowing\b`,
      String.raw`\bas follows\b`,
      String.raw`\b(?:listed )?below\b`,
      String.raw`\bthese\b`,
      String.raw`\bnamely\b`,
    ],
    listing: ["comprising", "consisting of", "made up of", "composed of", "broken down into", "split into", "namely"],
    selection: [
      ...words(`including includes included notably especially particularly mainly mostly primarily e.g. e.g among`),
      "such as",
      "for example",
      "for instance",
      "in particular",
      "some of",
      "of which",
    ],
    open: ["etc.", "etc", "and others", "and more", "and so on", "among others", "inter alia", "…", "..."],
    and: ["and", "&"],
    namesWithAnd: [
      "Bosnia and Herzegovina",
      "Trinidad and Tobago",
      "Antigua and Barbuda",
      "Saint Kitts and Nevis",
      "St. Kitts and Nevis",
      "Saint Vincent and the Grenadines",
      "St. Vincent and the Grenadines",
      "Sao Tome and Principe",
      "São Tomé and Príncipe",
      "Turks and Caicos",
      "Wallis and Futuna",
    ],
    vague: [],
    inTotal: [
      "for a total of",
      "a total of",
      "in total",
      "totalling",
      "totaling",
      "altogether",
      "in all",
      "bringing the total to",
    ],
    complements: [[String.raw`\bwom[ae]n\b|\bfemales?\b|\bgirls?\b`, String.raw`\bm[ae]n\b|\bmales?\b|\bboys?\b`]],
    notItems: words(
      `second seconds minute minutes hour hours day days week weeks month months quarter quarters year years decade decades
       time times percent per each km kilometres kilometers metres meters people persons participants users visitors attendees`,
    ),
  },
  sentences: {
    hard: "",
    soft: ".!?",
    abbreviations: words(
      `e.g i.e etc cf vs Mr Mrs Ms Dr Prof St No Nos Rev Doc Add Corr Fig Figs Eq Sec Art para approx ca est incl Inc Ltd
       Co Corp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec U.S U.N U.K p pp ed eds al`,
    ),
  },
  quotes: [
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  statuses: {
    ongoing: [
      String.raw`\b(?:ongoing|on-going|underway|under\s+way|in\s+progress|under\s+implementation|active|current)\b`,
      String.raw`\bbeing\s+implemented\b`,
    ],
    completed: [String.raw`\b(?:completed|concluded|finished|closed|finalized|finalised|done)\b`],
    mainstreamed: [String.raw`\bmainstreamed\b`],
    told: {
      ongoing: [
        String.raw`^.{0,30}\b(?:is|are|remains|remained|continues)\s+(?:still\s+)?(?:ongoing|on-going|underway|under\s+way|in\s+progress|under\s+implementation|being\s+implemented)\b`,
        String.raw`^\W{0,3}(?:ongoing|in progress)\b`,
      ],
      completed: [
        String.raw`^.{0,30}\b(?:was|were|has\s+been|have\s+been|is|are)\s+(?:now\s+|successfully\s+|fully\s+)?(?:completed|concluded|finished|closed)\b`,
        String.raw`^\W{0,3}(?:completed|concluded)\b`,
      ],
    },
    none: [
      String.raw`\b(?:will|to|should|shall|would|not|yet|partly|partially|nearly|almost|once|when|if|until|expected)\b.{0,20}\b(?:completed?|concluded?|finish(?:ed)?|closed?)\b`,
      String.raw`\b(?:second|third|next)\s+phase\b|\bphase\s+(?:ii|iii|2|3)\b`,
    ],
    link: String.raw`(?:\s+(?:DA\s+)?projects?)?(?:\s+(?:on|for|entitled))?\s*[“"]?`,
    projects: ["project", "projects"],
    annexes: words("annex appendix"),
  },
  names: {
    links: words(`of the and for on in to de`),
    spellings: [
      ["s", "z"],
      ["o", "ou"],
      ["l", "ll"],
    ],
  },
  sections: {
    highlights: [
      "highlights",
      "key highlights",
      "summary",
      "executive summary",
      "at a glance",
      "key results",
      "key achievements",
      "main results",
      "overview of results",
      "key takeaways",
      "by the numbers",
      "project impact summary",
      "summary of results",
      "quick facts",
      "key facts",
      "key figures",
      "in brief",
      "tl;dr",
    ],
    references: ["references", "bibliography", "links", "further reading", "sources", "resources"],
    outlook: [
      "next steps",
      "future work",
      "outlook",
      "plans",
      "what's next",
      "what is next",
      "looking ahead",
      "goals for next quarter",
      "upcoming",
      "future plans",
    ],
  },
  responsible: [
    "owners?",
    "leads?",
    "(?:team|project|task) leads?",
    "(?:responsible|lead)(?: (?:units?|departments?|sectors?|divisions?|offices?|teams?|persons?|part(?:y|ies)))?",
    "points? of contact",
    "focal points?",
    "contacts?",
  ],
  stopWords: words(
    `the a an of and or in on for to from by with at as is are was were be been has have had this that these those it its
     their our we they which who will than then not also all into during per new more other such both each including under
     over about between through after before since while now so`,
  ),
  placeholders: {
    gaps: [],
    phrases: [
      String.raw`\bto\s+be\s+(?:filled\s+in|completed|inserted|added)(?=\s*[\])])`,
      String.raw`(?:insert|add)\s+(?:text|figure|number|date|name|link|photo|picture|chart|table)\s+here\b`,
    ],
    open: [String.raw`(?<=^|[:(\[|–—-]\s*)to\s+be\s+(?:confirmed|determined|decided|announced)(?=\s*(?:[\]).;|]|$))`],
    notes: [
      String.raw`please\s+[a-z]|(?:insert|fill\s+in)\b`,
      // Alone they are labels of changes: [Add], [Update].
      String.raw`(?:enter|complete|confirm|verify|check|update|add|replace|describe|specify|provide)\s+[a-z\d]`,
      String.raw`(?:to\s+be|needs?\s+to\s+be|still\s+to\s+be)\s+(?:completed|confirmed|added|updated|filled|inserted|checked|verified|supplied|provided|determined|revised)\b`,
      String.raw`[A-Z]{2,3}:\s*(?:please|check|confirm|verify|update|add|ask|fix|is|are|can|do|does|why|what|where|which|who|how|not\s+sure|needs?|source)\b`,
      String.raw`(?:note\s+to\s+(?:editor|self|author)|editor['’]s?\s+note|query|comment|source\?|citation\s+needed|placeholder|sic\?)`,
    ],
    slots: [
      String.raw`(?:your\s+|(?:name|number|date|amount|title|place|list)\s+of\s+(?:the\s+)?)?(?:name|number|no\.?|date|day|month|year|amount|figure|title|place|venue|city|country|organi[sz]ation|figures?|text)(?:\s+here)?`,
      String.raw`(?:name|number|date|amount|title|list)\s+of\s+[^\[\]]{1,40}`,
      String.raw`D{1,2}[\s/.-]M{1,4}[\s/.-]Y{2,4}`,
    ],
    requests: [
      String.raw`please\s+(?:describe|specify|list|explain|indicate|complete|fill|insert|provide|summari[sz]e|state|outline|give|delete|elaborate|include)\b`,
      String.raw`(?:insert|fill\s+in|describe|summari[sz]e|delete\s+as\s+appropriate|delete\s+if|max(?:imum|\.)?\s+\d+\s+words)\b`,
    ],
    spokenOf: {
      before: words(`removes resolve resolved a an all any every those these century old
                     word annex chapter volume part book title appendix article`),
      after: words(`item items marker markers tag tags file files app apps century centuries
                    entry entries board chromosomes? large`),
    },
  },
};
