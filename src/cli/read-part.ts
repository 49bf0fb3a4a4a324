import * as z from "zod/mini";
import type { LintResult, Message } from "../engine/result.ts";
import { SEVERITY } from "../formatters/message-data.ts";
import type { Host } from "../host/host.ts";
import { named } from "../host/named.ts";
import { UserError } from "../host/user-error.ts";

const range = z.tuple([z.number(), z.number()]);
const fix = z.object({ range, text: z.string(), filePath: z.optional(z.string()) });
const place = z.object({
  entry: z.optional(z.string()),
  section: z.optional(z.string()),
  paragraph: z.optional(z.number()),
});
const position = z.object({ line: z.number(), column: z.number() });

const message = z.object({
  ruleId: z.string(),
  severity: z.enum({ warning: 1, error: 2, info: 3 }),
  message: z.string(),
  range,
  loc: z.object({ start: position, end: position }),
  fix: z.optional(fix),
  data: z.object({
    messageId: z.string(),
    certainty: z.enum(["proved", "strong", "hint"]),
    place,
    fingerprint: z.string(),
    related: z.array(
      z.extend(position, {
        message: z.string(),
        filePath: z.string(),
        endLine: z.number(),
        endColumn: z.number(),
        range,
        place,
      }),
    ),
    suggestions: z.optional(z.array(z.object({ id: z.string(), message: z.string(), fix }))),
  }),
});

const part = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(message),
    partOf: z.optional(z.string()),
    profile: z.string(),
    language: z.string(),
    unchecked: z.array(z.object({ ruleId: z.string(), reason: z.string() })),
    suppressed: z.optional(z.number()),
    known: z.optional(z.number()),
    skipped: z.optional(z.string()),
  }),
);

export interface PartResult {
  readonly result: LintResult;
  /** Why the file was passed over, if it was. */
  readonly skipped: string | undefined;
}

/** What `--format json` wrote, as the results that it was written from. */
export async function readPart(name: string, host: Host): Promise<readonly PartResult[]> {
  const bytes = await host.readFile(host.path.resolve(host.cwd, name)).catch(named(name));
  const files = part.safeParse(parse(new TextDecoder().decode(bytes)));
  if (!files.success) {
    throw new UserError(
      `${name}: this is not what this version of tieout prints with --format json`,
      "Each part is written by: tieout --shard 1/3 --format json --output-file part1.json …",
    );
  }
  return files.data.map(({ messages, skipped, partOf, suppressed, known, ...file }) => ({
    result: {
      ...file,
      ...(partOf !== undefined && { partOf }),
      ...(suppressed !== undefined && { suppressed }),
      ...(known !== undefined && { known }),
      messages: messages.map((found) => toMessage(found, file.filePath)),
    },
    skipped,
  }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toMessage({ severity, loc, range: own, fix: edit, data, ...rest }: z.output<typeof message>, file: string) {
  const { related, suggestions = [], ...known } = data;
  const inFile = ({ filePath }: { readonly filePath?: string | undefined }): { readonly filePath?: string } =>
    filePath === undefined || filePath === file ? {} : { filePath };
  const toEdit = ({ range: at, text, ...other }: z.output<typeof fix>) => ({
    span: toSpan(at),
    text,
    ...inFile(other),
  });
  const found = {
    ruleId: rest.ruleId,
    message: rest.message,
    severity: severityOf(severity),
    span: toSpan(own),
    ...loc.start,
    endLine: loc.end.line,
    endColumn: loc.end.column,
    ...known,
    related: related.map(({ range: at, filePath, ...other }) => ({
      ...other,
      span: toSpan(at),
      ...inFile({ filePath }),
    })),
    suggestions: suggestions.map(({ fix: repair, ...words }) => ({ ...words, ...toEdit(repair) })),
    ...(edit && { fix: toEdit(edit) }),
  };
  return found as Message;
}

const toSpan = ([start, end]: readonly [number, number]) => ({ start, end });

const severityOf = (number: number): Message["severity"] =>
  (["warning", "error", "info"] as const).find((severity) => SEVERITY[severity] === number)!;
