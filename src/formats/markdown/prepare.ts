/**
 * The text as the parser has to see it, of the same length, so that every offset holds for both.
 *
 * The parser knows no line break but LF, and does not recognise a table whose delimiter row ends in white space.
 */
export const prepare = (text: string): string => closeDelimiterRows(unifyLineBreaks(text));

/** White space at the end of a line means nothing to Markdown, except a hard break, which is white space too. */
function unifyLineBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/gu, (found) => (found.length === 2 ? " \n" : "\n")) : text;
}

/** A first line of `---` may also be a rule across the page: front matter is empty or begins with a key. */
const FRONT_MATTER =
  /^(?:---[ \t]*\n(?:(?:#.*\n)*[^\s#:][^:\n]*:(?=\s)[^]*?\n)?---|\+\+\+[ \t]*\n(?:[^]*?\n)?\+\+\+)[ \t]*(?:\n|$)/u;

/** How much of a text is front matter, which the parser would read as a heading. */
export const frontMatterLength = (text: string): number =>
  /^(?:---|\+\+\+)/u.test(text) ? (FRONT_MATTER.exec(unifyLineBreaks(text))?.[0].length ?? 0) : 0;

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
