/**
 * What kind of character a UTF-16 unit is, by table: every paragraph is run through several times, and a table costs one
 * look where ranges or Unicode classes cost a dozen.
 */
const KINDS = new Uint8Array(0x10000);
const HAN = 1;
const WORD = 2;
const DIGIT = 4;
const LETTER = 8;
/** It may have another form in lower case. */
const CASED = 16;

function mark(kind: number, from: number, to: number): void {
  for (let code = from; code <= to; code++) KINDS[code]! |= kind;
}

// Whole blocks are filled before their exceptions are written.
KINDS.fill(WORD, 0xc0, 0xfff0);
for (const [from, to] of [
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x20ff],
  [0x2190, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0x30fb, 0x30fb],
  [0xfe10, 0xfe6f],
  [0xff00, 0xffef],
] as const)
  KINDS.fill(0, from, to + 1);
KINDS.fill(WORD, 0xff66, 0xffdd);
KINDS.fill(WORD | HAN, 0x4e00, 0xa000);
KINDS.fill(WORD | HAN, 0x3400, 0x4dc0);
for (const code of [0xaa, 0xb5, 0xba, 0x3005, 0x3007]) KINDS[code] = WORD;
KINDS[0x3007]! |= HAN;
mark(WORD | DIGIT, 0x30, 0x39);
mark(WORD | LETTER | CASED, 0x41, 0x5a);
mark(WORD | LETTER, 0x61, 0x7a);
/** Full-width forms of digits and letters. */
mark(WORD, 0xff10, 0xff19);
mark(WORD | CASED, 0xff21, 0xff3a);
mark(WORD, 0xff41, 0xff5a);
mark(LETTER | CASED, 0xc0, 0x24f);
mark(LETTER | CASED, 0x370, 0x1fff);
mark(CASED, 0x2100, 0x24ff);
mark(CASED, 0x2c00, 0x2dff);
mark(CASED, 0xa640, 0xa7ff);
mark(CASED, 0xab30, 0xabbf);
mark(CASED, 0xd800, 0xdfff);

/** Letters, digits and ideographs of any script: everything outside of the blocks that hold marks and spaces. */
export const isWordCode = (code: number): boolean => (KINDS[code]! & WORD) !== 0;

export const isHanCode = (code: number): boolean => (KINDS[code]! & HAN) !== 0;

/** 0 to 9. */
export const isDigitCode = (code: number): boolean => (KINDS[code]! & DIGIT) !== 0;

/** Letters of the scripts that write spaces between words. */
export const isLetterCode = (code: number): boolean => (KINDS[code]! & LETTER) !== 0;

/** Whether lower case may differ: text without such a character needs no conversion, which is dear for Chinese. */
export const isCasedCode = (code: number): boolean => (KINDS[code]! & CASED) !== 0;
