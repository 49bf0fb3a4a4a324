import { distance } from "fastest-levenshtein";
import type { Entry, Report, Section } from "../../model/report.ts";
import { gather } from "../../text/gather.ts";
import { groupBy } from "../../text/group-by.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { textKey } from "../../text/text-key.ts";
import { broken, type Tie } from "../tie.ts";
import type { Citing } from "./citing.ts";
import type { Documents } from "./documents.ts";
import type { SymbolList } from "./lists.ts";
import type { Citation } from "./read-citations.ts";
import { sessionConflicts } from "./sessions.ts";
import { titleReader, type Titled } from "./titles.ts";

/** Two places that cite one document differently. */
export interface CitationTie extends Tie {
  readonly relation: "same";
  readonly problem:
    /** One title with two symbols. */
    | "symbols"
    /** One symbol with two titles. */
    | "titles"
    /** With its revision in most places and without it here. */
    | "revision"
    /** By its own symbol and as reissued. */
    | "reissue"
    /** The same passage with another list of documents. */
    | "lists"
    /** Behind the name of another session than its own. */
    | "session";
  readonly here: string;
  readonly there: string;
  /** The title that is shared; empty where it is the symbol. */
  readonly subject: string;
  /** The places that have it otherwise, the most telling first. */
  readonly others: readonly Span[];
  /** What the place would have to read to agree, where that can be said. */
  readonly repair?: string;
}

export function conflictTies(
  report: Report,
  citing: readonly Citing[],
  lists: readonly SymbolList[],
  documents: Documents,
): CitationTie[] {
  const titled = gather(citing, titleReader(report.language));
  return [
    ...severalSymbols(titled, report),
    ...severalTitles(titled, report),
    ...[...documents.values()]
      .filter((citations) => vary(citations, ({ form }) => form))
      .flatMap((citations) => [...revisions(citations, report), ...reissues(citations, report)]),
    ...severalLists(report, lists),
    ...sessionConflicts(report, citing),
  ].sort((a, b) => a.at.start - b.at.start);
}

/** Whether there is more than one of a kind. Most documents and titles are told in one way, and are left at once. */
const vary = <T>(values: readonly T[], kindOf: (value: T) => string): boolean =>
  values.some((value) => kindOf(value) !== kindOf(values[0]!));

/** By size, the largest first; of equals the one that comes first. */
const bySize = <T>(groups: T[][]): T[][] => groups.toSorted((a, b) => b.length - a.length);

/**
 * One title, several documents. Titles are compared within sections of one role: the evaluation of a project stands under
 * its title elsewhere, with a symbol of its own.
 */
function severalSymbols(titled: readonly Titled[], report: Report): CitationTie[] {
  const groups = groupBy(titled, ({ key }) => key).filter((group) => vary(group, ({ citation }) => citation.original));
  return groups.flatMap(byRole(report)).flatMap((group) => {
    const [majority, ...minorities] = bySize(groupBy(group, ({ citation }) => citation.original));
    return minorities.flat().map(({ citation, title }): CitationTie => ({
      relation: "same",
      verdict: broken("strong"),
      problem: "symbols",
      at: citation.whole,
      here: citation.print,
      there: majority![0]!.citation.form,
      subject: title,
      others: majority!.map((other) => other.citation.whole),
      repair: majority![0]!.citation.form,
    }));
  });
}

const byRole =
  (report: Report) =>
  (titled: readonly Titled[]): Titled[][] =>
    groupBy(titled, ({ citation }) => report.sectionOf(citation.block).role);

/** So alike two titles of one symbol have to be for the difference to be a slip and not another description. */
const ALIKE = 0.7;

function severalTitles(titled: readonly Titled[], report: Report): CitationTie[] {
  const groups = groupBy(titled, ({ citation }) => citation.form).filter((group) => vary(group, ({ key }) => key));
  return groups.flatMap(byRole(report)).flatMap((group) => {
    const [majority, ...minorities] = bySize(groupBy(group, ({ key }) => key));
    return minorities.flatMap(([first]): CitationTie[] => {
      const [mine, theirs] = [first!, majority![0]!];
      const likeness = 1 - distance(mine.key, theirs.key) / Math.max(mine.key.length, theirs.key.length);
      // A title that was shortened is the same title.
      if (likeness < ALIKE || mine.key.includes(theirs.key) || theirs.key.includes(mine.key)) return [];
      return [
        {
          relation: "same",
          verdict: broken("strong"),
          problem: "titles",
          at: mine.at,
          here: mine.title,
          there: theirs.title,
          subject: mine.citation.form,
          others: majority!.map(({ at }) => at),
        },
      ];
    });
  });
}

