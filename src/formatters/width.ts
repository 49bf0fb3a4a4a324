/** Marks that sit on the character before them, joiners, and signs that only choose how it is drawn. */
const NO_CELL = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** East Asian wide and full-width characters, and emoji. */
const TWO_CELLS =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/**
 * Cells that a character takes in a terminal.
 *
 * Ours, because the package for it loads the segmenter of ICU and a table of all emoji sequences, which costs every
 * start of the command 30 milliseconds. It serves as the oracle in the test instead.
 */
export function characterWidth(character: string): number {
  if (character >= " " && character <= "~") return 1;
  // Nearly all that is not ASCII: Chinese, and its marks.
  if ((character >= "\u4e00" && character <= "\u9fff") || (character >= "\u3001" && character <= "\u3011")) return 2;
  if (NO_CELL.test(character)) return 0;
  return TWO_CELLS.test(character) ? 2 : 1;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
