/** The names people write in reports; what is not here stays as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  cent: "¢",
  copy: "©",
  deg: "°",
  divide: "÷",
  emsp: "\u2003",
  ensp: "\u2002",
  euro: "€",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  ge: "≥",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  le: "≤",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  middot: "·",
  minus: "−",
  nbsp: "\u00A0",
  ndash: "–",
  ne: "≠",
  para: "¶",
  permil: "‰",
  plusmn: "±",
  pound: "£",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  reg: "®",
  rsquo: "’",
  sect: "§",
  sup2: "²",
  sup3: "³",
  thinsp: "\u2009",
  times: "×",
  trade: "™",
  yen: "¥",
};

/**
 * The character behind `&amp;`, `&#38;` or `&#x26;`: a space where it is not a single UTF-16 unit, since it has to stand
 * in place of the first character of the entity; undefined for a name we do not know.
 */
export function decodeEntity(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isUnit = code > 0x20 && code <= 0xff_ff && (code < 0xd8_00 || code > 0xdf_ff);
  return isUnit ? String.fromCharCode(code) : " ";
}