/** So often a document has to be cited with its revision for a place without it to be a slip. */
const MAJORITY = 3;

function revisions(citations: readonly Citation[], report: Report): CitationTie[] {
  const entryOf = ({ block }: Citation): Entry => report.sectionOf(block).entry;
  return groupBy(citations, ({ base }) => base).flatMap((group) => {
    const versions = bySize(groupBy(group, ({ revision }) => revision));
    if (versions.length !== 2) return [];
    const [most, fewest] = versions as [Citation[], Citation[]];
    const [mine, theirs] = [fewest[0]!, most[0]!];
    const isRare = most.length >= MAJORITY * fewest.length;
    // A strategy may be told by the paper as it was tabled, and the project by the one that was adopted.
    const isWithin = fewest.some((few) => most.some((other) => entryOf(other) === entryOf(few)));
    if (!isRare && !(isWithin && fewest.length <= most.length)) return [];
    return [
      {
        relation: "same",
        verdict: broken(isRare ? "strong" : "hint"),
        problem: "revision",
        at: mine.whole,
        here: mine.print,
        there: theirs.print,
        subject: "",
        others: [...most.slice(0, SHOWN), ...fewest.slice(1)].map(({ whole }) => whole),
        repair: theirs.form,
      },
    ];
  });
}

/** So many of the places that agree with each other are shown. */
const SHOWN = 3;

function reissues(citations: readonly Citation[], report: Report): CitationTie[] {
  // The paper that a strategy was adopted from and the project that came of it may well be two.
  const keyOf = ({ revision, block }: Citation): string => `${report.sectionOf(block).role} ${revision}`;
  return groupBy(citations, keyOf).flatMap((group): CitationTie[] => {
    const [most, fewest] = bySize(groupBy(group, ({ base }) => base.replace("REF_", "REF/")));
    if (!fewest) return [];
    return [
      {
        relation: "same",
        verdict: broken("strong"),
        problem: "reissue",
        at: fewest[0]!.whole,
        here: fewest[0]!.print,
        there: most![0]!.print,
        subject: "",
        others: [...most!.slice(0, SHOWN), ...fewest.slice(1)].map(({ whole }) => whole),
      },
    ];
  });
}

/** A passage that lists so many documents is known by them. */
const LISTED = 4;
/** Two lists that differ in more are two lists. */
const DIFFERENCE = 2;
/** Signs of the passage around a list that have to be the same. */
const AROUND = 12;

/** The same words around two lists of documents, one of which has more. */
function severalLists(report: Report, lists: readonly SymbolList[]): CitationTie[] {
  const passages = lists.filter(
    ({ members, block }) => members.length >= LISTED && report.sectionOf(block).role !== "references",
  );
  const groups = groupBy(passages, passageKey);
  return groups.flatMap((group) =>
    group.slice(1).flatMap((list): CitationTie[] => {
      const first = group[0]!;
      const [mine, theirs] = [list, first].map(({ members }) => new Set(members.map(({ form }) => form)));
      const missing = [...theirs!].filter((form) => !mine!.has(form));
      const more = [...mine!].filter((form) => !theirs!.has(form));
      const isSame = sectionKey(report.sectionOf(list.block)) !== sectionKey(report.sectionOf(first.block));
      if (!isSame || missing.length + more.length === 0 || missing.length + more.length > DIFFERENCE) return [];
      const [shorter, longer, forms] = more.length > 0 ? [first, list, more] : [list, first, missing];
      return [
        {
          relation: "same",
          verdict: broken("strong"),
          problem: "lists",
          at: { start: shorter.members[0]!.whole.start, end: shorter.members.at(-1)!.whole.end },
          here: forms.join(report.language.spaced ? ", " : "、"),
          there: "",
          subject: "",
          others: [{ start: longer.members[0]!.whole.start, end: longer.members.at(-1)!.whole.end }],
        },
      ];
    }),
  );
}

const sectionKey = ({ entry, name }: Section): string => `${entry.label} ${name}`;

/** The words right in front of a list and its first document. */
const passageKey = remembered(({ block, members }: SymbolList): string => {
  const [first] = members;
  const lead = textKey(block.text.slice(0, first!.whole.start - block.content.start)).slice(-AROUND);
  return lead.length < AROUND / 2 ? `${block.span.start}` : `${lead} ${first!.form}`;
});
