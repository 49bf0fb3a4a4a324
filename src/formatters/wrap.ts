import { characterWidth, displayWidth } from "./width.ts";

/** Marks that may not begin a line. */
const CLOSING = "，。、；：！？）】》」』”’〉％%,.;:!?)]";

/** Breaks a text into lines of at most `width` cells: between words, and between Chinese characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text)) {
    // Spaces at its end may stand beyond the margin.
    if (line !== "" && used + piece.width > width && used + displayWidth(piece.text.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    line += piece.text;
    used += piece.width;
  }
  return [...lines, line.trimEnd()];
}

/** What must stay together. Widths are in cells. */
interface Piece {
  text: string;
  width: number;
  /** Its last character, and how wide that is. */
  last: string;
  lastWidth: number;
}

/** A word with the spaces behind it, a wide character with the marks behind it. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let piece: Piece | undefined;
  for (const character of text) {
    const width = characterWidth(character);
    if (piece && sticks(piece, character, width)) {
      piece.text += character;
      piece.width += width;
      piece.last = character;
      piece.lastWidth = width;
    } else {
      piece = { text: character, width, last: character, lastWidth: width };
      found.push(piece);
    }
  }
  return found;
}

const sticks = ({ last, lastWidth }: Piece, character: string, width: number): boolean =>
  character === " " || CLOSING.includes(character) || (last !== " " && width < 2 && lastWidth < 2);
