import type { Entry, Report } from "../../model/report.ts";
import { cover, type Span } from "../../text/span.ts";
import { broken, type Tie } from "../tie.ts";
import { symbolLists, type SymbolList } from "./lists.ts";
import type { Citation } from "./read-citations.ts";

/** A list of references that is not as a list should be. */
export interface ListTie extends Tie {
  readonly relation: "complete";
  readonly problem: "repeated" | "separator" | "unseparated" | "disordered" | "lacking" | "left-out";
  /** The symbol or symbols, or the separator, as printed. */
  readonly words: string;
  /** Where the other copy, the neighbour, or the list that has it stands. */
  readonly other?: Span;
  /** What the place should be replaced by, where that is a matter of form. */
  readonly repair?: { readonly at: Span; readonly text: string };
}

export function listTies(report: Report, citations: readonly Citation[]): ListTie[] {
  const lists = symbolLists(report, citations);
  return [
    ...lists.flatMap((list) => [
      ...separators(list, report),
      // A list of projects names some of them by the document that describes several.
      ...(isOfDocuments(list, report) ? [...repeated(list, report), ...disordered(list)] : []),
    ]),
    ...lacking(report, citations),
    ...leftOut(citations),
  ].sort((a, b) => a.at.start - b.at.start);
}

const isOfDocuments = ({ block }: SymbolList, report: Report): boolean => report.sectionOf(block).role !== "projects";

/** The same document twice: the second goes with the separator in front of it. */
function repeated({ members }: SymbolList, report: Report): ListTie[] {
  const seen = new Map<string, Citation>();
  return members.flatMap((citation, i): ListTie[] => {
    const first = seen.get(citation.form);
    if (!first) {
      seen.set(citation.form, citation);
      return [];
    }
    const behindFirst = /^[\s、,，;；]*附件|^\s*(?:Annex|Appendix)/iu;
    const rest = (end: number): string => report.slice(end, end + WORD);
    // Two annexes of one document are two references.
    if (behindFirst.test(rest(citation.whole.end)) || behindFirst.test(rest(first.whole.end))) return [];
    const isLast = i === members.length - 1;
    return [
      {
        relation: "complete",
        verdict: broken("strong"),
        problem: "repeated",
        at: citation.whole,
        words: citation.print,
        other: first.whole,
        ...(!isLast && {
          repair: { at: { start: citation.whole.start, end: members[i + 1]!.whole.start }, text: "" },
        }),
      },
    ];
  });
}

const WORD = 12;

/** `、、` has one mark too many; where nothing stands between two symbols, one is missing. */
function separators({ members, gaps }: SymbolList, report: Report): ListTie[] {
  return gaps.flatMap((gap, i): ListTie[] => {
    const at = { start: members[i]!.whole.end, end: members[i + 1]!.whole.start };
    const doubled = /([、,，;；])\s*([、,，;；。])/u.exec(gap);
    if (doubled) {
      const repair = { at, text: gap.replace(doubled[0], doubled[1]!) };
      return [{ relation: "complete", verdict: broken("strong"), problem: "separator", at, words: gap, repair }];
    }
    if (/^\s*$/u.test(gap)) {
      const both = cover(members[i]!.whole, members[i + 1]!.whole);
      const words = report.slice(both.start, both.end);
      return [{ relation: "complete", verdict: broken("strong"), problem: "unseparated", at: both, words }];
    }
    return [];
  });
}

/** A list this long that is sorted but for one or two is meant to be sorted. */
const SORTED = 5;

function disordered({ members }: SymbolList): ListTie[] {
  if (members.length < SORTED || members.some(({ base }) => base.includes("REF"))) return [];
  const keys = members.map(({ base, numbers }) => [base.replace(/\d.*$/u, ""), numbers] as const);
  if (new Set(keys.map(([series]) => series)).size > 1) return [];
  const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
      const difference = (a[i] ?? 0) - (b[i] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return true;
  };
  const kept = longestSorted(
    keys.map(([, numbers]) => numbers),
    isBefore,
  );
  const strays = members.filter((_, i) => !kept.has(i));
  if (strays.length === 0 || strays.length > Math.max(1, members.length / 6)) return [];
  const [stray] = strays;
  const i = members.indexOf(stray!);
  return [
    {
      relation: "complete",
      verdict: broken("hint"),
      problem: "disordered",
      at: stray!.whole,
      words: stray!.print,
      other: (members[i - 1] ?? members[i + 1]!).whole,
    },
  ];
}

