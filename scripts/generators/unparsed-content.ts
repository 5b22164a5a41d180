import { preferredMediaType } from "../model/preferred-media-type.ts";
import type { MediaType } from "../model/types.ts";
import type { Generator, GeneratorWarning } from "./generator.ts";

/** Writes nothing; says which bodies are handed over as they travel, although the document says what is in them. */
export const unparsedContent: Generator = ({ operations }, warn) => {
  const bodies = operations.flatMap(({ requestBody, responses }) => [
    ...(requestBody === undefined ? [] : [requestBody]),
    ...responses,
  ]);
  const media = bodies.flatMap(({ content }) => preferredMediaType(content) ?? []);
  const unparsed = media.filter(({ parsedSchema }) => parsedSchema !== undefined);
  const byPointer = new Map(unparsed.map((each) => [each.pointer, each]));
  for (const each of byPointer.values()) warn(warning(each));
  return [];
};

function warning({ pointer, contentType, schema }: MediaType): GeneratorWarning {
  const form = schema?.format === "binary" ? "bytes" : "text";
  return {
    pointer,
    message: `Content of the type ${contentType} is not parsed: it is given and taken as ${form}, and its schema is not checked.`,
    fix: "Describe the content as JSON beside it, if the API speaks that too; or state the schema as type: string.",
  };
}
