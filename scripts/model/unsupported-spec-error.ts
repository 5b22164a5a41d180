/**
 * A construct of the document that this version cannot honour. Raised rather than skipped: what is generated is
 * either right or not there.
 */
export class UnsupportedSpecError extends Error {
  override readonly name = "UnsupportedSpecError";
  readonly code = "UNSUPPORTED_SPEC";
  /** Where, in the bundled document: `#/components/schemas/Pet`. */
  readonly pointer: string;
  /** What, in the document's words: `x-pagination.style "cursor"`. */
  readonly construct: string;
  readonly fix: string;

  constructor(pointer: string, construct: string, fix: string) {
    super(`${construct} is not supported (${pointer}). ${fix}`);
    this.pointer = pointer;
    this.construct = construct;
    this.fix = fix;
  }
}
