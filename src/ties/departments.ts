import type { Report, Section } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { nameMark } from "./terms/name-mark.ts";

/** Sections that list who is responsible, and nothing else. */
export const DEPARTMENTS = "departments";

/** Who is responsible for an entry or a section, in the words of the report: a section that lists them, or lines such as "Owner: …". */
export function departmentsOf(sections: readonly Section[], report: Report): readonly string[] {
  const listed = sections.filter(({ role }) => role === DEPARTMENTS).flatMap(({ blocks }) => blocks);
  const mark = nameMark(report.sections.filter(({ role }) => role === DEPARTMENTS).flatMap(({ blocks }) => blocks));
  const names = listed.flatMap(({ text }) => text.match(mark) ?? []);
  const labelled = sections.flatMap(({ blocks }) => blocks.flatMap((block) => labelledNames(block, report)));
  return [...new Set([...names, ...labelled].map(tidy).filter((name) => name !== ""))];
}

const tidy = (name: string): string => name.trim().replaceAll(/\s+/gu, " ").replace(/\.$/u, "");

/** What stands behind a label on its line: `负责部门：法律司、财务司`. */
function labelledNames({ kind, text, content }: Block, { text: source, language }: Report): readonly string[] {
  const labels = language.responsible ?? [];
  if (labels.length === 0 || (kind !== "paragraph" && kind !== "item")) return [];
  const label = new RegExp(`^\\s*(?:${labels.join("|")})\\s*[:：](.+)$`, "iu");
  let start = 0;
  return source
    .slice(content.start, content.end)
    .split("\n")
    .flatMap((line) => {
      const seen = text.slice(start, start + line.length);
      start += line.length + 1;
      return label.exec(seen)?.[1]?.match(/[^;；,，、。]+/gu) ?? [];
    });
}
