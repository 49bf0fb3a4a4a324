import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "utf8")] : part)));
const utf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const little = Buffer.from(text, "utf16le");
  return new Uint8Array(order === "le" ? little : little.swap16());
};

describe("decodes", () => {
  test.each([
    ["UTF-8", bytes("报告 🙂\n"), "utf-8", "报告 🙂\n"],
    ["UTF-8 with a byte order mark", bytes([0xef, 0xbb, 0xbf], "# 报告"), "utf-8", "# 报告"],
    ["an empty file", bytes(), "utf-8", ""],
    ["UTF-16 LE with a byte order mark", utf16("\ufeff建议1\n", "le"), "utf-16le", "建议1\n"],
    ["UTF-16 BE with a byte order mark", utf16("\ufeff建议1\n", "be"), "utf-16be", "建议1\n"],
    ["UTF-16 LE by its zero bytes", utf16("建议1\n亮点🙂\n", "le"), "utf-16le", "建议1\n亮点🙂\n"],
    ["UTF-16 BE by its zero bytes", utf16("# Report\n", "be"), "utf-16be", "# Report\n"],
    ["UTF-16 LE that begins with a zero byte", utf16("一、1 2\n", "le"), "utf-16le", "一、1 2\n"],
    ["a replacement character that is written in the file", bytes("a\ufffdb"), "utf-8", "a\ufffdb"],
  ])("%s", (_, input, encoding, text) => {
    expect(decode(input)).toEqual({ ok: true, text, encoding });
  });
});

test("refuses everything else, and says what it looks like", () => {
  const refused = {
    "a PDF": bytes("%PDF-1.7\n"),
    "a Word file": bytes("PK", [3, 4], "....[Content_Types].xml....word/document.xml"),
    "a zip archive": bytes("PK", [3, 4], "....report.txt"),
    "an old Word file": bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "RTF, text to the eye of a decoder": bytes("{\\rtf1\\ansi }"),
    "a picture": bytes([0x89], "PNG\r\n"),
    "zero bytes on both halves": bytes("abc", [0, 0], "def", [0]),
    "zero bytes among control characters": bytes([1, 0, 2, 0, 3, 0]),
    "UTF-16 that breaks off": bytes([0xff, 0xfe, 0x41, 0, 0x3d]),
    GBK: bytes([0xbd, 0xa8, 0xd2, 0xe9], "12", [0xa3, 0xba], "\n"),
    "Windows-1252": bytes("Rapport\nannuel de l'ann", [0xe9], "e\n"),
    "Windows-1251": bytes([0xce, 0xf2, 0xf7, 0xb8, 0xf2], " ", [0xe7, 0xe0], " 2021\n"),
    "UTF-8 that breaks off": bytes("\ufeff一\ufffd\n二", [0xe4, 0xb8]),
  };
  const drawn = Object.entries(refused).map(([name, input]) => {
    const decoded = decode(input);
    return `${name}: ${decoded.ok ? "READ" : `[${decoded.reason}, ${decoded.guess ?? "-"}] ${decoded.message}`}`;
  });
  expect(drawn.join("\n")).toMatchInlineSnapshot(`
    "a PDF: [binary, PDF] PDF files are not read yet; save it as plain text in UTF-8
    a Word file: [binary, Word] Word files are not read yet; save it as plain text in UTF-8
    a zip archive: [binary, zip] a binary file (zip), not text
    an old Word file: [binary, Office 97-2003] Office 97-2003 files are not read yet; save it as plain text in UTF-8
    RTF, text to the eye of a decoder: [binary, RTF] RTF files are not read yet; save it as plain text in UTF-8
    a picture: [binary, PNG] a binary file (PNG), not text
    zero bytes on both halves: [binary, -] a binary file, not text
    zero bytes among control characters: [binary, -] a binary file, not text
    UTF-16 that breaks off: [binary, utf-16le] damaged UTF-16 text, or not text at all
    GBK: [not-utf8, gbk] not UTF-8 text; it looks like GBK. Convert it first: iconv -f GBK -t UTF-8 OLD.txt > NEW.txt
    Windows-1252: [not-utf8, -] not UTF-8 text: byte 24, on line 2, is invalid. Save it as UTF-8 and try again
    Windows-1251: [not-utf8, -] not UTF-8 text: byte 1, on line 1, is invalid. Save it as UTF-8 and try again
    UTF-8 that breaks off: [not-utf8, -] not UTF-8 text: byte 14, on line 2, is invalid. Save it as UTF-8 and try again"
  `);
});
