import type { SyntaxNodeRef } from "@lezer/common";
import type { Span } from "../../text/span.ts";
import { decodeEntity } from "./entities.ts";
import { readTag } from "./html.ts";
import { Seen } from "./seen.ts";
import { type Definitions, readTarget } from "./targets.ts";

/** Reads the nodes inside of one block: what its words are, where its links lead, and what is code. */
export class InlineReader {
  readonly seen: Seen;
  readonly #text: string;
  readonly #definitions: Definitions;
  /** What stands behind the words of the link we are in. Links hold no links, so there is one at most. */
  #tail: Span | undefined;

  constructor(text: string, definitions: Definitions, start: number) {
    this.#text = text;
    this.#definitions = definitions;
    this.seen = new Seen(text, start);
  }

  /** Returns whether there is more to read inside of the node. */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    if (this.#tail && from >= this.#tail.start) return false;
    const { seen } = this;
    const span = { start: from, end: to };
    switch (name) {
      case "Emphasis":
      case "StrongEmphasis":
      case "TableHeader":
      case "TableRow":
      case "TableCell":
      case "LinkMark": // of brackets that are no link
      case "LinkLabel":
        return true;
      case "Strikethrough": // withdrawn words state nothing
        seen.opaque.push({ start: from + 2, end: to - 2 });
        return true;
      case "InlineCode":
        seen.opaque.push(codeSpan(this.#text, span));
        return true;
      case "Link":
      case "Image": {
        const target = readTarget(this.#text, node.node, this.#definitions);
        if (!target) return true;
        seen.links.push({ span, target: target.address });
        if (name === "Link") this.#tail = target.tail;
        seen.blank(from, name === "Link" ? from + 1 : to);
        return name === "Link";
      }
      case "URL":
        seen.opaque.push(span);
        if (!this.#tail) seen.links.push({ span, target: this.#text.slice(from, to) });
        return false;
      case "Autolink": {
        const inner = { start: from + 1, end: to - 1 };
        seen.opaque.push(inner);
        seen.links.push({ span, target: this.#text.slice(inner.start, inner.end) });
        seen.blank(from, inner.start);
        seen.blank(inner.end, to);
        return false;
      }
      case "FootnoteReference":
        seen.links.push({ span, target: this.#text.slice(from, to) });
        break;
      case "HTMLTag":
        readTag(seen, this.#text.slice(from, to), from);
        break;
      case "TableDelimiter": // the parser may have seen the last pipe of a row of dashes further on
        seen.blank(Math.min(from, this.#text.lastIndexOf("|", to - 1)), to);
        return false;
      case "Escape":
        seen.blank(from, from + 1);
        return false;
      case "Entity": {
        const character = decodeEntity(this.#text.slice(from, to));
        if (character !== undefined) seen.blank(from, to, character);
        return false;
      }
    }
    seen.blank(from, to); // marks, hard breaks, comments
    return false;
  }

  leave({ name, to }: SyntaxNodeRef): void {
    if (name !== "Link" || to !== this.#tail?.end) return;
    this.seen.blank(this.#tail.start, to);
    this.#tail = undefined;
  }
}

/** Without its backticks. */
function codeSpan(text: string, { start, end }: Span): Span {
  let ticks = 0;
  while (text[start + ticks] === "`") ticks++;
  return { start: start + ticks, end: end - ticks };
}
