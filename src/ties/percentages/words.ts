/** What a reader sees between two places. */
export type Words = (start: number, end: number) => string;

/** Of a text that begins at `at`. */
export const wordsOf =
  (text: string, at: number): Words =>
  (start, end) =>
    text.slice(start - at, end - at);
