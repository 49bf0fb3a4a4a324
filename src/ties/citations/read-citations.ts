import type { Block } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";

/** A document symbol of a series that the profile declares, as printed and as it should be. */
export interface Citation {
  /** Without the revision. */
  readonly span: Span;
  /** With it. */
  readonly whole: Span;
  readonly print: string;
  /** In the form of its series: `CDIP/20/10 Rev.` */
  readonly form: string;
  /** `form` without its revision: what the versions of one document share. */
  readonly base: string;
  /** `Rev.`, `Rev. 2`, or nothing. */
  readonly revision: string;
  /** The document that a reissued one repeats: `CDIP/4/8` of `CDIP/5/REF_CDIP/4/8`; else the base itself. */
  readonly original: string;
  /** Session, then document. */
  readonly numbers: readonly number[];
  /** The slip can be nothing else, so that it may be mended without asking. */
  readonly unmistakable: boolean;
  readonly block: Block;
}

/** What may stand between the parts of a symbol by a slip. */
const SEPARATOR = String.raw`\s?[/／\\∕⁄]{1,2}\s?`;
const LOOSE = String.raw`(?:${SEPARATOR}|[_–-]|(?<=\d)\.(?=\d))`;
const PART = String.raw`(?:\d{1,4}(?!\d)|INF|REF|PRE|L|SR|[A-Z]{2,6}(?=${LOOSE}\d))`;
const REVISION = String.raw`(?<gap>\s?[/.]?\s?)(?<rev>Rev|REV|rev)(?![A-Za-z])(?<point>\.?)(?:(?<space>\s?)(?<n>\d{1,2})(?![\d年月日/]))?`;

const NONE: readonly never[] = [];

/** Finds the symbols of some series in a block. */
export function symbolReader(series: readonly string[]): (block: Block) => readonly Citation[] {
  const patterns = patternsOf(series);
  return (block) => (DIGIT.test(block.text) ? citationsIn(block, series, patterns) : NONE);
}

function citationsIn(block: Block, series: readonly string[], { starts, loose }: Patterns): Citation[] {
  const { text } = block;
  const found: Citation[] = [];
  starts.lastIndex = 0;
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    const isGlued = found.at(-1)?.whole.end === block.content.start + start.index;
    if (!isGlued && JOINED.test(text[start.index - 1] ?? " ")) continue;
    loose.lastIndex = start.index;
    const match = loose.exec(text);
    const citation = match && citationOf(match, block, series);
    if (citation) found.push(citation);
    if (match) starts.lastIndex = match.index + match[0].length;
  }
  return found;
}

const DIGIT = /\d/;
/** Behind these a series does not begin, unless a symbol has just ended: it is part of a longer name, or of an address. */
const JOINED = /[A-Za-z0-9/_.-]/;

interface Patterns {
  /** Where a symbol can begin, which is quickly found. */
  readonly starts: RegExp;
  /** What is tried there. */
  readonly loose: RegExp;
}

function patternsOf(series: readonly string[]): Patterns {
  const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const names = [...series]
    .sort((a, b) => b.length - a.length)
    .map((name) => escaped(name).replaceAll("/", SEPARATOR))
    .join("|");
  const firsts = [...new Set(series.map((name) => escaped(name.split("/")[0]!)))].join("|");
  // Within a symbol the parts of a name go on with others. Whole names once more take long to compile.
  const parts = [...new Set(series.flatMap((name) => name.split("/")))].map(escaped).join("|");
  return {
    starts: new RegExp(firsts, "gi"),
    loose: new RegExp(
      `(?<series>${names})(?<path>(?:${LOOSE}|\\s)?${PART}(?:${LOOSE}(?:(?:${parts})(?=${LOOSE})|${PART}))+)(?:${REVISION})?(?:(?![A-Za-z0-9])|(?=(?:${firsts})/))`,
      "iy",
    ),
  };
}

function citationOf(
  { index, 0: print, groups }: RegExpExecArray,
  block: Block,
  series: readonly string[],
): Citation | undefined {
  const { path, rev, n } = groups as Record<string, string | undefined>;
  const name = series.find(
    (known) => known.toUpperCase() === groups!["series"]!.replaceAll(/[\s/／\\∕⁄]+/gu, "/").toUpperCase(),
  );
  const parts = path!.match(/\d+|[A-Za-z]+/gu)!.map((part) => part.toUpperCase());
  const numbers = parts.filter((part) => /^\d/u.test(part)).map(Number);
  if (!name || numbers.length < 2) return undefined;
  // `REF_CDIP` and `REF/CDIP` are two ways of one series; what is printed is kept.
  const base = [name, ...parts].join("/").replace("/REF/", path!.includes("_") ? "/REF_" : "/REF/");
  const revision = rev === undefined ? "" : n === undefined ? "Rev." : `Rev. ${n}`;
  const start = block.content.start + index;
  const bare = groups!["series"]!.length + path!.length;
  const hasOddSeparator = /[–-]|\d\.\d/u.test(path!);
  return {
    span: { start, end: start + bare },
    whole: { start, end: start + print.length },
    print,
    form: revision === "" ? base : `${base} ${revision}`,
    base,
    revision,
    original: /REF[/_](.*)$/u.exec(base)?.[1] ?? base,
    numbers,
    unmistakable: !hasOddSeparator,
    block,
  };
}
