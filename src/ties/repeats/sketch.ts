/** So many numbers are a sketch. */
const SIZE = 4;
const BASE = 0x01000193;
/** Greater than any hash. */
const NONE = 2 ** 30;

/**
 * A few numbers by which texts that share many of their words are known: the hashes of all pieces of so many letters, dealt out into a few
 * shares, and of each share the least. The more of their pieces are the same, the likelier it is that the least are. (Broder
 * 1997, "On the resemblance and containment of documents"; Li, Owen and Zhang 2012, "One permutation hashing". The hash of a
 * piece is made of that of the piece before it, as by Karp and Rabin 1987.)
 */
export function sketch(text: string, length: number): readonly number[] {
  const least: number[] = Array.from({ length: SIZE }, () => NONE);
  let leaving = 1;
  for (let i = 0; i < length; i++) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let i = 0; i < text.length; i++) {
    rolling = (Math.imul(rolling, BASE) + text.charCodeAt(i)) | 0;
    if (i >= length) rolling = (rolling - Math.imul(leaving, text.charCodeAt(i - length))) | 0;
    if (i < length - 1) continue;
    const hash = mixed(rolling);
    if (hash < least[hash % SIZE]!) least[hash % SIZE] = hash;
  }
  return least.filter((hash) => hash < NONE);
}

/** Spread over all integers that the engine keeps as they are: what is least is to be so by chance. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (half ^ (half >>> 12)) >>> 2;
}
