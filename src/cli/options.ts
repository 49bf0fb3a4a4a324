import yargs from "yargs";
import { failOnNames, type FailOn } from "../config/fail-on.ts";
import { formatNames } from "../formatters/load-formatter.ts";
import { suggest } from "../text/nearest.ts";
import { UserError } from "../host/user-error.ts";
import type { Command } from "./command.ts";
import { readOutputs } from "./outputs.ts";
import { readShard } from "./shard.ts";
import { version } from "./version.ts";

const OPTIONS = {
  format: {
    type: "string",
    alias: "f",
    requiresArg: true,
    describe: `How findings are printed: ${formatNames.join(", ")}; may be repeated`,
  },
  "output-file": {
    type: "string",
    alias: "o",
    requiresArg: true,
    describe: "The file that the format before it goes to; by default standard output",
  },
  baseline: { type: "string", requiresArg: true, describe: "A file of known findings, which are not shown" },
  "update-baseline": { type: "boolean", describe: "Take all findings of now into the baseline" },
  "prune-baseline": { type: "boolean", describe: "Take out of the baseline what is there no longer" },
  compare: {
    type: "string",
    requiresArg: true,
    describe: "For html: show what is new and gone since the run that wrote this file (json or html)",
  },
  fix: { type: "boolean", describe: "Mend what is wrong in form only, such as a symbol; never a figure" },
  "fix-dry-run": { type: "boolean", describe: "Print what --fix would change, as a patch, and change nothing" },
  suggest: { type: "boolean", describe: "List the possible repairs under each finding" },
  stdin: { type: "boolean", describe: "Read one report from standard input" },
  "stdin-filename": { type: "string", requiresArg: true, describe: "Its name, for its format and its settings" },
  cache: { type: "boolean", describe: "Keep what was found, and check only what has changed since" },
  "cache-location": { type: "string", requiresArg: true, describe: "Where that is kept; by default .tieoutcache" },
  changed: {
    type: "string",
    describe: "Only files that differ from a git revision, by default HEAD; a branch is compared from where it parted",
  },
  shard: {
    type: "string",
    requiresArg: true,
    describe: "Only one part of the reports, such as 2/3; tieout merge puts the parts together",
  },
  watch: { type: "boolean", describe: "Check again whenever a report or its settings change" },
  quiet: { type: "boolean", describe: "Show and count errors only" },
  "fail-on": { type: "string", requiresArg: true, describe: `Fail from this on: ${failOnNames.join(", ")}` },
  "max-warnings": { type: "string", requiresArg: true, describe: "Fail only if there are more warnings than this" },
  profile: { type: "string", requiresArg: true, describe: "Kind of report: wipo-da, generic, or a file of your own" },
  rule: { type: "string", array: true, requiresArg: true, describe: "Run only this rule; may be repeated" },
  config: { type: "string", requiresArg: true, describe: "A .textlintrc to use instead of the nearest one" },
  coverage: { type: "boolean", describe: "Also say how many of the figures were checked, and why others were not" },
  color: { type: "boolean", describe: "Colours, or --no-color; by default as the terminal allows" },
} as const;

const EPILOGUE = [
  "Examples:",
  "  tieout report.md                      one report",
  "  tieout reports 'archive/**/*.txt'     a folder, and what a glob matches",
  "",
  "Other commands:",
  "  tieout rules                          every rule and its options",
  "  tieout explain RULE                   the page of a rule",
  "  tieout init [REPORT or FOLDER]        write a tieout.yml, after a look at the reports",
  "  tieout sheet REPORT                   every figure with what it ties to, as html, csv or json",
  "  tieout config REPORT                  what is in force for a report, and which file says so",
  "  tieout merge part1.json part2.json    what several runs found, in any format",
  "  tieout lsp                            the language server, for editors",
  "",
  'Rules and their options are set in .textlintrc: { "rules": { "preset-tieout": { … } } }. What concerns a report as a ' +
    "whole (profile, period, date, language of the messages, failOn) is set in a tieout.yml beside it.",
  "",
  "Exit status: 0 nothing to report, 1 a finding at or above --fail-on (by default warning), 2 the command failed.",
].join("\n");

const SEE_HELP = "tieout --help lists the options.";

