import type { Report } from "../../model/report.ts";
import { gather } from "../../text/gather.ts";
import { remembered } from "../../text/remembered.ts";
import { cover, type Span } from "../../text/span.ts";
import { broken, type Tie } from "../tie.ts";
import type { EntryCitations } from "./entry-citations.ts";
import type { SymbolList } from "./lists.ts";
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

export function listTies(report: Report, entries: readonly EntryCitations[], lists: readonly SymbolList[]): ListTie[] {
  return [
    ...gather(lists, (list) => {
      const { form, content } = untidinessOf(list);
      // A list of projects names some of them by the document that describes several.
      const isOfDocuments = report.sectionOf(list.block).role !== "projects";
      return [...form.map((tie) => sparingMarkup(tie, report)), ...(isOfDocuments ? content : [])];
    }),
    ...lacking(report, entries),
    ...leftOut(entries),
  ].sort((a, b) => a.at.start - b.at.start);
}

/** Markup between two marks stands in a block as white space, but is not to be taken away with it. */
const sparingMarkup = ({ repair, ...tie }: ListTie, report: Report): ListTie =>
  repair && /^[\s、,，;；。]*$/u.test(report.slice(repair.at.start, repair.at.end)) ? { ...tie, repair } : tie;

/** What a list has of its own that is not as it should be: between its members, and in them. */
const untidinessOf = remembered((list: SymbolList) => ({
  form: separators(list),
  content: [...repeated(list), ...disordered(list)],
}));

/** The same document twice: the second goes with the separator in front of it. */
function repeated({ members, block }: SymbolList): ListTie[] {
  const seen = new Map<string, Citation>();
  return members.flatMap((citation, i): ListTie[] => {
    const first = seen.get(citation.form);
    if (!first) {
      seen.set(citation.form, citation);
      return [];
    }
    const behindFirst = /^[\s、,，;；]*附件|^\s*(?:Annex|Appendix)/iu;
    const rest = (end: number): string => block.text.slice(end - block.content.start).slice(0, WORD);
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
function separators({ members, gaps, block }: SymbolList): ListTie[] {
  return gaps.flatMap((gap, i): ListTie[] => {
    const at = { start: members[i]!.whole.end, end: members[i + 1]!.whole.start };
    const doubled = /([、,，;；])\s*([、,，;；。])/u.exec(gap);
    if (doubled) {
      const start = at.start + doubled.index;
      const repair = { at: { start, end: start + doubled[0].length }, text: doubled[1]! };
      return [{ relation: "complete", verdict: broken("strong"), problem: "separator", at, words: gap, repair }];
    }
    if (/^\s*$/u.test(gap)) {
      const both = cover(members[i]!.whole, members[i + 1]!.whole);
      const words = block.text.slice(both.start - block.content.start, both.end - block.content.start);
      const mark = gaps.find((other) => other.trim() !== "") ?? (/\p{Script=Han}/u.test(block.text) ? "、" : ", ");
      const repair = { at, text: mark };
      return [{ relation: "complete", verdict: broken("strong"), problem: "unseparated", at: both, words, repair }];
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

/**
 * What the body of an entry cites and its list lacks, where another entry that cites the same has it in its list: so the
 * lists are meant to have such documents.
 */
function lacking(report: Report, entries: readonly EntryCitations[]): ListTie[] {
  const models = new Map(entries.flatMap(({ confirmed }) => confirmed.map((citation) => [citation.base, citation])));
  return entries.flatMap(({ listed, unlisted }): ListTie[] => {
    if (listed.length < SHORTEST) return [];
    const missing = unlisted.filter(({ base }) => models.has(base));
    if (missing.length === 0) return [];
    return [
      {
        relation: "complete",
        verdict: broken("hint"),
        problem: "lacking",
        at: cover(listed[0]!.whole, listed.at(-1)!.whole),
        words: missing.map(({ form }) => form).join(report.language.spaced ? ", " : "、"),
        other: models.get(missing[0]!.base)!.whole,
      },
    ];
  });
}

const SHORTEST = 3;
/** What so large a share of so many lists has is meant to be in all of them. */
const MOST = 0.9;
const MANY = 10;

function leftOut(entries: readonly EntryCitations[]): ListTie[] {
  const lists = entries.filter(({ listed }) => listed.length > 0);
  if (lists.length < MANY) return [];
  const shares = new Map<string, { count: number; readonly model: Citation }>();
  for (const { list } of lists) {
    for (const [base, model] of list) {
      const known = shares.get(base);
      if (known) known.count++;
      else shares.set(base, { count: 1, model });
    }
  }
  const common = [...shares].filter(([, { count }]) => count < lists.length && count >= lists.length * MOST);
  return lists.flatMap(({ listed, list }) =>
    common
      .filter(([base]) => listed.length >= SHORTEST && !list.has(base))
      .map(([, { model }]): ListTie => ({
        relation: "complete",
        verdict: broken("hint"),
        problem: "left-out",
        at: cover(listed[0]!.whole, listed.at(-1)!.whole),
        words: model.form,
        other: model.whole,
      })),
  );
}
