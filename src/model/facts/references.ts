import type { LanguagePack, ReferenceKind } from "../../lang/pack.ts";
import type { ReferenceFact } from "./fact.ts";
import { measureFinder } from "./measures.ts";
import { ownerReader } from "./reference-owner.ts";
import { referenceNumber } from "./reference-numbers.ts";
import { alternatives, type Taken, matches } from "./scan.ts";

export type ReferenceReader = (text: string, taken: Taken) => ReferenceFact[];
type Target = ReferenceFact["targets"][number];

/** The numbers of a reference as they stand in the text. */
interface NumberList {
  readonly from: number;
  readonly list: string;
  readonly announcesSeveral: boolean;
  readonly isClosed: boolean;
}

/** A number of a reference: 7, 7*, IV, B, 十二, 2.3 */
const NUMBER = String.raw`(?:\d{1,4}(?:\.\d{1,3})*(?!\d)|[一二三四五六七八九十百]{1,6}|[IVXLC]{1,6}(?![A-Za-z])|[A-Z](?![A-Za-z0-9/'’]))\*?`;
/** Nobody cites more in one range. */
const LONGEST_RANGE = 100;

export function referenceReader(pack: LanguagePack, entryLabels: readonly string[]): ReferenceReader {
  const { patterns, and, to, plural = "" } = pack.references;
  const entry = alternatives(
    entryLabels.filter((label) => !plural || !entryLabels.includes(label.slice(0, -plural.length))),
  );
  const many = plural ? `(?<many>${plural})?` : "";
  const sources: { kind: ReferenceKind; source: string }[] = [...patterns];
  if (entry)
    sources.unshift({
      kind: "entry",
      source: pack.spaced ? `\\b(?:${entry})${many}\\s+{n}` : `(?:${entry})${many}\\s*{n}`,
    });
  const list = `(?<n>${NUMBER}(?:(?:${to}|${and})${NUMBER})*)`;
  const flags = pack.spaced ? "giu" : "gu";
  const compiled = sources.map(({ kind, source }) => ({
    kind,
    pattern: new RegExp(source.replace("{n}", list), flags),
  }));
  const number = new RegExp(NUMBER, "gu");
  const range = new RegExp(`^(?:${to})$`, "iu");
  const measureAt = measureFinder(pack);
  const ownerOf = ownerReader(pack);

  return (text, taken) => {
    const found: ReferenceFact[] = [];
    for (const { kind, pattern } of compiled) {
      for (const match of matches(pattern, text)) {
        const { n, many: announced } = match.groups!;
        const from = match.index + match[0].lastIndexOf(n!);
        const announcesSeveral = announced !== undefined || !plural;
        const isClosed = !match[0].endsWith(n!);
        const targets = withRanges(targetsOf(text, { from, list: n!, announcesSeveral, isClosed }), text);
        if (targets.length === 0) continue;
        const last = targets.at(-1)!.span.end;
        const isWhole = last === from + n!.length;
        const span = { start: match.index, end: isWhole ? match.index + match[0].length : last };
        if (taken.overlaps(span.start, span.end)) continue;
        taken.add(span);
        found.push({ type: "reference", kind, span, targets, owner: ownerOf(text, span.start, span.end) });
      }
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  };

  /**
   * The numbers of a list, up to the first that counts something else: 建议7和22个国家. Where the word in front announces
   * one number ("Recommendation 7 and 22 countries"), a noun behind a further one shows the same. A word behind the list
   * (第5节) closes it, and says what its numbers are.
   */
  function targetsOf(text: string, { from, list, announcesSeveral, isClosed }: NumberList): Target[] {
    const targets: Target[] = [];
    for (const match of matches(number, list)) {
      const span = { start: from + match.index, end: from + match.index + match[0].length };
      const isPercent = pack.percent.before.some((word) => text.startsWith(word, span.start));
      const value = isPercent ? undefined : referenceNumber(match[0].replace("*", ""));
      const isLast = isClosed && span.end === from + list.length;
      const counts = !isLast && measureAt(text, text[span.end] === " " ? span.end + 1 : span.end) !== undefined;
      const isAnother =
        targets.length > 0 && !announcesSeveral && /^\s\p{Ll}/u.test(text.slice(span.end, span.end + 3));
      // "Table 3-1" is one label, not a range.
      const isPart =
        targets.length > 0 && value !== undefined && value <= targets.at(-1)!.value && text[span.start - 1] === "-";
      if (value === undefined || counts || isAnother || isPart) break;
      targets.push({ value, label: match[0], span });
    }
    return targets;
  }

  /** 附件一至九 names all nine. */
  function withRanges(targets: readonly Target[], text: string): Target[] {
    return targets.flatMap((target, i) => {
      const next = targets[i + 1];
      const isRange = next !== undefined && range.test(text.slice(target.span.end, next.span.start));
      if (!isRange || next.value - target.value > LONGEST_RANGE) return [target];
      const between = Array.from(
        { length: Math.max(0, next.value - target.value - 1) },
        (_, k) => target.value + k + 1,
      );
      return [target, ...between.map((value) => ({ value, label: String(value), span: target.span }))];
    });
  }
}
