import type { Edit, Location as Place, LintResult, Message, Severity } from "../engine/result.ts";
import type { Fix, Location, Log, Region, ReportingDescriptor, Result } from "sarif";
import type { Rule } from "../rule/define-rule.ts";
import { hash } from "../text/hash.ts";
import { LineIndex } from "../text/line-index.ts";
import type { FormatOptions } from "./formatter.ts";

const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** SARIF 2.1.0, as code scanning wants it: words in every message, relative addresses, fingerprints that last. */
export function sarif(results: readonly LintResult[], options: FormatOptions): string {
  const rules = results
    .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
    .concat(options.rules.map(({ id }) => `tieout/${id}`));
  const ids = [...new Set(rules)].toSorted();
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "tieout",
            semanticVersion: options.version,
            rules: ids.map((id) => descriptor(id, options.rules)),
          },
        },
        columnKind: "utf16CodeUnits",
        results: results.flatMap((result) => toResults(result, ids, options)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor(id: string, rules: readonly Rule[]): ReportingDescriptor {
  const rule = rules.find((candidate) => `tieout/${candidate.id}` === id);
  const words = rule?.summary ?? `What ${id} reports.`;
  return {
    id,
    name: pascal(id),
    shortDescription: { text: words },
    fullDescription: { text: words },
    help: { text: rule ? `${words}\n\nRun "tieout explain ${rule.id}" for examples, options and limits.` : words },
    ...(rule && { properties: { tags: [rule.category] } }),
  };
}

/** `CountMismatch`, the form that SARIF asks of names. */
const pascal = (id: string): string =>
  (id.split("/").at(-1) ?? id).replaceAll(/(?:^|\W+)(\w)/gu, (_, letter: string) => letter.toUpperCase());

function toResults({ filePath, messages }: LintResult, ids: readonly string[], options: FormatOptions): Result[] {
  const uriOf = (file = filePath): string => options.nameOf(file).split("/").map(encodeURIComponent).join("/");
  const files = new Map<string, LineIndex>();
  const indexOf = (file = filePath): LineIndex => {
    const index = files.get(file) ?? new LineIndex(options.sourceOf(file) ?? "");
    files.set(file, index);
    return index;
  };
  const fixTo = ({ words, ...edit }: Repair): Fix => toFix(uriOf(edit.filePath), words, edit, indexOf(edit.filePath));
  return messages.map((finding) => ({
    ruleId: finding.ruleId,
    ruleIndex: ids.indexOf(finding.ruleId),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [location(uriOf(), finding)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((other, id) => {
        return { id, message: { text: other.message }, ...location(uriOf(other.filePath), other) };
      }),
    }),
    // GitHub goes by the first name and no other.
    partialFingerprints: {
      primaryLocationLineHash: `${hash(`${finding.ruleId}\n${finding.fingerprint}`)}:1`,
      "tieout/v1": finding.fingerprint,
    },
    ...(fixesOf(finding).length > 0 && { fixes: fixesOf(finding).map(fixTo) }),
  }));
}

const location = (uri: string, { line, column, endLine, endColumn }: Place): Location => ({
  physicalLocation: {
    artifactLocation: { uri },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  },
});

interface Repair extends Edit {
  readonly words: string;
}

const fixesOf = ({ fix, suggestions }: Message): readonly Repair[] => [
  ...(fix ? [{ words: `Change to "${fix.text}"`, ...fix }] : []),
  ...suggestions.map(({ message, ...edit }) => ({ words: message, ...edit })),
];

const toFix = (uri: string, words: string, { span, text }: Edit, index: LineIndex): Fix => ({
  description: { text: words },
  artifactChanges: [
    { artifactLocation: { uri }, replacements: [{ deletedRegion: region(span, index), insertedContent: { text } }] },
  ],
});

function region(span: Edit["span"], index: LineIndex): Region {
  const [from, to] = index.positions(span);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