/** Positions of the longest run in order, by patience over at most a few hundred members. */
function longestSorted<T>(values: readonly T[], isBefore: (a: T, b: T) => boolean): Set<number> {
  const length = values.map(() => 1);
  const previous = values.map(() => -1);
  let best = 0;
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) {
      if (length[j]! + 1 > length[i]! && isBefore(values[j]!, values[i]!)) {
        length[i] = length[j]! + 1;
        previous[i] = j;
      }
    }
    if (length[i]! > length[best]!) best = i;
  }
  const kept = new Set<number>();
  for (let at = best; at >= 0; at = previous[at]!) kept.add(at);
  return kept;
}

/** What each entry cites in its body, and what its list of references has. */
function byEntry(citations: readonly Citation[]): Map<Entry, { listed: Citation[]; cited: Citation[] }> {
  const entries = new Map<Entry, { listed: Citation[]; cited: Citation[] }>();
  for (const citation of citations) {
    const { entry, role } = citation.section;
    const known = entries.get(entry) ?? { listed: [], cited: [] };
    entries.set(entry, known);
    if (role === "references") known.listed.push(citation);
    else if (role === "activities" || role === "highlights") known.cited.push(citation);
  }
  return entries;
}

/**
 * What the body of an entry cites and its list lacks, where another entry that cites the same has it in its list: so the
 * lists are meant to have such documents.
 */
function lacking(report: Report, citations: readonly Citation[]): ListTie[] {
  const entries = byEntry(citations);
  const models = new Map<string, Citation>();
  for (const { listed, cited } of entries.values()) {
    const own = new Set(cited.map(({ base }) => base));
    for (const citation of listed) if (own.has(citation.base)) models.set(citation.base, citation);
  }
  return [...entries.values()].flatMap(({ listed, cited }): ListTie[] => {
    if (listed.length < SHORTEST) return [];
    const own = new Set(listed.map(({ base }) => base));
    const missing = new Map<string, Citation>();
    for (const citation of cited) {
      if (!own.has(citation.base) && models.has(citation.base) && !missing.has(citation.base))
        missing.set(citation.base, citation);
    }
    if (missing.size === 0) return [];
    const [first] = missing.values();
    return [
      {
        relation: "complete",
        verdict: broken("hint"),
        problem: "lacking",
        at: cover(listed[0]!.whole, listed.at(-1)!.whole),
        words: [...missing.values()].map(({ form }) => form).join(report.language.spaced ? ", " : "、"),
        other: models.get(first!.base)!.whole,
      },
    ];
  });
}

const SHORTEST = 3;
/** What so large a share of so many lists has is meant to be in all of them. */
const MOST = 0.9;
const MANY = 10;

function leftOut(citations: readonly Citation[]): ListTie[] {
  const lists = [...byEntry(citations).values()].map(({ listed }) => listed).filter(({ length }) => length > 0);
  if (lists.length < MANY) return [];
  const shares = new Map<string, { count: number; model: Citation }>();
  for (const list of lists) {
    for (const citation of new Map(list.map((one) => [one.base, one])).values()) {
      const known = shares.get(citation.base);
      if (known) known.count++;
      else shares.set(citation.base, { count: 1, model: citation });
    }
  }
  const common = [...shares].filter(([, { count }]) => count < lists.length && count >= lists.length * MOST);
  return lists.flatMap((list) =>
    common
      .filter(([base]) => list.length >= SHORTEST && !list.some((citation) => citation.base === base))
      .map(([, { model }]): ListTie => ({
        relation: "complete",
        verdict: broken("hint"),
        problem: "left-out",
        at: cover(list[0]!.whole, list.at(-1)!.whole),
        words: model.form,
        other: model.whole,
      })),
  );
}
