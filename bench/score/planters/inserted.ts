import { holdsStatements } from "../../../src/model/statements.ts";
import type { TiedReport } from "../../../src/ties/tied-report.ts";
import { pick, type Random } from "../random.ts";
import type { Planted } from "./planter.ts";

/** Words with one stretch, between `[` and `]`, that is the slip, and what stands there rightly, behind `|`: `[14|12]`. */
export interface Template {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** A paragraph of our own, right but for the slip, behind a random paragraph of the body. */
export function insertParagraph(report: TiedReport, { en, zh }: Template, random: Random): Planted | undefined {
  const template = pick(report.language.id === "zh" ? zh : en, random);
  const places = report.blocks.filter(
    (block, i) =>
      block.kind === "paragraph" &&
      block.level === 0 &&
      block.text.length > 40 &&
      /[.。]\s*$/u.test(block.text) &&
      report.blocks[i + 1]?.kind !== "item" &&
      report.blocks[i + 1]?.kind !== "table" &&
      holdsStatements(report.sectionOf(block)),
  );
  const block = pick(places, random);
  if (!template || !block) return undefined;
  const match = /\[([^|\]]*)\|([^\]]*)\]/u.exec(template)!;
  const [before, after] = [template.slice(0, match.index), template.slice(match.index + match[0].length)];
  const put = (words: string): string =>
    `${report.text.slice(0, block.span.end)}\n\n${before}${words}${after}${report.text.slice(block.span.end)}`;
  const start = block.span.end + 2;
  return {
    text: put(match[1]!),
    clean: put(match[2]!),
    at: { start, end: start + before.length + match[1]!.length + after.length },
  };
}
