import { literal, propertyKey } from "../../emit/code.ts";
import { isJson } from "../../model/preferred-media-type.ts";
import type { MediaType, Operation, Response } from "../../model/types.ts";
import type { ReadableMediaType } from "./body-kinds.ts";
import { partParameters, places } from "./part-schema.ts";
import { presetOf } from "./wire-parameter.ts";

/** How the module calls the operation's entry in `operations` of the types package. */
export const shapeAlias = "Shape";

export function partType(place: (typeof places)[number]): string {
  return `${shapeAlias}["parameters"]["${place}"]`;
}

/** The type of a body of a media type, as the types package has it. */
export function bodyType(media: MediaType): string {
  return `NonNullable<${shapeAlias}["requestBody"]>["content"][${literal(media.contentType)}]`;
}

export function responseType(response: Response, media: MediaType): string {
  const status = /^\d+$/.test(response.status) ? response.status : literal(response.status);
  return `${shapeAlias}["responses"][${status}]["content"][${literal(media.contentType)}]`;
}

/** The JSON of a response; other media types have no value that a schema could check. */
export function jsonContent(response: Response): MediaType | undefined {
  return response.content.find((media) => isJson(media.contentType) && media.schema !== undefined);
}

/** The argument of `TypedOperationValidator<...>`. */
export function operationTypes(operation: Operation, content: readonly ReadableMediaType[]): string {
  const parts = places.map((place) => `${place}: ${partType(place)};\n`);
  const responses = operation.responses.map((response) => {
    const media = jsonContent(response);
    return `${propertyKey(response.status)}: ${media === undefined ? "undefined" : responseType(response, media)};\n`;
  });
  const body = `body: ${checkedBodyType(content)};\nanyBody: ${anyBodyType(operation, content)};\n`;
  return `{\n${parts.join("")}${body}responses: {\n${responses.join("")}};\ndefaults: {\n${defaults(operation)}};\n}`;
}

/** What `.body` checks: the JSON, or else the first media type that has a check. */
export function checkedMediaType(content: readonly ReadableMediaType[]): ReadableMediaType | undefined {
  const checked = content.filter(({ isChecked }) => isChecked);
  return checked.find(({ media }) => isJson(media.contentType)) ?? checked[0];
}

function checkedBodyType(content: readonly ReadableMediaType[]): string {
  const checked = checkedMediaType(content);
  return checked === undefined ? "undefined" : bodyType(checked.media);
}

/** What `readRequest` gives as the body: of any of the media types, or nothing where it may be left out. */
export function anyBodyType({ requestBody }: Operation, content: readonly ReadableMediaType[]): string {
  if (requestBody === undefined) return "undefined";
  const types = content.flatMap(({ media, kinds, isChecked }) =>
    kinds.map((kind) => {
      if (kind === "binary") return "Blob";
      if (isChecked) return bodyType(media);
      return kind === "text" ? "string" : "unknown";
    }),
  );
  const all = [...new Set(requestBody.required ? types : [...types, "undefined"])];
  return all.length === 0 ? "undefined" : all.join(" | ");
}

function defaults(operation: Operation): string {
  const lines = places.flatMap((place) => {
    const names = partParameters(operation, place).filter((parameter) => presetOf(parameter) !== undefined);
    return names.length === 0 ? [] : [`${place}: ${names.map(({ name }) => literal(name)).join(" | ")};\n`];
  });
  return lines.join("");
}
