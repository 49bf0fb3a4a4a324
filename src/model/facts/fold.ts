/** The sign for a no-break space between the thousands of a number, whichever was written. */
export const THIN_SPACE = "\u202f";

/**
 * Full-width digits, letters and signs as their ASCII forms, digits of other scripts as ours, every break and every kind of
 * space as a space, but for the no-break space that groups thousands: the same length, so that offsets stay. Most text has none
 * of them and comes back as it is.
 */
export const fold = (text: string): string => (FOLDED.test(text) ? text.replaceAll(EACH_FOLDED, replacement) : text);

/** In small letters, of the same length: İ is the one letter whose small form is longer. */
export const inSmallLetters = (text: string): string => text.replaceAll("İ", "i").toLowerCase();

const FOLDED =
  /[\uff03\uff05\uff0b\uff0d-\uff0f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u00a0\u202f\u2007\u2009\u2028\u2029\u3000\t\n\r\u0660-\u066c\u06f0-\u06f9\u2212]/u;
const EACH_FOLDED = new RegExp(FOLDED.source, "gu");
const NO_BREAK = /[\u00a0\u202f\u2007\u2009]/u;
const SIGNS: Readonly<Record<string, string>> = { "\u2212": "-", "٪": "%", "٫": ".", "٬": "," };
/** Where the digits of other scripts begin: Arabic as in Cairo and as in Tehran. */
const ZEROS = [0x0660, 0x06f0];

function replacement(sign: string, at: number, text: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff03 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  if (zero !== undefined) return String(code - zero);
  if (sign in SIGNS) return SIGNS[sign]!;
  return NO_BREAK.test(sign) && groupsThousands(text, at) ? THIN_SPACE : " ";
}

const groupsThousands = (text: string, at: number): boolean =>
  /\d/u.test(text[at - 1] ?? "") && /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5));
