import type { SyntaxNodeRef, Tree } from "@lezer/common";
import { BlockBuilder, type Draft } from "./builder.ts";
import { InlineReader } from "./inline.ts";
import { RowReader } from "./rows.ts";
import type { Definitions } from "./targets.ts";

/** What a segment says. Offsets are relative to it. */
export interface Reading {
  readonly drafts: readonly Draft[];
  /** The labels of the footnotes that it defines. */
  readonly footnotes: readonly string[];
}

/** Reads the tree of a segment, which may hold more than the segment. */
export function readTree(tree: Tree, source: string, definitions: Definitions): Reading {
  const walk = new Walk(source, definitions);
  // Without recursion: quotes may be nested more deeply than the stack allows.
  tree.iterate({ enter: (node) => walk.enter(node), leave: (node) => walk.leave(node), to: source.length });
  return { drafts: walk.builder.drafts, footnotes: walk.footnotes };
}

/** A block without blocks inside. */
interface Leaf {
  readonly name: string;
  readonly inline: InlineReader;
  readonly rows: RowReader | undefined;
}

const LEAF = /^(?:Paragraph|Task|Table|(?:ATX|Setext)Heading\d|(?:HTML|Comment|ProcessingInstruction)Block)$/u;

/** Follows the parser's tree and tells the builder what opens, what closes, and what stands in between. */
class Walk {
  readonly builder: BlockBuilder;
  readonly footnotes: string[] = [];
  readonly #text: string;
  readonly #definitions: Definitions;
  #leaf: Leaf | undefined;

  constructor(text: string, definitions: Definitions) {
    this.#text = text;
    this.#definitions = definitions;
    this.builder = new BlockBuilder(text);
  }

  /** Returns whether there is more to read inside of the node. */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    if (this.#leaf) {
      this.#leaf.rows?.enter(node);
      return this.#leaf.inline.enter(node);
    }
    if (LEAF.test(name)) {
      const inline = new InlineReader(this.#text, this.#definitions, from);
      this.#leaf = { name, inline, rows: name === "Table" ? new RowReader() : undefined };
      return true;
    }
    switch (name) {
      case "BulletList":
      case "OrderedList":
        this.builder.openList(from, node.node.firstChild!.to === to);
        return true;
      case "ListMark":
        this.builder.openItem(from, to);
        return false;
      case "FootnoteDefinition":
        this.builder.openNote(from);
        return true;
      case "FootnoteLabel":
        this.footnotes.push(this.#text.slice(from + 2, to - 2));
        return false;
      case "FencedCode":
      case "CodeBlock":
        this.builder.addCode(from, to);
        return false;
    }
    return name !== "LinkReference";
  }

  leave(node: SyntaxNodeRef): void {
    const { name, to } = node;
    if (this.#leaf) {
      if (name !== this.#leaf.name) return this.#leaf.inline.leave(node);
      this.#addLeaf(this.#leaf, to);
      this.#leaf = undefined;
      return;
    }
    if (name === "BulletList" || name === "OrderedList") this.builder.closeList();
    else if (name === "ListItem") this.builder.closeItem();
    else if (name === "FootnoteDefinition") this.builder.closeNote();
  }

  #addLeaf({ name, inline: { seen }, rows }: Leaf, end: number): void {
    const text = seen.textUpTo(end);
    if (name === "Paragraph" || name === "Task") this.builder.addParagraph(seen, text);
    else if (rows) this.builder.addTable(seen, text, rows.rows(text, seen.start));
    else if (name.includes("Heading")) this.builder.addHeading(seen, text, Number(name.at(-1)));
    else this.builder.addHtml(seen, text);
  }
}
