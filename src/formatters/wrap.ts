import { characterWidth, displayWidth } from "./width.ts";

/** Marks that may not begin a line. */
const CLOSING = /^[，。、；：！？）】》」』”’〉％%,.;:!?)\]]/u;

/** Breaks a text into lines of at most `width` cells: between words, and between Chinese characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text)) {
    if (line !== "" && used + displayWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    line += piece;
    used += displayWidth(piece);
  }
  return [...lines, line.trimEnd()];
}

/** What must stay together: a word with the spaces behind it, a wide character with the marks behind it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const character of text) {
    const last = found.at(-1);
    if (last !== undefined && sticks(last, character)) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

function sticks(before: string, character: string): boolean {
  if (character === " " || CLOSING.test(character)) return true;
  const isWord = !before.endsWith(" ") && characterWidth(character) < 2;
  return isWord && characterWidth(Array.from(before).at(-1)!) < 2;
}
