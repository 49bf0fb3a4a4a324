import { ofType } from "../../model/facts/fact.ts";
import type { Entry, Report, Section, Sentence } from "../../model/report.ts";
import { memory } from "../../text/remembered.ts";
import type { Alignment } from "../alignment.ts";

/** Numbers of entries that the body of an entry sends the reader to: they are read once. */
const referencesIn = memory<Entry, readonly number[]>();

/** What each entry tells, apart from its highlights and from sections that list what other entries list too. */
export class Bodies {
  readonly #report: Report;
  readonly #alignment: Alignment;
  /** Roles of the sections that are listed from entry to entry. */
  readonly #lists: ReadonlySet<string>;
  readonly #byNumber: ReadonlyMap<number, Entry>;
  readonly #sentences = memory<Entry, readonly Sentence[]>();
  readonly #features = memory<Entry, Uint8Array>();

  constructor(report: Report, alignment: Alignment) {
    this.#report = report;
    this.#alignment = alignment;
    this.#lists = new Set(report.profile.sections.flatMap(({ role, repeats }) => (repeats ? [role] : [])));
    this.#byNumber = new Map(
      report.entries.flatMap((entry) => entry.numbers.map((number) => [number, entry] as const)),
    );
  }

  /** The entry in whose body a sentence stands. */
  entryOf({ block }: Sentence): Entry | undefined {
    const section = this.#report.sectionOf(block);
    return this.#isTold(section) ? section.entry : undefined;
  }

  sentencesOf(entry: Entry): readonly Sentence[] {
    return this.#sentences(entry, () =>
      entry.sections
        .filter((section) => this.#isTold(section))
        .flatMap(({ heading, blocks }) => (heading ? [heading, ...blocks] : blocks))
        .flatMap((block) => this.#report.sentencesOf(block)),
    );
  }

  /** Share, by weight, of what a sentence is about that these bodies speak of anywhere. */
  share(sentence: Sentence, entries: Iterable<Entry>): number {
    const { space } = this.#alignment;
    const features = this.#alignment.features(sentence);
    const told = [...entries].map((entry) => this.#featuresOf(entry));
    const shared = features.filter((feature) => told.some((has) => has[feature] === 1));
    return space.weightOf(shared) / (space.weightOf(features) || 1);
  }

  /** Other entries that it sends the reader to. */
  near(entry: Entry): readonly Entry[] {
    const numbers = referencesIn(entry, () =>
      this.sentencesOf(entry)
        .flatMap(({ facts }) => facts.filter(ofType("reference")))
        .flatMap(({ kind, targets }) => (kind === "entry" ? targets.map(({ value }) => value) : [])),
    );
    const entries = new Set(numbers.flatMap((number) => this.#byNumber.get(number) ?? []));
    entries.delete(entry);
    return [...entries];
  }

  /** For each feature whether an entry's body speaks of it. */
  #featuresOf(entry: Entry): Uint8Array {
    return this.#features(entry, () => {
      const has = new Uint8Array(this.#alignment.space.size);
      for (const sentence of this.sentencesOf(entry))
        for (const feature of this.#alignment.features(sentence)) has[feature] = 1;
      return has;
    });
  }

  #isTold({ role }: Section): boolean {
    return role !== "highlights" && !this.#lists.has(role);
  }
}
