import type { RatioWords } from "./ratios.ts";

/** How a hedge limits the figure it stands by. `over` also covers 多 / 余 / "-odd", which say "a little more than". */
export type Bound = "exact" | "about" | "over" | "atLeast" | "under" | "atMost" | "nearly";

/** `own`: this document's; `other`: somebody else's. */
export type Owner = "own" | "other";

/** What a cross-reference points at. `entry` is the unit of the profile (a recommendation, an objective). */
export type ReferenceKind = "entry" | "annex" | "section" | "chapter" | "table" | "figure" | "paragraph" | "footnote";

/**
 * One language, as data. Patterns are sources of regular expressions (flags `giu`); words are plain. Whatever a pack
 * leaves out is not read in that language: nothing is guessed.
 */
export interface LanguagePack {
  /** BCP 47 primary tag; `und` is the pack of what all languages share. */
  readonly id: string;
  /** Words are separated by spaces. */
  readonly spaced: boolean;
  /** How a place is named: what joins entry and section, and a line where there is neither. */
  readonly place: { readonly comma: string; readonly line: string };
  readonly numbers: {
    /** Written numbers below a hundred: `twelve`, `twenty`. */
    readonly words?: Readonly<Record<string, number>>;
    /** What multiplies a written number or follows an article: `hundred`, `dozen`. */
    readonly multipliers?: Readonly<Record<string, number>>;
    /** `a` in "a dozen", "a million": one of them. */
    readonly articles?: readonly string[];
    /** Joins the parts of a written number behind a multiplier: "one hundred and five". */
    readonly and?: string;
    /** Chinese numerals (一百七十, 两千三百) are read. */
    readonly han?: boolean;
    /** What multiplies the number before it: `million`, `万`. */
    readonly scales: Readonly<Record<string, number>>;
    /** The same, directly behind the digits; case matters: `5K`, `$1.5bn`. */
    readonly suffixes?: Readonly<Record<string, number>>;
    /** The same only with a currency sign in front: `$285m`, while `285m` may be a length. */
    readonly moneySuffixes?: Readonly<Record<string, number>>;
    /** Signs between thousands (no-break spaces always are) and before decimals; both empty where they are not known. */
    readonly group: string;
    readonly decimal: string;
    /** Between the two ends of a range (a pattern): `-`, `to`; what else makes one, and what in front forbids it. */
    readonly range: {
      readonly to: string;
      readonly between?: readonly [before: string, and: string];
      readonly change?: string;
    };
  };
  /** Patterns of what holds a numeral and states no figure: 十几个, 第三方, "half a dozen", "5 p.m.". */
  readonly notFigures: readonly string[];
  readonly hedges: {
    /** In front of a number (`over 40`), with what they say. */
    readonly before: Readonly<Record<string, Bound>>;
    /** Words that end like one of these and are none: 签约, 最近. */
    readonly none?: readonly string[];
    /** Directly behind a number (`40多`, `40+`), and behind its measure word or percent sign (`40个以上`). */
    readonly after: Readonly<Record<string, Bound>>;
    readonly afterUnit: Readonly<Record<string, Bound>>;
  };
  /** `points` are percentage points, which compare percentages and are none. */
  readonly percent: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly points: readonly string[];
  };
  readonly currencies: readonly string[];
  /** Measure words that follow a number directly (个, 项, 次). Languages that count nouns directly have none. */
  readonly measures: readonly string[];
  /** Patterns of words that begin like a measure word and are none: 部门, 版本. */
  readonly notMeasures?: readonly string[];
  /** Measure words that say the same: 项 and 份 both count projects. */
  readonly looseMeasures: readonly string[];
  /** Measure words of anything, which do not say what is counted. */
  readonly generalMeasures: readonly string[];
  readonly ordinals: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly words: Readonly<Record<string, number>>;
  };
  /** Words that make the number behind them a name (Phase 2, FreeBSD 12), beyond capitalised ones. */
  readonly labelWords: readonly string[];
  readonly dates: {
    /** As written in running text: `May`. Accepted capitalised and in capitals too. */
    readonly months: Readonly<Record<string, number>>;
    readonly weekdays: Readonly<Record<string, number>>;
    /**
     * Points in time; named groups `y y2 m m2 mon mon2 d d2 q h part wd wd2 wd3` (year, month, month name, day, quarter,
     * half, part, weekday; `2` is the last of several, `wd3` a second weekday in front). `{month}` and `{weekday}` stand for the names above. A pattern
     * goes before those behind it, wherever they meet.
     */
    readonly points: readonly string[];
    /** Parts of a year, as its first and last month, and parts of a month, as its first and last day. */
    readonly parts: Readonly<
      Record<string, { readonly months?: readonly [number, number]; readonly days?: readonly [number, number] }>
    >;
    /** What stands between the two ends of a range. */
    readonly to: string;
    /** What joins dates that share a year or month: 2021年5月和6月, "March and April 2022". */
    readonly and?: string;
    /** The first of them has the year, and not the last. */
    readonly yearFirst?: boolean;
    /** In front of two dates so joined: they are the ends of a range. */
    readonly between?: string;
    /** In front of two dates: the second replaces the first ("moved from May to June") or is compared with it. */
    readonly notRange?: string;
  };
  /** Words (sources of patterns) that tell what follows as planned; that it is done; that it only sets the scene. */
  readonly tense: {
    readonly future: readonly string[];
    readonly past: readonly string[];
    /** In front of a date (`since`, `as of`, 截至) or behind it (以来). */
    readonly background: readonly string[];
    readonly backgroundAfter: readonly string[];
    /** Directly behind a date: 2022年9月将… */
    readonly futureAfter: readonly string[];
    /** Comparison with another period. */
    readonly comparison: readonly string[];
  };
  /** Words for the time the report is about: 报告期内, "the reporting period". */
  readonly reportingPeriod: readonly string[];
  /** A paragraph at the beginning that has one of these words and a range of dates states the report's period. */
  readonly periodWords: readonly string[];
  /** In front of a figure: it is a part of another (其中, "of which"), or comes on top of one (另有, "another"). */
  readonly parts: readonly string[];
  readonly additions: readonly string[];
  /** In front of a figure that is aimed at: "a target of", 计划. */
  readonly targets: readonly string[];
  /** Between what is counted and its figure (patterns): "reached", 数量达. */
  readonly amounts: readonly string[];
  /** Words between a figure and its noun that do not change what is counted: 的, 新的. */
  readonly fillers: readonly string[];
  /** How figures are related: shares, changes, multiples. */
  readonly ratios: RatioWords;
  readonly references: {
    /**
     * Words before (or around) the number of a reference, per kind; `{n}` stands for the list of numbers. A group `many`
     * matches where the word announces several ("Tables").
     */
    readonly patterns: readonly { readonly kind: ReferenceKind; readonly source: string }[];
    /** What is added to the label of an entry that announces several: `s`. */
    readonly plural?: string;
    /** What joins numbers in a list of references and what makes a range of them. */
    readonly and: string;
    readonly to: string;
    /** In front of a reference: says that it is this report's (本文件的) or another's (独立审查). */
    readonly own: readonly string[];
    readonly other: readonly string[];
    /** Behind a reference: `of document X`. */
    readonly otherAfter: readonly string[];
    /** Words that promise an address, which then has to be there (见此处, "see here"). */
    readonly here: readonly string[];
    /** The word before a document symbol: 文件, "document". */
    readonly document: readonly string[];
    /** A phrase that ends in front of an address: "available at:". What follows has to be one. */
    readonly addressFollows: readonly string[];
  };
  /** How parts of a whole and lists are told. Words; patterns where it says so. */
  readonly lists: {
    /** Announces what follows (patterns): "the following", 以下. */
    readonly following: readonly string[];
    /** Between a total and its parts: "comprising", 分别为. */
    readonly listing: readonly string[];
    /** What follows or stands in brackets is a choice: "including", 包括, "such as". */
    readonly selection: readonly string[];
    /** Ends a list that goes on: "etc.", 等. */
    readonly open: readonly string[];
    /** Joins the last part: "and", 和. */
    readonly and: readonly string[];
    /** Names that hold such a word. */
    readonly namesWithAnd: readonly string[];
    /** Words of a script without spaces that stand for a number which is not told: 若干, 其他. */
    readonly vague: readonly string[];
    /** In front of a total that stands behind its parts: "in total", 共计. */
    readonly inTotal: readonly string[];
    /** Pairs that are a whole together (patterns): women and men. */
    readonly complements: readonly (readonly [string, string])[];
    /** Units of time and measure: "three years:" counts no items. */
    readonly notItems: readonly string[];
  };
  readonly sentences: {
    /** Characters that end a sentence wherever they stand. */
    readonly hard: string;
    /** Characters that end a sentence when white space and a capital follow. */
    readonly soft: string;
    readonly abbreviations: readonly string[];
  };
  /** Opening and closing marks of titles and quotations. */
  readonly quotes: readonly (readonly [string, string])[];
  /** How names are built. */
  readonly names?: {
    /** Small words inside of a name: of, the. */
    readonly links: readonly string[];
    /** Two ways to spell that are both right: organise, organize. */
    readonly spellings?: readonly (readonly [string, string])[];
    /** Without spaces and capitals, names are known by how they end: 组织, 委员会, 中心. */
    readonly endings?: readonly string[];
    /** What joins the parts of a name, and is easily taken for one another: 和, 与. */
    readonly joiners?: readonly string[];
    /** Characters that make it the name of something else: 东, 西, 一, 二, 新. */
    readonly telling?: readonly string[];
    /** Characters of grammar, which begin or end a name and never stand in one: 的, 在, 该. */
    readonly outside?: readonly string[];
  };
  /** Words (sources of patterns) for how far a project has come. */
  readonly statuses?: {
    /** In front of a list of projects, or of one. */
    readonly ongoing: readonly string[];
    readonly completed: readonly string[];
    /** Completed, its results being part of the regular work. */
    readonly mainstreamed: readonly string[];
    /** Behind the name of a project. */
    readonly told: { readonly ongoing: readonly string[]; readonly completed: readonly string[] };
    /** Whatever else is said: it is not so yet, or it is said of a part. */
    readonly none: readonly string[];
    /** Between a status and the name that it belongs to: "completed project on". */
    readonly link: string;
    /** What titles of projects end in. */
    readonly projects: readonly string[];
    /** Behind a symbol: it is not the whole document. */
    readonly annexes: readonly string[];
  };
  /** Labels in front of the names of those who answer for an entry ("Owner: …"), as patterns. */
  readonly responsible?: readonly string[];
  /** Names of sections that any report may have, by role. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** Words too common to say what a statement is about. */
  readonly stopWords: readonly string[];
  readonly placeholders: Placeholders;
}

/** What is written where something is to be filled in; all are sources of patterns. */
export interface Placeholders {
  /** Stands where a word or a figure has to come, in the case in which it is written: `TODO`, `XX`. */
  readonly gaps: readonly string[];
  /** The same in words, in any case. */
  readonly phrases: readonly string[];
  /** Not decided yet: in its place it may be a true answer. */
  readonly open: readonly string[];
  /** How a remark in square brackets begins that is meant for the writer: "insert", 请. */
  readonly notes: readonly string[];
  /** What stands alone in square brackets for a word to be put in: "date", 日期. */
  readonly slots: readonly string[];
  /** How a request of a template in round brackets begins: "please describe". */
  readonly requests: readonly string[];
  /** In front of or behind one of them: it is spoken about ("removed FIXME"), or a numeral (the XX century). */
  readonly spokenOf: { readonly before: readonly string[]; readonly after: readonly string[] };
}
