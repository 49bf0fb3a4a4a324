/**
 * The text as the parser has to see it, of the same length, so that every offset holds for both.
 *
 * The parser knows no line break but LF, reads front matter as a heading, and does not recognise a table whose delimiter
 * row ends in white space.
 */
export function prepare(text: string): string {
  return closeDelimiterRows(blankFrontMatter(unifyLineBreaks(text)));
}

/** White space at the end of a line means nothing to Markdown, except a hard break, which is white space too. */
function unifyLineBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/gu, (found) => (found.length === 2 ? " \n" : "\n")) : text;
}

/** A first line of `---` may also be a rule across the page: front matter is empty or begins with a key. */
const FRONT_MATTER =
  /^(?:---[ \t]*\n(?:(?:#.*\n)*[^\s#:][^:\n]*:(?=\s)[^]*?\n)?---|\+\+\+[ \t]*\n(?:[^]*?\n)?\+\+\+)[ \t]*(?:\n|$)/u;

function blankFrontMatter(text: string): string {
  const length = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  return length === 0 ? text : `${" ".repeat(length - 1)}\n${text.slice(length)}`;
}

/** Not the bullet of `- |`; nothing here can match in two ways, so a long line costs no more than its length. */
const DELIMITER_ROW = /^([ \t>]*(?=[|:-])(?!-[ \t])\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+)(:?[ \t]*)\|([ \t]+)$/gmu;

/** Fills white space behind such a row with dashes, before its last pipe. */
function closeDelimiterRows(text: string): string {
  if (!text.includes("|")) return text;
  return text.replace(
    DELIMITER_ROW,
    (_, row: string, end: string, space: string) => `${row}${"-".repeat(space.length)}${end}|`,
  );
}
