import { ofType, type Fact, type Quantity } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { gather } from "../../text/gather.ts";
import { groupBy } from "../../text/group-by.ts";
import { oneLine } from "../../text/one-line.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { broken } from "../tie.ts";
import type { Citing } from "./citing.ts";
import type { CitationTie } from "./conflicts.ts";
import type { Citation } from "./read-citations.ts";

/** A document in brackets behind the session that it was before: `the 27th session (CDIP/27/6)`. */
interface Sitting {
  readonly citation: Citation;
  /** The number of the session that is named. */
  readonly session: number;
  /** The words that name it, and all up to the symbol. */
  readonly named: Span;
  readonly whole: Span;
  /** What is numbered, in which series. */
  readonly key: string;
}

/** So often the first number of the symbols has to be that of the session, and so much more often than not. */
const OFTEN = 4;
const MOSTLY = 5;

/** A symbol of another session than the one in front of it, in a report whose symbols otherwise tell their session. */
export function sessionConflicts(report: Report, citing: readonly Citing[]): CitationTie[] {
  const sittings = gather(citing, readerOf(report.factsOf));
  return groupBy(sittings, ({ key }) => key).flatMap((group) => {
    const right = group.filter(tellsItsSession);
    const wrong = group.filter((sitting) => !tellsItsSession(sitting));
    if (right.length < OFTEN || right.length < wrong.length * MOSTLY) return [];
    return wrong.map((sitting) => tieOf(sitting, right, report));
  });
}

const tellsItsSession = ({ citation, session }: Sitting): boolean => citation.numbers[0] === session;

function tieOf({ citation, session, named, whole }: Sitting, right: readonly Sitting[], report: Report): CitationTie {
  const others = right.filter((other) => other.session === session || other.session === citation.numbers[0]);
  return {
    relation: "same",
    verdict: broken("strong"),
    problem: "session",
    at: whole,
    here: citation.print,
    there: oneLine(report.slice(named.start, named.end)),
    subject: String(citation.numbers[0]),
    others: (others.length > 0 ? others : right).slice(0, SHOWN).map((other) => other.whole),
  };
}

const SHOWN = 2;

const readerOf = remembered((factsOf: (block: Block) => readonly Fact[]) =>
  remembered(({ citations }: Citing): readonly Sitting[] =>
    citations.flatMap((citation, i) => sittingOf(citation, [citations[i - 1], citations[i + 1]], factsOf) ?? []),
  ),
);

/** What is numbered: two characters, or the word behind the ordinal; and what leads to the symbol in one breath. */
const LEAD = /^\s?(\p{Script=Han}{2}|\p{L}+)[^，；。：,;:()（）]{0,40}[(（][^，；。：,;:()（）]{0,12}$/u;

function sittingOf(
  citation: Citation,
  [before, after]: readonly [Citation | undefined, Citation | undefined],
  factsOf: (block: Block) => readonly Fact[],
): Sitting | undefined {
  const { block, whole, base, original } = citation;
  const { content, text } = block;
  const ordinal = factsOf(block)
    .filter(ofType("quantity"))
    .findLast(({ kind, span }) => kind === "ordinal" && span.end <= whole.start);
  if (!ordinal || (before && before.whole.end > ordinal.span.start) || base !== original) return undefined;
  const lead = LEAD.exec(text.slice(endOf(ordinal) - content.start, whole.start - content.start));
  // A bracket with several documents may hold some of other sessions.
  const isAlone = !after || /[)）]/u.test(text.slice(whole.end - content.start, after.whole.start - content.start));
  if (!lead || !isAlone) return undefined;
  const series = base.slice(0, base.indexOf("/"));
  return {
    citation,
    session: ordinal.value,
    named: { start: ordinal.span.start, end: endOf(ordinal) + lead[0].indexOf(lead[1]!) + lead[1]!.length },
    whole: {
      start: ordinal.span.start,
      end: whole.end + (/^[)）]/u.test(text.slice(whole.end - content.start)) ? 1 : 0),
    },
    key: `${series} ${lead[1]}`,
  };
}

/** Behind the ordinal and its measure word. */
const endOf = ({ span, printed }: Quantity): number => Math.max(span.end, printed.end);
