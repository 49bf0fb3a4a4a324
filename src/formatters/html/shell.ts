import { markup, verbatim, type Markup } from "./markup.ts";

/** What stands around the body of every page of ours. */
interface Shell {
  readonly lang: string;
  readonly title: string;
  /** What the page may load and run: nothing but what is in it. */
  readonly policy: string;
  readonly style: string;
  /** The words of the link that leads past the head, to the element `main`. */
  readonly skip: string;
  readonly body: Markup;
}

/** A page in one file. */
export const shell = ({ lang, title, policy, style, skip, body }: Shell): string =>
  markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${verbatim(style)}</style>
</head>
<body>
<a class="skip" href="#main">${skip}</a>
${body}
</body>
</html>
`.markup;
