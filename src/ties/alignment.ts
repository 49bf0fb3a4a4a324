import type { Entry, Report, Sentence } from "../model/report.ts";
import type { FeatureSpace, Features } from "./features.ts";
import { grown } from "./postings.ts";
import { Rarest } from "./rarest.ts";
import { SentenceIndex } from "./sentence-index.ts";

export interface Match {
  readonly sentence: Sentence;
  /** Share of what the first sentence is about that the second speaks of too, by weight: 0 to 1. */
  readonly coverage: number;
  /** The same the other way round. */
  readonly covered: number;
}

/** How far a search goes: features that more sentences share are not looked up, and so many of the rarest are. */
export interface Reach {
  readonly common: number;
  readonly features: number;
}

/** For sentences that say something in other words. */
const WIDE: Reach = { common: 50, features: 12 };
/** For copies: what makes a sentence what it is stands in few others. */
export const NARROW: Reach = { common: 10, features: 8 };

/** An entry and what its words weigh. The same object as long as both are: what was found within it by likeness still holds. */
export interface Scope {
  readonly entry: Entry;
}

/** Finds the sentences of a report that speak of the same thing. Cost grows with the text, not with its square. */
export class Alignment {
  /** By entry, in order. */
  readonly scopes: ReadonlyMap<Entry, Scope>;
  /** Sentences that are new, gone, or whose words weigh otherwise than in the earlier edition; all where there is none. */
  readonly touched: ReadonlySet<Sentence>;
  /** How many editions there were before this one. */
  readonly edition: number;
  readonly #report: Report;
  readonly #least: number;
  readonly #rarest = new Rarest();
  #index: SentenceIndex;
  /** The search in which a feature was last asked for. */
  #wanted = new Int32Array(1 << 14);
  #searches = 0;

  /**
   * `least`: in so many sentences a feature has to stand to be looked up. What stands in one sentence of a report no other
   * of it shares, but one of another report may. An earlier edition gives its index away.
   */
  constructor(
    report: Report,
    { least = 2, earlier }: { readonly least?: number; readonly earlier?: Alignment | undefined } = {},
  ) {
    this.#report = report;
    this.#least = least;
    const isSequel = earlier && earlier.#report.language === report.language;
    this.edition = isSequel ? earlier.edition + 1 : 0;
    this.#index = isSequel ? earlier.#index : new SentenceIndex(report.language);
    this.touched = this.#index.show(report.sentences);
    const renewed = new Set<Entry>();
    for (const sentence of this.touched)
      if (this.#index.has(sentence)) renewed.add(report.sectionOf(sentence.block).entry);
    this.scopes = new Map(
      report.entries.map((entry) => {
        const known = renewed.has(entry) ? undefined : earlier?.scopes.get(entry);
        return [entry, known ?? { entry }];
      }),
    );
  }

  get space(): FeatureSpace {
    return this.#current.space;
  }

  features(sentence: Sentence): Features {
    return this.#current.features(sentence);
  }

  /** Whether a sentence is one of the report's. */
  has(sentence: Sentence): boolean {
    return this.#current.has(sentence);
  }

  /** The sentences most like this one among those that `among` admits, best first, at most `limit`. */
  nearest(sentence: Sentence, among: (other: Sentence) => boolean, limit: number, reach = WIDE): Match[] {
    return this.nearestTo(this.features(sentence), (other) => other !== sentence && among(other), limit, reach);
  }

  /** The same for a part of a sentence, or any other words. */
  nearestTo(features: Features, among: (other: Sentence) => boolean, limit: number, reach = WIDE): Match[] {
    const { space } = this.#current;
    const search = ++this.#searches;
    if (this.#wanted.length < space.size) this.#wanted = grown(this.#wanted, space.size);
    const [wanted, rarest] = [this.#wanted, this.#rarest];
    rarest.clear();
    for (let i = 0; i < features.length; i++) {
      const feature = features[i]!;
      wanted[feature] = search;
      const frequency = space.frequency(feature);
      if (frequency >= this.#least && frequency <= reach.common) rarest.add(feature, frequency, reach.features);
    }
    const weight = space.weightOf(features) || 1;
    const matches: Match[] = [];
    this.#current.each(rarest.features, (sentence, theirs, theirWeight) => {
      if (!among(sentence)) return;
      let shared = 0;
      for (let i = 0; i < theirs.length; i++) if (wanted[theirs[i]!] === search) shared += space.weight(theirs[i]!);
      const coverage = shared / weight;
      if (matches.length < limit || coverage >= matches.at(-1)!.coverage)
        insert({ sentence, coverage, covered: shared / (theirWeight || 1) }, matches, limit);
    });
    return matches;
  }

  /** All sentences that a search with this reach could find from one of these, or find one of these from, and these. */
  around(sentences: Iterable<Sentence>, reach: Reach): ReadonlySet<Sentence> {
    const { space } = this.#current;
    const all = new Set(sentences);
    const features = new Set<number>();
    for (const sentence of all) for (const feature of space.read(sentence.text)) features.add(feature);
    for (const feature of features) {
      const frequency = space.frequency(feature);
      if (frequency >= this.#least && frequency <= reach.common)
        for (const sentence of this.#current.having(feature)) all.add(sentence);
    }
    return all;
  }

  /** Whoever still asks about an earlier edition, whose index has gone on, gets one of his own. */
  get #current(): SentenceIndex {
    if (this.#index.shown !== this.#report.sentences) {
      this.#index = new SentenceIndex(this.#report.language);
      this.#index.show(this.#report.sentences);
    }
    return this.#index;
  }
}

/** Keeps the best matches in order. */
function insert(match: Match, matches: Match[], limit: number): void {
  let at = matches.length;
  while (at > 0 && isBetter(match, matches[at - 1]!)) at--;
  matches.splice(at, 0, match);
  if (matches.length > limit) matches.pop();
}

function isBetter(a: Match, b: Match): boolean {
  if (a.coverage !== b.coverage) return a.coverage > b.coverage;
  if (a.covered !== b.covered) return a.covered > b.covered;
  return a.sentence.span.start < b.sentence.span.start;
}
