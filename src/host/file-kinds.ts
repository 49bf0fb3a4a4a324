import { extname } from "node:path";

/** Files that a folder is searched for. Any other file is read as plain text when it is named. */
const FORMATS: Readonly<Record<string, "markdown" | "text">> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
  ".text": "text",
};

/** Files that may well hold a report, but that we cannot read: to pass over one in silence would be a lie. */
const UNREAD: Readonly<Record<string, string>> = {
  ".adoc": "AsciiDoc",
  ".asciidoc": "AsciiDoc",
  ".doc": "Word",
  ".docx": "Word",
  ".htm": "HTML",
  ".html": "HTML",
  ".odt": "OpenDocument",
  ".pdf": "PDF",
  ".rst": "reStructuredText",
  ".rtf": "RTF",
  ".tex": "LaTeX",
};

export type FileKind =
  | { readonly read: true; readonly format: "markdown" | "text"; readonly known: boolean }
  | { readonly read: false; readonly reason: string };

/** What the name of a file says about how to read it. */
export function fileKind(path: string): FileKind {
  const extension = extname(path).toLowerCase();
  const unread = UNREAD[extension];
  if (unread) return { read: false, reason: `${unread} files are not read yet` };
  const format = FORMATS[extension];
  return { read: true, format: format ?? "text", known: format !== undefined };
}
