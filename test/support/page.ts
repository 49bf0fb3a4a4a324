import type { Format } from "../../src/engine/document.ts";

export interface Example {
  readonly text: string;
  readonly format: Format;
}

/** The fenced `md` and `txt` blocks between one heading of a page and the next; headings inside of them do not count. */
export function examplesUnder(page: string, title: string): Example[] {
  const examples: Example[] = [];
  let isInside = false;
  let fence: { readonly format: Format; readonly lines: string[] } | undefined;
  for (const line of page.split("\n")) {
    if (fence && line === "```") {
      if (isInside) examples.push({ format: fence.format, text: `${fence.lines.join("\n")}\n` });
      fence = undefined;
    } else if (fence) {
      fence.lines.push(line);
    } else if (/^```(?:md|txt)$/u.test(line)) {
      fence = { format: line.endsWith("md") ? "markdown" : "text", lines: [] };
    } else if (/^#{1,3} /u.test(line)) {
      isInside = line === `### ${title}`;
    }
  }
  return examples;
}

/** The text of every fenced block of a page in one language. */
export const fencedIn = (page: string, language: string): string[] =>
  page
    .split("\n```")
    .filter((block) => block.startsWith(`${language}\n`))
    .map((block) => `${block.slice(language.length + 1)}\n`);
