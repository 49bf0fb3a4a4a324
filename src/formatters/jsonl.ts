import type { LintResult } from "../engine/result.ts";
import type { FormatOptions } from "./formatter.ts";
import { jsonMessage } from "./json-message.ts";

/** One finding on each line, for `grep`, `jq` and log stores. `file` is the name that the user knows. */
export const jsonl = (results: readonly LintResult[], { nameOf }: FormatOptions): string =>
  results
    .flatMap(({ filePath, messages }) =>
      messages.map((message) => `${JSON.stringify({ file: nameOf(filePath), ...jsonMessage(message, filePath) })}\n`),
    )
    .join("");
