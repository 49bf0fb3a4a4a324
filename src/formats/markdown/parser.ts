import { type MarkdownConfig, type Line, parser as commonmark, Strikethrough, Table, TaskList } from "@lezer/markdown";

const NOT_FOUND = -1;
const BRACKET = "[".charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);
const SPACE = " ".charCodeAt(0);
const LINE_FEED = "\n".charCodeAt(0);

/** `[^label]: words`, which goes on in lines that are indented by four columns. */
const FOOTNOTE = /\[\^[^\s[\]]+\]:[ \t]*/uy;

function footnoteAt(line: Line): string | undefined {
  if (line.next !== BRACKET || line.indent >= line.baseIndent + 4) return undefined;
  FOOTNOTE.lastIndex = line.pos;
  return FOOTNOTE.exec(line.text)?.[0];
}

const REFERENCE = /\[\^[^\s[\]]+\]/uy;

const Footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: "FootnoteDefinition",
      block: true,
      composite(_context, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    "FootnoteLabel",
    "FootnoteReference",
  ],
  parseBlock: [
    {
      name: "FootnoteDefinition",
      before: "LinkReference",
      parse(context, line) {
        const label = footnoteAt(line);
        if (label === undefined) return false;
        const from = context.lineStart + line.pos;
        context.startComposite("FootnoteDefinition", line.pos);
        context.addElement(context.elt("FootnoteLabel", from, from + label.trimEnd().length));
        line.moveBase(line.pos + label.length);
        return null;
      },
      endLeaf: (_context, line) => footnoteAt(line) !== undefined,
    },
  ],
  parseInline: [
    {
      name: "FootnoteReference",
      before: "Link",
      parse(context, next, position) {
        if (next !== BRACKET) return NOT_FOUND;
        REFERENCE.lastIndex = position - context.offset;
        const label = REFERENCE.exec(context.text)?.[0];
        if (label === undefined) return NOT_FOUND;
        return context.addElement(context.elt("FootnoteReference", position, position + label.length));
      },
    },
  ],
};

/** Prepared text has a space before the LF of a CRLF, which must not hide the backslash of a hard break. */
const Breaks: MarkdownConfig = {
  parseInline: [
    {
      name: "BackslashBreak",
      before: "Escape",
      parse(context, next, position) {
        if (next !== BACKSLASH || context.char(position + 1) !== SPACE) return NOT_FOUND;
        if (context.char(position + 2) !== LINE_FEED) return NOT_FOUND;
        return context.addElement(context.elt("HardBreak", position, position + 3));
      },
    },
  ],
};

/** Chinese has no space behind an address: its characters and wide punctuation end one, or a sentence would be lost. */
const ADDRESS =
  /(?:https?:\/\/|www\.)(?=\w)[^\s<>[\]"`\p{Script=Han}\u3000-\u303F\uFF00-\uFF65‘’“”…—]+|(?:mailto:)?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/iuy;

/** Bare addresses. This is asked at every character: what no address begins with has to be told by its code. */
const Addresses: MarkdownConfig = {
  parseInline: [
    {
      name: "Address",
      parse(context, next, position) {
        if (!isWord(next) || isWord(context.char(position - 1))) return NOT_FOUND;
        ADDRESS.lastIndex = position - context.offset;
        const address = ADDRESS.exec(context.text)?.[0];
        if (address === undefined) return NOT_FOUND;
        return context.addElement(context.elt("URL", position, position + lengthOf(address)));
      },
    },
  ],
};

/** ASCII digits, letters and `_`. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/** An address does not end in punctuation, nor in a bracket that was opened before it. */
function lengthOf(address: string): number {
  let { length } = address;
  let unopened = count(address, ")") - count(address, "(");
  while (/[?!.,:;*_~']/u.test(address[length - 1] ?? "") || (address[length - 1] === ")" && unopened > 0)) {
    if (address[length - 1] === ")") unopened--;
    length--;
  }
  return length;
}

const count = (text: string, character: string): number => text.split(character).length - 1;

export const parser = commonmark.configure([Table, TaskList, Strikethrough, Footnotes, Breaks, Addresses]);

/**
 * The parser's time, and the depth of its recursion, grow with the square of the brackets and stars in one paragraph.
 * A paragraph longer than any person writes is therefore parsed in pieces; markup across two of them stays unread.
 */
const PIECE = 10_000;
const parsePiece = parser.parseInline.bind(parser);

/** Without any of these there is nothing inside a paragraph to find, and most have none. */
const INLINE = /[\\&`<*_[~@]|:\/\/|www\./iu;

parser.parseInline = (text, offset) => {
  if (!INLINE.test(text)) return [];
  if (text.length <= PIECE) return parsePiece(text, offset);
  const elements = [];
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    elements.push(...parsePiece(text.slice(start, end), offset + start));
    start = end;
  }
  return elements;
};

/** Behind the last white space of a piece, if there is any in its second half. */
function pieceEnd(text: string, start: number): number {
  if (text.length - start <= PIECE) return text.length;
  const space = /\s\S*$/u.exec(text.slice(start + PIECE / 2, start + PIECE));
  return space ? start + PIECE / 2 + space.index + 1 : start + PIECE;
}
