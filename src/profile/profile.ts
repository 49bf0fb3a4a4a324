/** Words per language id (`zh`, `en`). */
type PerLanguage<T> = Readonly<Partial<Record<string, T>>>;

export interface SectionData {
  /** `highlights`, `activities`, `projects`, `references`, ... Rules ask for roles, never for names. */
  readonly role: string;
  /** The names that the section goes by, compared without case, spaces, digits in front and final marks. */
  readonly names: PerLanguage<readonly string[]>;
  /** Every entry has to have it. */
  readonly required?: boolean;
  /** Its items are repeated from entry to entry by design (names of departments, codes, lists of projects). */
  readonly repeats?: boolean;
}

/** A kind of report, as data. A user may give one of the same shape as a YAML or JSON file. */
export interface ProfileData {
  readonly id: string;
  /** The unit that repeats. Without it the model looks for a level whose child headings recur. */
  readonly entry?: {
    /** The word before the number in an entry's heading: `建议`, `Recommendation`. */
    readonly labels: PerLanguage<readonly string[]>;
    /** Paragraphs between the entry's heading and its first section are not the report's own wording. */
    readonly fixedText?: boolean;
    /** Numbers run from 1 without a gap. */
    readonly consecutive?: boolean;
  };
  readonly sections: readonly SectionData[];
  /** Codes of results or indicators, which sections of the role `codes` list. */
  readonly codes?: {
    /** What a code looks like (a pattern): `\\d\\.\\d`. */
    readonly form: string;
    /** The words in front of a code in running text: `Expected Result`, 预期成果. */
    readonly words: PerLanguage<readonly string[]>;
  };
  /** The sections of every entry stand in the order in which they are listed. */
  readonly ordered?: boolean;
  /**
   * The series of documents that are cited, by what their symbols begin with: `CDIP` of `CDIP/20/10 Rev.` Numbers of
   * session and document follow behind slashes, then a revision.
   */
  readonly series?: readonly string[];
  /** Words that are a full answer: a section that holds only one of them is not empty. */
  readonly fullAnswers?: PerLanguage<readonly string[]>;
}
