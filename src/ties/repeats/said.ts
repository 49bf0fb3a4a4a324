import type { LanguagePack } from "../../lang/pack.ts";
import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";
import { textKey } from "../../text/text-key.ts";
import { gist, spoken, weigh } from "../likeness.ts";
import { sketch } from "./sketch.ts";

/** A template that nobody filled in is not a statement made twice. */
const TEMPLATE = /\$[a-z_-]{2,}|\{\{|<<|\bTODO\b/u;

/** Items that begin or end with the same so many letters are compared. */
const END = { spaced: 14, han: 5 };
/** And paragraphs that share a piece of so many. */
const PIECE = { spaced: 9, han: 6 };

/** What a block says, wherever it stands, in the forms in which it is compared. What few blocks are asked for is made when it is. */
export class Said {
  readonly key: string;
  readonly weight: number;
  /** The same without code and addresses. */
  readonly spoken: number;
  readonly isStatement: boolean;
  readonly #block: Block;
  readonly #pack: LanguagePack;
  #gist: string | undefined;
  #ends: readonly string[] | undefined;
  #sketch: readonly number[] | undefined;

  constructor(block: Block, pack: LanguagePack) {
    this.#block = block;
    this.#pack = pack;
    this.key = textKey(block.text);
    this.weight = weigh(block.text);
    this.spoken = block.opaque.length > 0 ? weigh(spoken(block)) : this.weight;
    this.isStatement = this.weight > 0 && !TEMPLATE.test(block.text);
  }

  get gist(): string {
    return (this.#gist ??= gist(this.#block.text, this.#pack));
  }

  /** Its first letters and its last, where there are more. */
  get ends(): readonly string[] {
    const length = END[this.#script];
    const isLong = this.key.length > length;
    return (this.#ends ??= isLong ? [`^${this.key.slice(0, length)}`, `${this.key.slice(-length)}$`] : []);
  }

  get sketch(): readonly number[] {
    return (this.#sketch ??= sketch(this.key, PIECE[this.#script]));
  }

  get #script(): "spaced" | "han" {
    return this.#pack.spaced ? "spaced" : "han";
  }
}

/** Read once for each block. */
export const saidIn = remembered((pack: LanguagePack) => remembered((block: Block) => new Said(block, pack)));
