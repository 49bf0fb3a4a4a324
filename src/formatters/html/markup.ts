/** A piece of a page. Only `markup` makes one, so that no word of a report gets into a page unescaped. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | undefined | null | false;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What HTML has no way to say, not even escaped. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

const escape = (text: string): string =>
  text.replaceAll(IMPOSSIBLE, "\uFFFD").replaceAll(/[&<>"']/gu, (character) => ENTITIES[character]!);

function write(value: Value): string {
  if (value === undefined || value === null || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return escape(String(value));
  return "markup" in value ? value.markup : value.map((piece) => piece.markup).join("");
}

/** Fills a template: texts are escaped, pieces of the page stand as they are, and what is absent is nothing. */
export const markup = (template: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  markup: template.map((piece, i) => (i === 0 ? piece : write(values[i - 1]) + piece)).join(""),
});

/** Our own style and script. Never for words of a report. */
export const verbatim = (text: string): Markup => ({ markup: text });

/** Data for a script to read: JSON in which nothing looks like markup. */
export const data = (value: unknown): Markup => verbatim(JSON.stringify(value).replaceAll("<", "\\u003c"));
