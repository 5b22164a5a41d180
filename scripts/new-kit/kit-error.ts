/** The kit cannot be made as asked; nothing is left behind. */
export class KitError extends Error {
  override readonly name = "KitError";
}
