import type { Section } from "./report.ts";

/** Sections that state nothing: names, codes, lists of documents, and wording that is not the report's own. */
const NO_STATEMENTS = new Set(["fixed", "references", "departments", "codes", "heading"]);

/** Whether what stands in a section is said by the report itself about its subject. */
export const holdsStatements = ({ role }: Section): boolean => !NO_STATEMENTS.has(role);
