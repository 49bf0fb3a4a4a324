import type { SyntaxNode, Tree } from "@lezer/common";
import type { Span } from "../../text/span.ts";

/** The addresses of the link references that a document defines, by their labels. */
export type Definitions = ReadonlyMap<string, string>;

/** Labels are compared without regard to case and white space. */
const normalize = (label: string): string => label.trim().replace(/\s+/gu, " ").toLowerCase().toUpperCase();

/** Of two definitions of one label the first counts. */
export function readDefinitions(text: string, tree: Tree): Definitions {
  const definitions = new Map<string, string>();
  tree.iterate({
    enter: (reference) => {
      if (reference.name === "LinkReference") {
        const { node } = reference;
        const label = node.getChild("LinkLabel")!;
        const key = normalize(text.slice(label.from + 1, label.to - 1));
        if (!definitions.has(key)) definitions.set(key, readAddress(text, node.getChild("URL")!));
      }
      return !reference.type.is("LeafBlock");
    },
  });
  return definitions;
}

interface Target {
  readonly address: string;
  /** From behind the words to the end of the link. */
  readonly tail: Span;
}

/** Where a link or an image leads; undefined if it is none, since no definition has its label. */
export function readTarget(text: string, link: SyntaxNode, definitions: Definitions): Target | undefined {
  const [open, close, opensAddress] = link.getChildren("LinkMark");
  const tail = { start: close!.from, end: link.to };
  if (opensAddress) {
    const address = link.getChildren("URL").find(({ from }) => from > opensAddress.from);
    return { address: address ? readAddress(text, address) : "", tail };
  }
  const label = link.getChild("LinkLabel");
  const words =
    label && label.to - label.from > 2 ? text.slice(label.from + 1, label.to - 1) : text.slice(open!.to, close!.from);
  const address = definitions.get(normalize(words));
  return address === undefined ? undefined : { address, tail };
}

/** Without the brackets of `<…>`. */
const readAddress = (text: string, { from, to }: SyntaxNode): string =>
  text[from] === "<" ? text.slice(from + 1, to - 1) : text.slice(from, to);
