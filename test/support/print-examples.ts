import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { run } from "../../src/cli/run.ts";
import type { FormatName } from "../../src/formatters/load-formatter.ts";
import { memoryHost } from "../../src/host/memory-host.ts";

const CWD = "/reports";
const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => /\.(?:md|txt)$/u.test(name));

/** Names and words that mean something to XML, Markdown, addresses and the runner of GitHub. */
const AWKWARD = {
  "100%, <a> & b|c.md": `# Report of <b>one</b> & "others"

- ::error::The *library* | the \`archive\` opened <script>its doors</script> for @everyone, 100% ]]> free.
- ::error::The *library* | the \`archive\` opened <script>its doors</script> for @everyone, 100% ]]> free.
`,
};

/** What a format prints for the examples, and for a report whose name and words have to be escaped. */
export async function printExamples(format: FormatName): Promise<string> {
  const own = examples.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
  const host = memoryHost({ files: { ...Object.fromEntries(own), ...AWKWARD } as Record<string, string>, cwd: CWD });
  await run(["--format", format, "."], host);
  return host.stdout.written;
}

/** A finding as every format has to give it. */
export interface Finding {
  readonly file: string;
  readonly ruleId: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface JsonMessage {
  readonly ruleId: string;
  readonly message: string;
  readonly loc: { readonly start: Position; readonly end: Position };
  readonly severity: 1 | 2 | 3;
}

const SEVERITY = { 1: "warning", 2: "error", 3: "info" } as const;

export async function findingsOfExamples(): Promise<readonly Finding[]> {
  const results = JSON.parse(await printExamples("json")) as readonly { filePath: string; messages: JsonMessage[] }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, loc, severity }) => {
      return { file: relative(CWD, filePath), ruleId, severity: SEVERITY[severity], message, ...loc };
    }),
  );
}
