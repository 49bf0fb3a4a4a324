import { displayWidth } from "../formatters/width.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import type { ConfigFile, Path } from "./config-file.ts";

/** One mistake in a configuration file, at the key or the value that a path leads to. */
export interface Problem {
  readonly path: Path;
  readonly part: "key" | "value";
  readonly message: string;
}

/** All mistakes of a file in one error, each with its line: they are mended in one go. */
export function explain(host: Host, file: ConfigFile, problems: readonly Problem[]): UserError {
  const placed = problems.map(({ path, part, message }) => ({ at: place(file, path, part), message }));
  placed.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
  // Both ends of a period may be wrong in the same way.
  const drawn = new Set(placed.map(({ at, message }) => draw(host, file, at, message)));
  return new UserError([...drawn].join("\n\n"));
}

/** The same for a file that cannot be parsed. */
export function explainSyntax(host: Host, path: string, text: string, at: Span, message: string): UserError {
  return new UserError(draw(host, { path, text }, at, message));
}

/** A value that is missing has no place of its own: show what it is missing from. */
function place(file: ConfigFile, path: Path, part: "key" | "value"): Span | undefined {
  const span = file.locate(path, part);
  if (span || path.length === 0) return span;
  return place(file, path.slice(0, -1), typeof path.at(-2) === "number" ? "value" : "key");
}

/**
 *     tieout.yml:3:1: unknown key "profle"; did you mean "profile"?
 *
 *       3 | profle: generic
 *         | ^^^^^^
 */
function draw(host: Host, file: Pick<ConfigFile, "path" | "text">, at: Span | undefined, message: string): string {
  const name = host.path.relative(host.cwd, file.path);
  if (!at) return `${name}: ${message}`;

  const index = new LineIndex(file.text);
  const { line, column } = index.position(at.start);
  const source = file.text.slice(index.startOf(line)).split(/[\r\n\u2028\u2029]/u, 1)[0]!;
  const marked = source.slice(column - 1, column - 1 + at.end - at.start);
  const caret = " ".repeat(displayWidth(source.slice(0, column - 1))) + "^".repeat(Math.max(1, displayWidth(marked)));
  const gutter = String(line).replaceAll(/./gu, " ");
  return `${name}:${line}:${column}: ${message}\n\n  ${line} | ${source}\n  ${gutter} | ${caret}`;
}
