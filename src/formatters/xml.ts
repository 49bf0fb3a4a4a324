/** What XML 1.0 has no way to say, not even escaped. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text for an attribute in double quotes or for the inside of an element. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(IMPOSSIBLE, "\uFFFD")
    .replaceAll(/[&<>"]/gu, (character) => ENTITIES[character]!)
    .replaceAll(/[\t\n\r]/gu, (character) => `&#${character.codePointAt(0)};`);

/** `attributes({ line: 3 })` is ` line="3"`. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