/** The command that was given, or a text to print in its stead: the help, the version. */
export function parseOptions(argv: readonly string[], columns: number): Command | string {
  const { parsed, printed, failure } = parse(argv, columns);
  refuseUnknown(Object.keys(parsed));
  if (failure) throw new UserError(failure.message.replaceAll(/\s+/gu, " "), SEE_HELP);
  if (printed) return printed;
  const outputs = readOutputs(argv);
  const compare = last(parsed.compare);
  if (compare !== undefined && !outputs.some(({ format }) => format === "html")) {
    throw new UserError("--compare goes with --format html: no other format shows it");
  }
  return {
    names: parsed._.map(String),
    outputs,
    profile: last(parsed.profile),
    rules: parsed.rule,
    config: last(parsed.config),
    coverage: last(parsed.coverage) === true,
    color: last(parsed.color),
    quiet: last(parsed.quiet) ?? false,
    baseline: last(parsed.baseline),
    updateBaseline: last(parsed["update-baseline"]) ?? false,
    pruneBaseline: last(parsed["prune-baseline"]) ?? false,
    fix: last(parsed["fix-dry-run"]) ? "dry-run" : last(parsed.fix) ? "write" : undefined,
    suggest: last(parsed.suggest) ?? false,
    compare,
    cache: last(parsed.cache) ? (last(parsed["cache-location"]) ?? ".tieoutcache") : undefined,
    stdin: last(parsed.stdin) ? (last(parsed["stdin-filename"]) ?? "stdin.md") : undefined,
    changed: readChanged(last(parsed.changed), argv),
    shard: readShard(last(parsed.shard)),
    watch: last(parsed.watch) ?? false,
    failOn: checkFailOn(last(parsed["fail-on"])),
    maxWarnings: checkCount("--max-warnings", last(parsed["max-warnings"])),
  };
}

export const helpText = (columns: number): string => parse(["--help"], columns).printed;

function parse(argv: readonly string[], columns: number) {
  let printed = "";
  let failure: Error | undefined;
  const parsed = yargs()
    .scriptName("tieout")
    .usage(
      "Usage: tieout [options] <files, folders or globs>\n\nFinds the places where a progress report contradicts itself.",
    )
    .options(OPTIONS)
    .help("help", "Show this help")
    .version("version", "Show the version", version)
    .alias({ help: "h", version: "v" })
    .epilogue(EPILOGUE)
    .wrap(Math.min(columns, 100))
    .showHelpOnFail(false)
    .exitProcess(false)
    // The help is English, so a message of yargs' own must not be anything else.
    .detectLocale(false)
    .parserConfiguration({
      "camel-case-expansion": false,
      "greedy-arrays": false,
      "parse-positional-numbers": false,
      "strip-aliased": true,
    })
    .parseSync([...argv], {}, (error, _, output) => {
      failure = error;
      if (output) printed = `${output}\n`;
    });
  return { parsed, printed, failure };
}

/** `--changed`, `--changed REF` or `--changed=REF`. Only the last form is a revision for sure. */
function readChanged(since: string | undefined, argv: readonly string[]): Command["changed"] {
  if (since === undefined) return undefined;
  return { since, mayBeName: since !== "" && !argv.includes(`--changed=${since}`) };
}

function checkCount(name: string, value: string | undefined): number | undefined {
  if (value === undefined || /^\d+$/u.test(value)) return value === undefined ? undefined : Number(value);
  throw new UserError(`${name} must be a whole number, not "${value}"`);
}

function checkFailOn(value: string | undefined): FailOn | undefined {
  const known = failOnNames.find((name) => name === value);
  if (value === undefined || known) return known;
  throw new UserError(`--fail-on: unknown severity "${value}"; ${suggest(value, failOnNames)}`);
}

/** Yargs makes a list of an option that is given twice. As usual in commands, the last one counts. */
const last = <T>(value: T): T => (Array.isArray(value) ? (value.at(-1) as T) : value);

/** Yargs can refuse them itself, but does not say which option was meant. */
function refuseUnknown(given: readonly string[]): void {
  const known = [...Object.keys(OPTIONS), "f", "o", "help", "version"];
  const unknown = given.find((name) => !["_", "$0", ...known].includes(name));
  if (unknown === undefined) return;
  const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);
  throw new UserError(
    `unknown option ${dashed(unknown)}; ${suggest(dashed(unknown), known.map(dashed))}`,
    "tieout --help lists the options.",
  );
}
