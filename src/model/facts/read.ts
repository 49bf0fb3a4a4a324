import type { LanguagePack } from "../../lang/pack.ts";
import { shift, type Span } from "../../text/span.ts";
import { dateReader } from "./dates.ts";
import type { Fact } from "./fact.ts";
import { fold } from "./fold.ts";
import { nonFigureReader } from "./not-counts.ts";
import { quantityReader } from "./quantities.ts";
import { referenceReader } from "./references.ts";
import { Taken } from "./scan.ts";
import { symbolReader } from "./symbols.ts";

/** A piece of text, and what in it is code or an address. Spans are relative to it. */
interface Piece {
  readonly text: string;
  readonly opaque: readonly Span[];
}

/** Reads every fact of some pieces of text; spans are relative to each and do not overlap. */
export type FactReader = (pieces: readonly Piece[]) => readonly (readonly Fact[])[];

/** So much text is read in one go: a search costs more to begin than to run through a paragraph. */
const BATCH = 60_000;

/**
 * Facts are free of context, so a piece of text is read once, whatever document or place it stands in. Each reader claims
 * what it reads: symbols before dates, dates before references, figures get the rest.
 */
export function factReader(pack: LanguagePack, entryLabels: readonly string[]): FactReader {
  const symbols = symbolReader(pack);
  const nonFigures = nonFigureReader(pack);
  const dates = dateReader(pack);
  const references = referenceReader(pack, entryLabels);
  const quantities = quantityReader(pack);

  return (pieces) => {
    const visible = pieces.map(({ text, opaque }) => hide(text, opaque));
    const facts = readAll([...new Set(visible)]);
    return visible.map((text) => facts.get(text)!);
  };

  /** Many pieces as one text, with borders between them that no pattern crosses. */
  function readAll(texts: readonly string[]): Map<string, readonly Fact[]> {
    const facts = new Map<string, readonly Fact[]>();
    for (let first = 0; first < texts.length;) {
      let last = first;
      for (let length = 0; last < texts.length && length < BATCH; last++) length += texts[last]!.length;
      const batch = texts.slice(first, last);
      for (const [i, found] of split(read(batch.map(fold).join(BORDER)), batch).entries()) facts.set(batch[i]!, found);
      first = last;
    }
    return facts;
  }

  function read(text: string): readonly Fact[] {
    const taken = new Taken(text.length);
    const facts: Fact[] = [];
    const claim = (found: readonly Fact[]): void => {
      for (const fact of found) {
        taken.add(fact.span);
        facts.push(fact);
      }
    };
    claim(symbols(text));
    for (const span of nonFigures(text)) taken.add(span);
    claim(dates(text, taken));
    claim(references(text, taken));
    claim(quantities(text, taken));
    return facts.sort((a, b) => a.span.start - b.span.start);
  }
}

/**
 * What no reading goes across: a break stops `.`, and the sign between the breaks stops white space. A piece has no break
 * of its own (`fold`), so to every reader a break is where a text begins or ends.
 */
const BORDER = "\n\ufffc\n";

/** The facts of a batch, in order, back to its pieces. */
function split(facts: readonly Fact[], batch: readonly string[]): Fact[][] {
  let next = 0;
  let start = 0;
  return batch.map((text) => {
    const end = start + text.length;
    const own: Fact[] = [];
    while (next < facts.length && facts[next]!.span.start < end) own.push(placed(facts[next++]!, -start));
    start = end + BORDER.length;
    return own;
  });
}

/** Code and addresses are seen but not read: a sign that no pattern knows stands for each of theirs. */
function hide(text: string, opaque: readonly Span[]): string {
  if (opaque.length === 0) return text;
  const parts: string[] = [];
  let seen = 0;
  for (const { start, end } of [...opaque].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, seen);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    parts.push(text.slice(seen, from), HIDDEN.repeat(to - from));
    seen = to;
  }
  return parts.join("") + text.slice(seen);
}

const HIDDEN = "\ufffc";

/** A fact of a piece of text that begins at `by`, with absolute places. */
export function placed<F extends Fact>(fact: F, by: number): F {
  const span = shift(fact.span, by);
  if (fact.type === "quantity")
    return { ...fact, span, printed: shift(fact.printed, by), nounStart: fact.nounStart + by };
  if (fact.type === "reference") {
    return { ...fact, span, targets: fact.targets.map((target) => ({ ...target, span: shift(target.span, by) })) };
  }
  return { ...fact, span };
}
