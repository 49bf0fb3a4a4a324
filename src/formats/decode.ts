/**
 * Text, or the reason why there is none. `message` is made for the user and follows the name of the file:
 * "report.txt: not UTF-8 text; …".
 */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | {
      readonly ok: false;
      readonly reason: "binary" | "not-utf8";
      readonly message: string;
      /** What the bytes look like: an encoding (`gbk`) or a kind of file (`Word`). */
      readonly guess?: string;
    };

/**
 * Bytes to text, without the byte order mark.
 *
 * Only what is certain is decoded: UTF-8 and UTF-16. Any other encoding would be a guess, and a report read with the
 * wrong one gives findings about words that nobody wrote, so the user is told how to convert it instead.
 */
export function decode(bytes: Uint8Array): Decoded {
  return refuseKnownKind(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes);
}

/** How files begin that people take for text, and the name they know them by. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ["%PDF-", "PDF"],
  ["{\\rtf", "RTF"],
  ["\xd0\xcf\x11\xe0", "Office 97-2003"],
  ["PK\x03\x04", "zip"],
  ["\x1f\x8b", "gzip"],
  ["\x89PNG", "PNG"],
  ["\xff\xd8\xff", "JPEG"],
  ["GIF87a", "GIF"],
  ["GIF89a", "GIF"],
];

/** Office documents are zip archives; the names of the files inside stand in them uncompressed. */
const IN_ZIP: readonly (readonly [name: string, kind: string])[] = [
  ["word/document", "Word"],
  ["xl/workbook", "Excel"],
  ["ppt/presentation", "PowerPoint"],
  ["application/vnd.oasis.opendocument", "OpenDocument"],
];

/** Whoever names one of these may well hold a report in it. */
const DOCUMENTS: ReadonlySet<string> = new Set(["PDF", "RTF", "Office 97-2003", ...IN_ZIP.map(([, kind]) => kind)]);

function refuseKnownKind(bytes: Uint8Array): Decoded | undefined {
  const [, kind] = KINDS.find(([start]) => startsWith(bytes, start)) ?? [];
  if (!kind) return undefined;
  const guess = kind === "zip" ? kindOfZip(bytes) : kind;
  const message = DOCUMENTS.has(guess)
    ? `${guess} files are not read yet; save it as plain text in UTF-8`
    : `a binary file (${guess}), not text`;
  return { ok: false, reason: "binary", guess, message };
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Array.from(start).every((character, i) => bytes[i] === character.charCodeAt(0));

function kindOfZip(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return IN_ZIP.find(([name]) => text.includes(name))?.[1] ?? "zip";
}

/** With a byte order mark, or with the zero bytes that ASCII characters have in their upper half. */
function decodeUtf16(bytes: Uint8Array): Decoded | undefined {
  const marked = startsWith(bytes, "\xff\xfe") || startsWith(bytes, "\xfe\xff");
  if (!marked && !bytes.includes(0)) return undefined;

  const encoding = (marked ? bytes[0] === 0xfe : upperHalvesComeFirst(bytes)) ? "utf-16be" : "utf-16le";
  const text = strictly(encoding, bytes);
  if (text !== undefined && !CONTROL.test(text)) return { ok: true, text, encoding };
  return marked
    ? { ok: false, reason: "binary", guess: encoding, message: "damaged UTF-16 text, or not text at all" }
    : { ok: false, reason: "binary", message: "a binary file, not text" };
}

/** By majority: a character such as 一 (U+4E00) has its zero byte in the lower half. */
function upperHalvesComeFirst(bytes: Uint8Array): boolean {
  let balance = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) balance += at % 2 === 0 ? 1 : -1;
  return balance > 0;
}

/** Characters that no text has, and that pairs of random bytes soon make. */
const CONTROL = /(?!\s)\p{Cc}|\p{Noncharacter_Code_Point}/u;

function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = strictly("utf-8", bytes);
  if (text !== undefined) return { ok: true, text, encoding: "utf-8" };
  if (looksLikeGbk(bytes)) {
    const message = "not UTF-8 text; it looks like GBK. Convert it first: iconv -f GBK -t UTF-8 OLD.txt > NEW.txt";
    return { ok: false, reason: "not-utf8", guess: "gbk", message };
  }
  const { offset, line } = firstInvalid(bytes);
  const where = `byte ${offset + 1}, on line ${line}, is invalid`;
  return { ok: false, reason: "not-utf8", message: `not UTF-8 text: ${where}. Save it as UTF-8 and try again` };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Valid GB18030 made almost wholly of the everyday characters and marks, which lie together in the code table.
 * Accented letters of a Western encoding pair with ASCII and fall outside of it.
 */
function looksLikeGbk(bytes: Uint8Array): boolean {
  if (strictly("gb18030", bytes) === undefined) return false;
  let pairs = 0;
  let everyday = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[++i]!;
    pairs++;
    if (trail >= 0xa1 && (lead <= 0xa3 || (lead >= 0xb0 && lead <= 0xd7))) everyday++;
  }
  return everyday >= 0.9 * pairs;
}

/** Where UTF-8 breaks off. A replacement character may also stand in the file itself; that one is valid. */
function firstInvalid(bytes: Uint8Array): { offset: number; line: number } {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let line = 1;
  for (const [i, piece] of text.split("\ufffd").entries()) {
    if (i > 0 && !isReplacementCharacter(bytes, offset)) break;
    offset += (i > 0 ? 3 : 0) + new TextEncoder().encode(piece).length;
    line += piece.split("\n").length - 1;
  }
  return { offset, line };
}

const isReplacementCharacter = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
