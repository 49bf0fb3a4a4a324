/** Text to bytes as a file had them: in its encoding, and with a byte order mark if it had one. */
export function encodeLike(before: Uint8Array, encoding: string, text: string): Uint8Array {
  const isWide = encoding.startsWith("utf-16");
  const hasMark = isWide
    ? (before[0] === 0xff && before[1] === 0xfe) || (before[0] === 0xfe && before[1] === 0xff)
    : before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  const marked = hasMark ? `\uFEFF${text}` : text;
  if (!isWide) return new TextEncoder().encode(marked);

  const bytes = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) bytes.setUint16(i * 2, marked.charCodeAt(i), encoding === "utf-16le");
  return new Uint8Array(bytes.buffer);
}
