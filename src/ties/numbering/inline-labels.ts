import { readMarker } from "../../text/marker.ts";
import type { Report, Sentence } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";
import type { Label } from "./sequences.ts";

/** `(a)`, `(iv)`, `（3）` in the middle of a text, with words behind it. */
const INLINE = /(?<![\p{Lu}\p{Ll}\p{N}])[(（](?:[a-z]|[ivx]{1,5}|\d{1,2})[)）](?=\s?[\p{L}《“"])/gu;

/** Labels that a paragraph counts by: (a) …, (b) … and (c) …. They have to begin with the first two. */
export const inlineLabels = (blocks: readonly Block[], report: Report): Label[][] =>
  blocks
    .filter(({ kind, text }) => kind !== "table" && (text.includes(")") || text.includes("）")))
    .flatMap((block) => report.sentencesOf(block))
    .map(labelsIn)
    .filter(({ length }) => length > 0);

const labelsIn = remembered(({ text, span }: Sentence): Label[] => {
  const labels = [...text.matchAll(INLINE)].flatMap(({ index, 0: print }): (Label & { readonly other?: Label })[] => {
    const reading = readMarker(`${print} x`);
    if (reading?.marker.value === undefined) return [];
    const at = { start: span.start + index, end: span.start + index + print.length };
    const label = (value: number, style: string): Label => ({ value, at, form: style });
    const { alternative, marker } = reading;
    return [
      {
        ...label(marker.value!, marker.style),
        ...(alternative?.value !== undefined && { other: label(alternative.value, alternative.style) }),
      },
    ];
  });
  // `(i)` is the ninth behind `(h)`.
  const [first] = labels;
  if (!first) return [];
  const same = labels.flatMap((label): Label[] =>
    label.form === first.form ? [label] : label.other?.form === first.form ? [label.other] : [],
  );
  return same.length > 2 && same[0]!.value === 1 && same[1]!.value === 2 ? same : [];
});
