import type { LintResult } from "../engine/result.ts";
import { jsonMessage } from "./json-message.ts";

/** What other programs read: textlint's JSON. */
export function json(results: readonly LintResult[]): string {
  const files = results.map(({ filePath, messages }) => ({
    filePath,
    messages: messages.map((message) => jsonMessage(message, filePath)),
  }));
  return `${JSON.stringify(files, undefined, 2)}\n`;
}
