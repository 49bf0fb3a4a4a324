import type { LanguagePack, ReferenceKind } from "../../lang/pack.ts";
import type { ReferenceFact } from "./fact.ts";
import { hanNumeral } from "./han-numerals.ts";
import { alternatives, startsWithOne, type Taken } from "./scan.ts";

export type ReferenceReader = (text: string, taken: Taken) => ReferenceFact[];
type Target = ReferenceFact["targets"][number];

/** A number of a reference: 7, 7*, IV, B, 十二, 2.3 */
const NUMBER = String.raw`(?:\d+(?:\.\d+)*|[一二三四五六七八九十百]+|[IVXLC]+(?![A-Za-z])|[A-Z](?![A-Za-z0-9/]))\*?`;

export function referenceReader(pack: LanguagePack, entryLabels: readonly string[]): ReferenceReader {
  const { patterns, and, to } = pack.references;
  const entry = alternatives(entryLabels);
  const edge = pack.spaced ? "\\b" : "";
  const plural = pack.spaced ? "s?\\s+" : "\\s*";
  const sources: { kind: ReferenceKind; source: string }[] = [...patterns];
  if (entry) sources.unshift({ kind: "entry", source: `${edge}(?:${entry})${plural}{n}` });
  const list = `(?<n>${NUMBER}(?:(?:${to}|${and})(?:${entry ? `(?:${entry})?` : ""}\\s*)${NUMBER})*)`;
  const compiled = sources.map(({ kind, source }) => ({
    kind,
    pattern: new RegExp(source.replace("{n}", list), pack.spaced ? "gidu" : "gdu"),
  }));
  const splitter = new RegExp(NUMBER, "gu");
  const range = new RegExp(`^(?:${to})$`, "iu");

  return (text, taken) => {
    const found: ReferenceFact[] = [];
    for (const { kind, pattern } of compiled) {
      for (const match of text.matchAll(pattern)) {
        const [from, until] = match.indices!.groups!["n"]!;
        if (taken.overlaps(match.index, until)) continue;
        const targets = withRanges(targetsOf(text, from, until), text);
        if (targets.length === 0) continue;
        const span = { start: match.index, end: targets.at(-1)!.span.end };
        taken.add(span);
        found.push({ type: "reference", kind, span, targets, owner: ownerOf(text, span.start, span.end) });
      }
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  };

  function targetsOf(text: string, from: number, until: number): Target[] {
    const targets: Target[] = [];
    for (const match of text.slice(from, until).matchAll(splitter)) {
      const span = { start: from + match.index, end: from + match.index + match[0].length };
      // "Recommendation 7 and 22 countries": the last number counts something else.
      if (targets.length > 0 && startsWithOne(text, span.end, pack.measures) !== undefined) break;
      const value = numberOf(match[0].replace("*", ""));
      if (value !== undefined) targets.push({ value, label: match[0], span });
    }
    return targets;
  }

  /** 附件一至九 names all nine. */
  function withRanges(targets: readonly Target[], text: string): Target[] {
    return targets.flatMap((target, i) => {
      const next = targets[i + 1];
      if (!next || next.value - target.value > 99 || !range.test(text.slice(target.span.end, next.span.start)))
        return [target];
      const between = Array.from(
        { length: Math.max(0, next.value - target.value - 1) },
        (_, k) => target.value + k + 1,
      );
      return [target, ...between.map((value) => ({ value, label: String(value), span: target.span }))];
    });
  }

  function ownerOf(text: string, start: number, end: number): ReferenceFact["owner"] {
    const before = text
      .slice(Math.max(0, start - 24), start)
      .trimEnd()
      .toLowerCase();
    const after = text
      .slice(end, end + 80)
      .trimStart()
      .toLowerCase();
    if (pack.references.otherAfter.some((source) => new RegExp(`^(?:${source})`, "iu").test(after))) return "other";
    if (pack.references.own.some((word) => endsWithWord(before, word))) return "own";
    const bare = before.replace(/的$/u, "");
    if (/[》”）)"»\d]$/u.test(bare)) return "other";
    return pack.references.other.some((word) => endsWithWord(bare, word)) ? "other" : "open";
  }

  function endsWithWord(text: string, word: string): boolean {
    if (!text.endsWith(word)) return false;
    return !pack.spaced || !/\p{L}/u.test(text[text.length - word.length - 1] ?? " ");
  }
}

/** Decimal (2.3 counts as its chapter here), Chinese, Roman or a letter; undefined for what is none of them. */
export function numberOf(label: string): number | undefined {
  if (/^\d/u.test(label)) return Number.parseInt(label, 10);
  const han = hanNumeral(label);
  if (han !== undefined) return han;
  const roman = romanNumeral(label);
  if (roman !== undefined) return roman;
  return /^[A-Z]$/u.test(label) ? label.charCodeAt(0) - 64 : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Single letters other than I, V and X are letters: Annex C comes after Annex B. */
export function romanNumeral(label: string): number | undefined {
  if (!/^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(label) || /^[LC]$/u.test(label)) return undefined;
  const signs = [...label].map((sign) => ROMAN[sign]!);
  return signs.reduce((sum, value, i) => (value < (signs[i + 1] ?? 0) ? sum - value : sum + value), 0);
}
