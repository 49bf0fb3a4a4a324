/** Columns on a terminal, near enough: Han characters and full-width marks take two. */
export function columns(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x2e80 && code <= 0xffef) count++;
  }
  return count;
}
