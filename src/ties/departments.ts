import type { Report, Section } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { nameMark } from "./terms/name-mark.ts";

/** Sections that list who is responsible, and nothing else. */
export const DEPARTMENTS = "departments";

/**
 * Who is responsible for some of a report's sections, in the words of the report: a section that lists them, or lines such
 * as "Owner: …".
 */
export function departmentsIn(report: Report): (sections: readonly Section[]) => readonly string[] {
  const mark = nameMark(blocksOf(report.sections.filter(listsDepartments)));
  const label = labelPattern(report);
  return (sections) => {
    const listed = blocksOf(sections.filter(listsDepartments)).flatMap(({ text }) => text.match(mark) ?? []);
    const labelled = label ? blocksOf(sections).flatMap((block) => labelledNames(block, label, report)) : [];
    return [...new Set([...listed, ...labelled].map(tidy).filter((name) => name !== ""))];
  };
}

const listsDepartments = ({ role }: Section): boolean => role === DEPARTMENTS;

const blocksOf = (sections: readonly Section[]): readonly Block[] => sections.flatMap(({ blocks }) => blocks);

function labelPattern({ language }: Report): RegExp | undefined {
  return language.responsible && new RegExp(`^\\s*(?:${language.responsible.join("|")})\\s*[:：](.+)$`, "iu");
}

const tidy = (name: string): string => name.trim().replaceAll(/\s+/gu, " ").replace(/\.$/u, "");

/** What stands behind a label on its line: `负责部门：法律司、财务司`. */
function labelledNames({ kind, text, content }: Block, label: RegExp, report: Report): readonly string[] {
  if (kind !== "paragraph" && kind !== "item") return [];
  let start = 0;
  return report
    .slice(content.start, content.end)
    .split("\n")
    .flatMap((line) => {
      const seen = text.slice(start, start + line.length);
      start += line.length + 1;
      return label.exec(seen)?.[1]?.match(/[^;；,，、。]+/gu) ?? [];
    });
}
