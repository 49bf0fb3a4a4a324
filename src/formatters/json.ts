import type { LintResult } from "../engine/result.ts";
import type { FormatOptions } from "./formatter.ts";
import { jsonMessage } from "./json-message.ts";

/** What other programs read: textlint's JSON, and for each file how it was read and what could not be checked. */
export function json(results: readonly LintResult[], { skipped }: Pick<FormatOptions, "skipped">): string {
  const passedOver = new Map(skipped.map(({ filePath, reason }) => [filePath, reason]));
  const files = results.map(({ filePath, messages, partOf, profile, language, unchecked, suppressed, known }) => ({
    filePath,
    messages: messages.map((message) => jsonMessage(message, filePath)),
    partOf,
    profile,
    language,
    unchecked,
    suppressed,
    known,
    skipped: passedOver.get(filePath),
  }));
  return `${JSON.stringify(files, undefined, 2)}\n`;
}
