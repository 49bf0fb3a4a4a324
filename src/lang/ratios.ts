/**
 * How a language relates figures to each other. Patterns (without flags) run over text in small letters in which one sign stands for each
 * figure:
 *
 * | written   | is                                                          |
 * | :-------- | :---------------------------------------------------------- |
 * | `{part}` `{whole}` `{from}` `{to}` `{by}` | a count or an amount, as a named group |
 * | `{rate}`  | a percentage, or a fraction in words                         |
 * | `{change}` | a signed change in brackets: `(+6)`, without them            |
 * | `{when}` `{then}` | a date; a pattern that has both holds if they are the same |
 * | `{times}` | a multiple in words: "doubled"                              |
 * | `{up}` `{down}` | words of `rises` and `falls`                          |
 * | `(?<done>…)` | what was done to the part, which names the rate as well; the whole in front may be another one |
 * | `{gap:20}` | up to so many characters of one sentence without a figure; dates may be in it |
 */
export interface RatioWords {
  /** `{part}` of `{whole}` is `{rate}`. */
  readonly shares: readonly string[];
  /** A part with its percentage, `{part}` and `{rate}`, where the whole stands elsewhere. */
  readonly pairs: readonly string[];
  /** `{from}` became `{to}`: with `{rate}`, `{by}`, `{change}` or `{times}`, or a direction alone. */
  readonly changes: readonly string[];
  readonly rises: string;
  readonly falls: string;
  /** Words of a direction in which a percentage stands for a change and not for a share. */
  readonly notShare: string;
  /** Where lower is better: a rank that rises from 10 to 5. */
  readonly ranks: string;
  /** Fractions in words, as what they are of one: "a third". */
  readonly fractions: Readonly<Record<string, number>>;
  readonly multiples: Readonly<Record<string, number>>;
  /** Says that the shares of a list are all there are (\ue001 is one of them); that they overlap. */
  readonly complete: string;
  readonly overlapping: string;
  /** In front of or behind a percentage (`{rate}`): a part of something countable, so never more than all of it. */
  readonly partOf: readonly string[];
}

/** Small letters of the scripts that part words. Unicode's own class is far dearer to compile. */
const LETTER = String.raw`a-z\u00c0-\u024f\u0370-\u1fff`;
export const WORD = `[${LETTER}-]+`;

/** What needs no words: `153/170 (90%)`, `90% (153/170)`. */
export const SIGNS_ONLY: RatioWords = {
  shares: [
    String.raw`{part}\s?/\s?{whole}{gap:30}[(（]\s?{rate}(?=\s?[)）,，;；])`,
    String.raw`{part}\s?/\s?{whole}\s?[,，:：=–—-]?\s?{rate}`,
    String.raw`{rate}(?:\s[^\d\ue000-\ue007.;:。；：]{0,20})?\s?[(（,，:：]\s?{part}\s?/\s?{whole}`,
  ],
  // 60 women (35%)
  pairs: [String.raw`{part}[^\ue000-\ue007.;:，。；：（）()]{0,40}[(（]\s?{rate}\s?[)）]`],
  changes: [
    // 150 (2023: 120, +25%)
    String.raw`{to}\s?[(（]\s?(?:\ue003|(?:19|20)\d\d)\s?[:：]\s?{from}\s?[,;，；]\s?[+−–-]?\s?{rate}\s?[)）]`,
  ],
  rises: "(?!)",
  falls: "(?!)",
  notShare: "(?!)",
  ranks: "(?!)",
  fractions: {},
  multiples: {},
  complete: "(?!)",
  overlapping: "(?!)",
  partOf: [],
};

/**
 * The same with the few words that join figures in languages that have no pack (Arabic, French, German, Italian, Portuguese, Russian,
 * Spanish), and only with the percentage in brackets.
 */
export const FEW_WORDS: RatioWords = {
  ...SIGNS_ONLY,
  shares: [
    ...SIGNS_ONLY.shares,
    String.raw`{part}(?:\s${WORD}){0,3}\s(?:de|des|sur|von|di|su|из|من|من\sأصل)\s(?:l[aeo]s\s|les\s|los\s|un\stotal\sde\s|den\s|i\s)?{whole}{gap:40}\(\s?{rate}\s?\)`,
  ],
  changes: [
    ...SIGNS_ONLY.changes,
    String.raw`(?<![${LETTER}])(?:de|du|von|da|с|من)\s{from}{gap:24}\s(?:a|à|auf|до|إلى)\s{to}{gap:24}\(\s?[+−-]?\s?{rate}\s?\)`,
    String.raw`(?<![${LETTER}])(?:de|du|von|da|с|من)\s{from}{gap:24}\s(?:a|à|auf|до|إلى)\s{to}{gap:24}\(\s?{change}\s?\)`,
  ],
};
