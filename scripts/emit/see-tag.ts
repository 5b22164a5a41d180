/**
 * Stands for the document's path until a file is rendered: a generator does not know where the document lies. Soft hyphens are
 * of Latin-1, in which a text takes half the memory of one with any other character.
 */
export const specPathMark = "\u00adspec\u00ad";

/** `@see spec/openapi.yaml#/components/schemas/Pet`: where in the document a declaration comes from. */
export function seeTag(pointer: string): string {
  return `@see ${specPathMark}${pointer}`;
}
