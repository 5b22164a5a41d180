/** The path of one item among others: `/shops/{shopId}/pets/{petId}`. */
export interface ItemPath {
  readonly path: string;
  /** `/shops/{shopId}/pets` */
  readonly collectionPath: string;
  /** `petId` */
  readonly parameter: string;
}

/** Takes the path of an item apart; nothing where its last segment is not one parameter alone. */
export function itemPathOf(path: string): ItemPath | undefined {
  const match = /^(.*)\/\{([^{}/]+)\}$/s.exec(path);
  if (match === null) return undefined;
  const [, collectionPath = "", parameter = ""] = match;
  return { path, collectionPath, parameter };
}

/** A path without the names of its parameters, which operations of one place may spell differently. */
export function pathShape(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** Whether whatever stands at `inner` belongs to the thing at `outer`: `/shops/{id}/pets` to `/shops/{shopId}`. */
export function isWithin(inner: string, outer: string): boolean {
  return `${pathShape(inner)}/`.startsWith(`${pathShape(outer)}/`);
}
