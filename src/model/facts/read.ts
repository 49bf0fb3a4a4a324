import type { LanguagePack } from "../../lang/pack.ts";
import { shift, type Span } from "../../text/span.ts";
import { dateReader } from "./dates.ts";
import type { Fact } from "./fact.ts";
import { fold } from "./fold.ts";
import { quantityReader } from "./quantities.ts";
import { referenceReader } from "./references.ts";
import { Taken } from "./scan.ts";
import { symbolReader } from "./symbols.ts";

/** Reads every fact of a piece of text; spans are relative to it and do not overlap. */
export type FactReader = (text: string, opaque: readonly Span[]) => readonly Fact[];

/** Pieces remembered per reader: enough for a large report that is being edited, small enough to forget old ones. */
const MEMORY = 20_000;

/**
 * Facts are free of context, so a piece of text is read once, whatever document or place it stands in. Each reader claims
 * what it reads: symbols before dates, dates before references, figures get the rest.
 */
export function factReader(pack: LanguagePack, entryLabels: readonly string[]): FactReader {
  const symbols = symbolReader(pack);
  const dates = dateReader(pack);
  const references = referenceReader(pack, entryLabels);
  const quantities = quantityReader(pack);
  const known = new Map<string, readonly Fact[]>();

  return (text, opaque) => {
    const visible = hide(text, opaque);
    const before = known.get(visible);
    if (before) return before;
    const facts = read(fold(visible));
    if (known.size >= MEMORY) known.clear();
    known.set(visible, facts);
    return facts;
  };

  function read(text: string): readonly Fact[] {
    if (!MAY_HOLD_FACTS.test(text) && !pack.numbers.han && !pack.numbers.words) return [];
    const taken = new Taken();
    const facts: Fact[] = [];
    const claim = (found: readonly Fact[]): void => {
      for (const fact of found) taken.add(fact.span);
      facts.push(...found);
    };
    claim(symbols(text));
    claim(dates(text, taken));
    claim(references(text, taken));
    claim(quantities(text, taken));
    return facts.sort((a, b) => a.span.start - b.span.start);
  }
}

const MAY_HOLD_FACTS = /\d/u;

/** Code and addresses are seen but not read: a sign that no pattern knows stands for each of theirs. */
function hide(text: string, opaque: readonly Span[]): string {
  if (opaque.length === 0) return text;
  let hidden = text;
  for (const { start, end } of opaque) {
    hidden =
      hidden.slice(0, start) + "\ufffc".repeat(Math.max(0, Math.min(end, text.length) - start)) + hidden.slice(end);
  }
  return hidden;
}

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
