import type { Span } from "../text/span.ts";
import type { Locate, Parsed } from "./config-file.ts";

/**
 * Reads JSON as people write it in `.textlintrc`: with comments, commas at the end, single quotes and bare keys, which
 * textlint takes too. `JSON.parse` takes none of these and does not tell where a key stands; the YAML package would do
 * both, for ten milliseconds of every start.
 */
export function parseJson(text: string): Parsed {
  const spans = new Map<string, Span>();
  try {
    const value = new Reader(text, spans).document();
    return { ok: true, value, locate: locateIn(spans) };
  } catch (error) {
    if (error instanceof Unexpected) return { ok: false, at: error.at, message: error.message };
    throw error;
  }
}

const keyOf = (path: readonly (string | number)[], part: string): string => `${part} ${JSON.stringify(path)}`;

const locateIn =
  (spans: ReadonlyMap<string, Span>): Locate =>
  (path, part) =>
    spans.get(keyOf(path, part));

class Unexpected extends Error {
  readonly at: Span;

  constructor(message: string, at: Span) {
    super(message);
    this.at = at;
  }
}

const BLANK = /(?:\s+|\/\/.*|\/\*[^]*?\*\/)*/uy;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/uy;
const WORD = /[\w$.+-]+/uy;
const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

class Reader {
  readonly #text: string;
  readonly #spans: Map<string, Span>;
  #at = 0;

  constructor(text: string, spans: Map<string, Span>) {
    this.#text = text;
    this.#spans = spans;
  }

  document(): unknown {
    const value = this.#value([]);
    if (this.#peek() !== "") throw this.#unexpected("the end of the file");
    return value;
  }

  #value(path: readonly (string | number)[]): unknown {
    const first = this.#peek();
    const start = this.#at;
    const value = first === "{" ? this.#object(path) : first === "[" ? this.#array(path) : this.#scalar();
    this.#spans.set(keyOf(path, "value"), { start, end: this.#at });
    return value;
  }

  #object(path: readonly (string | number)[]): unknown {
    const entries: [string, unknown][] = [];
    this.#list("{", "}", () => {
      this.#peek();
      const start = this.#at;
      const key = this.#string() ?? this.#match(WORD);
      if (key === undefined) throw this.#unexpected("a key or `}`");
      const inner = [...path, key];
      this.#spans.set(keyOf(inner, "key"), { start, end: this.#at });
      this.#expect(":");
      entries.push([key, this.#value(inner)]);
    });
    return Object.fromEntries(entries);
  }

  #array(path: readonly (string | number)[]): unknown {
    const items: unknown[] = [];
    this.#list("[", "]", () => items.push(this.#value([...path, items.length])));
    return items;
  }

  #list(open: string, close: string, element: () => void): void {
    this.#expect(open);
    while (this.#peek() !== close) {
      element();
      if (this.#peek() === ",") this.#at++;
      else if (this.#peek() !== close) throw this.#unexpected(`\`,\` or \`${close}\``);
    }
    this.#at++;
  }

  #scalar(): unknown {
    const string = this.#string();
    if (string !== undefined) return string;
    const start = this.#at;
    const word = this.#match(WORD);
    if (word !== undefined && LITERALS.has(word)) return LITERALS.get(word);
    if (word !== undefined && Number.isFinite(Number(word))) return Number(word);
    this.#at = start;
    throw this.#unexpected("a value");
  }

  #string(): string | undefined {
    const start = this.#at;
    const quoted = this.#match(STRING);
    if (quoted === undefined) return undefined;
    const body = quoted.slice(1, -1).replaceAll("\\'", "'");
    try {
      return JSON.parse(quoted.startsWith("'") ? `"${body.replaceAll(/(?<!\\)"/gu, '\\"')}"` : quoted) as string;
    } catch {
      throw new Unexpected("this text has an escape that JSON does not know", { start, end: this.#at });
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** The next character after blanks and comments; empty at the end. */
  #peek(): string {
    this.#match(BLANK);
    return this.#text.charAt(this.#at);
  }

  #expect(character: string): void {
    if (this.#peek() !== character) throw this.#unexpected(`\`${character}\``);
    this.#at++;
  }

  #unexpected(wanted: string): Unexpected {
    this.#peek();
    const start = this.#at;
    const word = this.#match(WORD) ?? this.#text.charAt(start);
    const found = word === "" ? "the file ends here" : `found \`${word}\``;
    return new Unexpected(`expected ${wanted}, ${found}`, { start, end: start + word.length });
  }
}
