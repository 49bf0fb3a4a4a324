import type { Entry, Report, Section } from "../model/report.ts";
import { plainName } from "../profile/section-names.ts";
import { departmentsIn } from "../ties/departments.ts";

/** `notApplicable`: its words say so, which is a full answer. `missing`: the profile asks for it. */
type SectionState = "present" | "empty" | "notApplicable" | "missing";

export interface OutlineSection {
  readonly role: string;
  /** As the report writes it; for a missing one, as its other entries do. */
  readonly name: string;
  /** 1-based; for a missing section, that of its entry. */
  readonly line: number;
  readonly state: SectionState;
  /** Who is responsible, as the section itself says. */
  readonly departments: readonly string[];
  /** Its place among `Outline.columns`; none for what other entries do not have. */
  readonly column?: number;
}

export interface OutlineEntry {
  /** Empty for what stands outside of every entry. */
  readonly label: string;
  readonly line: number;
  /** Who is responsible, as the entry itself says; nobody answers for what is none. */
  readonly departments: readonly string[];
  readonly sections: readonly OutlineSection[];
}

/** What a report consists of, for people who want to see at a glance what is there. */
export interface Outline {
  /** Names of the sections that entries have in common; none where the report is one entry. */
  readonly columns: readonly string[];
  readonly entries: readonly OutlineEntry[];
}

/** A section that so many entries have is one that entries have in common. */
const RECURRING = 2;

interface Column {
  readonly role: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly has: (section: Section) => boolean;
}

/** What the entries of a report have in common. */
interface Context {
  readonly report: Report;
  readonly columns: readonly Column[];
  readonly departmentsOf: (sections: readonly Section[]) => readonly string[];
  /** The section behind each. */
  readonly next: ReadonlyMap<Section, Section | undefined>;
}

/** The entries of a report, their sections and what is missing of them. */
export function outlineOf(report: Report): Outline {
  const columns = report.profile.entry ? declaredColumns(report) : recurringColumns(report);
  const next = new Map(report.sections.map((section, i) => [section, report.sections[i + 1]]));
  const context = { report, columns, next, departmentsOf: departmentsIn(report) };
  return {
    columns: columns.map(({ name }) => name),
    entries: report.entries
      .map((entry) => outlineEntry(entry, context))
      .filter(({ label, sections }) => label !== "" || sections.length > 0),
  };
}

function declaredColumns({ profile, sections, language }: Report): Column[] {
  return profile.sections.map(({ role, names, required = false }) => ({
    role,
    name:
      sections.find((section) => section.role === role && section.heading)?.name ??
      names[language.id]?.[0] ??
      Object.values(names).flat()[0] ??
      role,
    isRequired: required,
    has: (section) => section.role === role,
  }));
}

/** Sections that entries happen to have in common: nothing says that one must have them. */
function recurringColumns({ entries }: Report): Column[] {
  const firsts = new Map<string, Section>();
  const counts = new Map<string, number>();
  for (const entry of entries.filter(isNamed)) {
    for (const [key, section] of new Map(ownSections(entry).map((section) => [plainName(section.name), section]))) {
      if (!firsts.has(key)) firsts.set(key, section);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...firsts]
    .filter(([key]) => counts.get(key)! >= RECURRING)
    .map(([key, { role, name }]) => ({
      role,
      name,
      isRequired: false,
      has: (section) => plainName(section.name) === key,
    }));
}

const isNamed = ({ label }: Entry): boolean => label !== "";

/** Without what stands under the heading of the entry itself. */
const ownSections = (entry: Entry): readonly Section[] =>
  entry.sections.filter(({ heading }) => heading && heading !== entry.heading);

function outlineEntry(entry: Entry, { columns, report, departmentsOf, next }: Context): OutlineEntry {
  const lineOf = (offset: number): number => report.lines.position(report.offsets.toText(offset)).line;
  const line = lineOf((entry.heading?.content ?? entry.span).start);
  const present = ownSections(entry).map((section): OutlineSection => {
    const column = columns.findIndex(({ has }) => has(section));
    return {
      role: section.role,
      name: section.name,
      line: lineOf(section.heading!.content.start),
      state: stateOf(section, next.get(section), report),
      departments: departmentsOf([section]),
      ...(column !== -1 && { column }),
    };
  });
  const missing = columns.flatMap(({ role, name, isRequired }, column): OutlineSection[] =>
    isRequired && isNamed(entry) && !present.some((section) => section.column === column)
      ? [{ role, name, line, state: "missing", departments: [], column }]
      : [],
  );
  const departments = isNamed(entry) ? departmentsOf(entry.sections) : [];
  return { label: entry.label, line, departments, sections: [...present, ...missing] };
}

function stateOf({ blocks, heading }: Section, next: Section | undefined, { profile }: Report): SectionState {
  const words = plainName(blocks.map(({ text }) => text).join(" "));
  const answers = Object.values(profile.fullAnswers ?? {}).flatMap((all) => (all ?? []).map(plainName));
  if (answers.includes(words)) return "notApplicable";
  // A heading may hold nothing but headings below it.
  const hasParts = next?.heading !== undefined && next.heading.level > heading!.level;
  return words === "" && !hasParts ? "empty" : "present";
}
