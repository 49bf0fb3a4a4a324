import { formatNames, type FormatName } from "../formatters/load-formatter.ts";
import { UserError } from "../host/user-error.ts";
import { suggest } from "../text/nearest.ts";

/** One format, and the file that it goes to as it was typed; undefined for standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | undefined;
}

interface Half {
  format?: FormatName;
  file?: string;
}

/**
 * Pairs formats with files: `--format sarif --output-file out.sarif --format stylish`. A file belongs to the format
 * before it, or, where that has one or there is none, to the next. Read from the words themselves, since a reader of
 * options does not keep the order of different ones.
 */
export function readOutputs(argv: readonly string[]): readonly Output[] {
  const halves: Half[] = [];
  for (const { name, value } of optionsIn(argv)) {
    const last = halves.at(-1);
    if (name === "format") {
      const format = checkFormat(value);
      if (last && !last.format) last.format = format;
      else halves.push({ format });
    } else if (last && last.file === undefined) last.file = value;
    else halves.push({ file: value });
  }
  const outputs = halves.map(({ format = "stylish", file }) => ({ format, file }));
  refuseShared(outputs);
  return outputs.length > 0 ? outputs : [{ format: "stylish", file: undefined }];
}

function optionsIn(argv: readonly string[]): { readonly name: "format" | "output-file"; readonly value: string }[] {
  const end = argv.indexOf("--");
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.flatMap((word, i) => {
    const groups = /^(?:--(?<long>format|output-file)|-(?<short>[fo]))(?:=(?<value>.*))?$/su.exec(word)?.groups;
    if (!groups) return [];
    const name = groups["long"] === "format" || groups["short"] === "f" ? "format" : "output-file";
    return [{ name, value: groups["value"] ?? words[i + 1] ?? "" }];
  });
}

function checkFormat(name: string): FormatName {
  const format = formatNames.find((candidate) => candidate === name);
  if (!format) throw new UserError(`--format: unknown format "${name}"; ${suggest(name, formatNames)}`);
  return format;
}

function refuseShared(outputs: readonly Output[]): void {
  for (const [i, { format, file }] of outputs.entries()) {
    const other = outputs.slice(0, i).find((output) => output.file === file);
    if (!other) continue;
    const place = file === undefined ? "standard output" : `the file "${file}"`;
    throw new UserError(
      `${other.format} and ${format} would both go to ${place}`,
      "Give each format a file of its own: --format sarif --output-file report.sarif --format stylish",
    );
  }
}
