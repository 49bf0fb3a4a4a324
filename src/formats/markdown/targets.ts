import type { SyntaxNode, Tree } from "@lezer/common";
import { interner } from "../../text/interned.ts";
import type { Span } from "../../text/span.ts";

/** The addresses of the link references that a document defines, by their labels. */
export type Definitions = Pick<ReadonlyMap<string, string>, "get">;

/** Labels are compared without regard to case and white space. */
const normalize = (label: string): string => label.trim().replace(/\s+/gu, " ").toLowerCase().toUpperCase();

/** A label, in the form in which labels are compared, and its address. */
export type Definition = readonly [label: string, address: string];

export function readDefinitions(text: string, tree: Tree): Definition[] {
  const definitions: Definition[] = [];
  // Without it there is none, and most texts have none.
  if (!text.includes("]:")) return definitions;
  tree.iterate({
    enter: (reference) => {
      if (reference.name === "LinkReference") {
        const { node } = reference;
        const label = node.getChild("LinkLabel")!;
        definitions.push([
          normalize(text.slice(label.from + 1, label.to - 1)),
          readAddress(text, node.getChild("URL")!),
        ]);
      }
      return !reference.type.is("LeafBlock");
    },
  });
  return definitions;
}

const sameDefinitions = interner<ReadonlyMap<string, string>>();

/** Of two definitions of one label the first counts. The same ones are the same object, so that what was read with them is found again. */
export function joinDefinitions(all: Iterable<readonly Definition[]>): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const some of all)
    for (const [label, address] of some) if (!definitions.has(label)) definitions.set(label, address);
  return sameDefinitions(JSON.stringify([...definitions]), () => definitions);
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
