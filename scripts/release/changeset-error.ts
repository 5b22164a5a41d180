/** A changeset that cannot be read, and that would be lost by writing over it. */
export class ChangesetError extends Error {
  override readonly name = "ChangesetError";
  readonly code = "CHANGESET_UNREADABLE";
}
