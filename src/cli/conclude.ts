import type { LintResult } from "../engine/result.ts";
import { coverage } from "../formatters/coverage.ts";
import type { Host } from "../host/host.ts";
import type { Checked, Outcome } from "./checked.ts";
import type { Command } from "./command.ts";
import { displayName } from "./find-reports.ts";
import { withoutKnown } from "./known-findings.ts";
import { print, type Findings } from "./print.ts";
import { tell } from "./tell.ts";
import { verdict } from "./verdict.ts";

/** The end of every run: leaves out what is known, prints what is left, and gives the exit status. */
export async function conclude(outcome: Outcome, command: Command, host: Host, columns: number): Promise<number> {
  // A finding that is only not shown is still there.
  const changes = outcome.compare?.(outcome.checked.map(({ result }) => result));
  const checked = await withoutKnown(outcome.checked, command, host);
  const failures = [...outcome.failures];
  // The patch stands alone, to be piped on.
  if (command.fix !== "dry-run") {
    try {
      await printAll({ ...outcome, checked, changes }, command, host, columns);
    } catch (error) {
      failures.push(tell(error));
    }
  }
  for (const failure of failures) host.stderr.write(`tieout: ${failure}\n`);
  return failures.length > 0 ? 2 : verdict(checked, command, host);
}

async function printAll(
  { checked, skipped, changes }: Outcome & Pick<Findings, "changes">,
  command: Command,
  host: Host,
  columns: number,
): Promise<void> {
  const empty = checked.filter(({ isEmpty }) => isEmpty);
  const passedOver = [
    ...skipped,
    ...empty.map(({ result: { filePath } }) => ({ filePath, reason: "empty, nothing to check" })),
  ];
  const texts = new Map(checked.map(({ result, text }) => [result.filePath, text]));
  const results = checked.map(({ result }) => (command.quiet ? errorsOnly(result) : result));
  const sourceOf = (filePath: string): string | undefined => texts.get(filePath);
  await print({ results, skipped: passedOver, sourceOf, changes }, command, host, columns);
  printCoverage(checked, command, host);
}

const errorsOnly = (result: LintResult): LintResult => ({
  ...result,
  messages: result.messages.filter(({ severity }) => severity === "error"),
});

/** Programs read the findings alone. */
function printCoverage(checked: readonly Checked[], { outputs }: Command, host: Host): void {
  const lines = checked.flatMap(({ coverage: own }) =>
    own ? [coverage(displayName(host, own.filePath), own.figures)] : [],
  );
  const isForPeople = outputs.some(({ format, file }) => file === undefined && format === "stylish");
  if (lines.length > 0) (isForPeople ? host.stdout : host.stderr).write(`\nFigures\n${lines.join("\n")}\n`);
}
