/**
 * A short, stable hash of a text: two rounds of 32-bit FNV-1a (Fowler, Noll and Vo) with different beginnings, in hex.
 * For telling findings apart, not for secrets.
 */
export const hash = (text: string): string => fnv(text, 0x811c9dc5) + fnv(text, 0x9dc5811c);

function fnv(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}
