import type { LanguagePack } from "../../lang/pack.ts";
import { inSmallLetters } from "./fold.ts";
import { alternatives, matches } from "./scan.ts";

/** A number in words, from the article or first word to the last. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The last scale word (`million` in "two million"): the print is exact to half of it; 1 if there is none. */
  readonly scale: number;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** The token before it is joined to it by "and". */
  readonly joined: boolean;
}

/** Reads numbers that are written as words with spaces or hyphens: "twenty-seven", "one hundred and five", "a dozen". */
export function numberWordReader({ numbers }: LanguagePack): (text: string) => WrittenNumber[] {
  const { words = {}, multipliers = {}, scales, articles = [], and } = numbers;
  const every = { ...words, ...multipliers, ...scales };
  if (Object.keys(words).length === 0) return () => [];
  const word = `(?:${alternatives(Object.keys(every))})`;
  const article = articles.length > 0 ? `(?:(?:${alternatives(articles)})\\s+)?` : "";
  const join = and ? `(?:-|\\s+(?:${and}\\s+)?)` : "(?:-|\\s+)";
  const run = new RegExp(`(?<![\\p{L}\\p{N}_-])${article}${word}(?:${join}${word})*(?![\\p{L}\\p{N}_])`, "gu");
  const part = new RegExp(`(?:${and ? `(${and})\\s+` : "()"})?([^\\s-]+)`, "gu");

  return (text) => {
    // A figure takes the scale word behind it: "5 million".
    const runs = matches(run, inSmallLetters(text)).filter(
      ({ index }) => !/\d\s?$/u.test(text.slice(Math.max(0, index - 2), index)),
    );
    return runs.flatMap(({ 0: words, index }) => readRun(tokensOf(words, index)));
  };

  function tokensOf(text: string, at: number): Token[] {
    return matches(part, text).map((match) => {
      const end = at + match.index + match[0].length;
      const word = match[2]!;
      return { start: end - word.length, end, word, joined: match[1] !== undefined };
    });
  }

  /** "Seven and eight" are two numbers: each one goes as far as its words make sense together. */
  function readRun(tokens: readonly Token[]): WrittenNumber[] {
    const found: WrittenNumber[] = [];
    for (let i = 0; i < tokens.length;) {
      const builder = new Builder();
      let next = i;
      while (next < tokens.length && take(builder, tokens[next]!, next > i)) next++;
      const last = tokens[next - 1];
      if (next > i && builder.isNumber) {
        found.push({ start: tokens[i]!.start, end: last!.end, value: builder.value, scale: builder.scale });
      }
      i = Math.max(next, i + 1);
    }
    return found;
  }

  function take(builder: Builder, { word, joined }: Token, isLater: boolean): boolean {
    if (isLater && joined && !builder.mayHaveAnd) return false;
    if (articles.includes(word)) return !isLater && builder.article();
    const value = words[word];
    if (value !== undefined) return builder.small(value);
    const multiplier = multipliers[word];
    if (multiplier !== undefined) return builder.multiply(multiplier);
    return builder.scaleBy(scales[word]!);
  }
}

/** Puts a number together from the left; each step says whether the word can follow. */
class Builder {
  #total = 0;
  #current: number | undefined;
  #multiplied = false;
  #lastScale = Infinity;
  #onlyArticle = false;
  scale = 1;

  get value(): number {
    return this.#total + (this.#current ?? 0);
  }

  get isNumber(): boolean {
    return !this.#onlyArticle && (this.#current !== undefined || this.#total > 0);
  }

  get mayHaveAnd(): boolean {
    return this.#multiplied || (this.#total > 0 && this.#current === undefined);
  }

  article(): boolean {
    this.#current = 1;
    this.#onlyArticle = true;
    return true;
  }

  small(value: number): boolean {
    const current = this.#current ?? 0;
    if (this.#onlyArticle || (value === 0 && this.#current !== undefined)) return false;
    const below = current % 100;
    const fits =
      below === 0 ? this.#current === undefined || this.#multiplied : below >= 20 && below % 10 === 0 && value < 10;
    if (!fits) return false;
    this.#current = current + value;
    this.scale = 1;
    return true;
  }

  multiply(by: number): boolean {
    if (!this.#current || this.#multiplied || this.#current >= 100) return false;
    this.#current *= by;
    this.#multiplied = true;
    this.#onlyArticle = false;
    return true;
  }

  scaleBy(by: number): boolean {
    if (!this.#current || by >= this.#lastScale) return false;
    this.#total += this.#current * by;
    this.#current = undefined;
    this.#multiplied = false;
    this.#onlyArticle = false;
    this.#lastScale = by;
    this.scale = by;
    return true;
  }
}
