/** A mistake that the user can mend. It is told in plain words; a stack trace would only bury them. */
export class UserError extends Error {
  /** What to do about it, where that does not follow from the message. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
