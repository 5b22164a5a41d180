/** Stands for the document's path until a file is rendered: a generator does not know where the document lies. */
export const specPathMark = "\ue000spec\ue000";

/** `@see spec/openapi.yaml#/components/schemas/Pet`: where in the document a declaration comes from. */
export function seeTag(pointer: string): string {
  return `@see ${specPathMark}${pointer}`;
}
