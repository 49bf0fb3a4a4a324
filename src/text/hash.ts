const PRIME = 0x01000193;

/**
 * A short, stable hash of a text: two rounds of 32-bit FNV-1a (Fowler, Noll and Vo) with different beginnings, in hex.
 * For telling findings apart, not for secrets.
 */
export function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9dc5811c];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ code, PRIME);
  }
  return inHex(one) + inHex(other);
}

const BYTES = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, "0"));

const inHex = (value: number): string =>
  BYTES[value >>> 24]! + BYTES[(value >>> 16) & 0xff]! + BYTES[(value >>> 8) & 0xff]! + BYTES[value & 0xff]!;
