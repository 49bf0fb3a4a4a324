import type { Report, Section } from "../../model/report.ts";
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
  readonly section: Section;
}

/** What may stand between the parts of a symbol by a slip. */
const SEPARATOR = String.raw`\s?[/／\\∕⁄]{1,2}\s?`;
const LOOSE = String.raw`(?:${SEPARATOR}|[_–-]|(?<=\d)\.(?=\d))`;
const PART = String.raw`(?:\d{1,4}(?!\d)|INF|REF|PRE|L|SR|[A-Z]{2,6}(?=${LOOSE}\d))`;
const REVISION = String.raw`(?<gap>\s?[/.]?\s?)(?<rev>Rev|REV|rev)(?![A-Za-z])(?<point>\.?)(?:(?<space>\s?)(?<n>\d{1,2})(?![\d年月日/]))?`;

const readers = new Map<string, { readonly starts: RegExp; readonly loose: RegExp }>();

/** Every symbol with two numbers or more in the report's own words, whatever its form. */
export function readCitations(report: Report): Citation[] {
  const series = seriesOf(report);
  if (series.length === 0) return [];
  const { starts, loose } = patternsOf(series);
  return report.blocks.flatMap((block) => {
    const section = report.sectionOf(block);
    const { text } = block;
    if (block.kind === "code" || section.role === "fixed" || section.role === "heading" || !DIGIT.test(text)) return [];
    const found: Citation[] = [];
    starts.lastIndex = 0;
    for (let start = starts.exec(text); start; start = starts.exec(text)) {
      if (JOINED.test(text[start.index - 1] ?? " ")) continue;
      loose.lastIndex = start.index;
      const match = loose.exec(text);
      const citation = match && citationOf(match, block, section, series);
      if (citation) found.push(citation);
      if (match) starts.lastIndex = match.index + match[0].length;
    }
    return found;
  });
}

const DIGIT = /\d/;
/** Behind these a series does not begin: it is part of a longer name, or of an address. */
const JOINED = /[A-Za-z0-9/_.-]/;

/** So often a series has to be cited in its form for the report to know it. */
const KNOWN = 5;
const WELL_FORMED = /(?<![A-Za-z0-9/_-])([A-Z]{2,}(?:\/[A-Z]{2,})*)\/\d{1,4}\/\d/gu;

/** The series that the profile declares and, where it declares any, those that the report cites often. */
export function seriesOf({ profile, blocks }: Report): readonly string[] {
  if (!profile.series) return [];
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    if (!text.includes("/")) continue;
    for (const [, name = ""] of text.matchAll(WELL_FORMED)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found = [...counts].filter(([, count]) => count >= KNOWN).map(([name]) => name);
  return [...new Set([...profile.series, ...found])];
}

/** Where a symbol can begin, which is quickly found, and the pattern that is tried there. */
function patternsOf(series: readonly string[]): { readonly starts: RegExp; readonly loose: RegExp } {
  const key = series.join("|");
  let patterns = readers.get(key);
  if (!patterns) {
    const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
    const names = [...series]
      .sort((a, b) => b.length - a.length)
      .map((name) => escaped(name).replaceAll("/", SEPARATOR))
      .join("|");
    const firsts = [...new Set(series.map((name) => escaped(name.split("/")[0]!)))].join("|");
    patterns = {
      starts: new RegExp(firsts, "gi"),
      loose: new RegExp(
        `(?<series>${names})(?<path>(?:${LOOSE}|\\s)?${PART}(?:${LOOSE}(?:${names}|${PART}))+)(?:${REVISION})?(?![A-Za-z0-9])`,
        "iy",
      ),
    };
    readers.set(key, patterns);
  }
  return patterns;
}

function citationOf(
  { index, 0: print, groups }: RegExpExecArray,
  block: Block,
  section: Section,
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
    section,
  };
}
