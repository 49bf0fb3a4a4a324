import { rules } from "../../rules/index.ts";
import type { Host } from "../host/host.ts";

/** The catalogue: every rule with what it reports, and its options with their defaults. */
export async function listRules(_: readonly string[], host: Host): Promise<number> {
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, summary, fixable, options } of rules) {
    host.stdout.write(`${id.padEnd(width)}  ${summary}${fixable ? " (--fix)" : ""}\n`);
    for (const [name, { default: value, description }] of Object.entries(options)) {
      host.stdout.write(`${" ".repeat(width)}  ${name}: ${String(value)}  ${description}\n`);
    }
  }
  host.stdout.write('\n"tieout explain RULE" shows the page of a rule.\n');
  return 0;
}
