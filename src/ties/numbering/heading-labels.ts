import { addTo } from "../../text/add-to.ts";
import { ofType } from "../../model/facts/fact.ts";
import { readMarker } from "../../text/marker.ts";
import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { Label } from "./sequences.ts";

/** `1.2.3 Title`; a year or a version is no number of a heading. */
const DECIMAL = /^(?<parent>(?:\d{1,2}\.)*)(?<last>\d{1,2})[.)、]?\s+(?=\p{L})/u;

/** The numbers of headings, those of one parent together: 1.1, 1.2, 1.3; 一、二、三. */
export function headingLabels(report: Report): Label[][] {
  const groups = new Map<string, Label[]>();
  let parent: Block | undefined;
  for (const block of report.blocks) {
    if (block.kind !== "heading" || (report.profile.entry && report.sectionOf(block).role === "heading")) continue;
    const label = labelOf(block) ?? ordinalOf(block, report);
    // Headings of a lower level begin again below each heading of a higher one.
    if (block.level <= (parent?.level ?? 1)) parent = block;
    if (!label) continue;
    const key = `${label.form} ${block.level} ${label.form.startsWith("0.") || block === parent ? "" : report.blocks.indexOf(parent!)}`;
    addTo(groups, key, label);
  }
  return [...groups.values()];
}

/** 第四次（2025.5.9）, "Third meeting": counted by what is numbered. */
function ordinalOf(block: Block, { factsOf }: Report): Label | undefined {
  const ordinal = factsOf(block)
    .filter(ofType("quantity"))
    .find(({ kind, printed }) => kind === "ordinal" && printed.start === block.content.start);
  if (!ordinal) return undefined;
  const noun = /^\s*(\p{Script=Han}{0,2}|\p{L}+)/u.exec(block.text.slice(ordinal.nounStart - block.content.start))?.[1];
  return { value: ordinal.value, at: ordinal.printed, form: `nth ${ordinal.unit} ${noun ?? ""}` };
}

function labelOf({ text, content }: Block): Label | undefined {
  const decimal = DECIMAL.exec(text)?.groups;
  if (decimal) {
    const length = decimal["parent"]!.length + decimal["last"]!.length;
    return {
      value: Number(decimal["last"]),
      at: { start: content.start, end: content.start + length },
      form: `0.${decimal["parent"]}`,
    };
  }
  const reading = readMarker(text);
  if (reading?.marker.value === undefined) return undefined;
  return {
    value: reading.marker.value,
    at: { start: content.start + reading.indent, end: content.start + reading.end },
    form: reading.form,
  };
}
