import { literal } from "../../emit/code.ts";
import type { Operation } from "../../model/types.ts";
import { checkedMediaType, bodyType } from "./operation-types.ts";
import type { ReadableMediaType } from "./body-kinds.ts";
import { formFields } from "./form-fields.ts";
import type { ModuleValidators } from "./module-validators.ts";
import { withoutFiles } from "./without-files.ts";

/** A part of a request, as a member of the operation's definition; and the name of its validator. */
export interface PartCode {
  readonly name: string;
  readonly code: string;
  readonly validator?: string | undefined;
}

/** The `body` of an operation's definition, or nothing where it takes none. */
export function requestBodyCode(
  { requestBody, names }: Operation,
  content: readonly ReadableMediaType[],
  validators: ModuleValidators,
): PartCode | undefined {
  if (requestBody === undefined) return undefined;
  const preferred = checkedMediaType(content);
  const checked = content.map((entry) => {
    const name = entry === preferred ? `${names.method}Body` : `${names.method}OtherBody`;
    return { entry, validator: bodyValidator(entry, name, validators) };
  });
  const code = `body: {
    pointer: ${literal(requestBody.pointer)},
    required: ${literal(requestBody.required)},
    content: [${checked.map(({ entry, validator }) => mediaTypeCode(entry, validator)).join(", ")}],
  },\n`;
  return { name: "body", code, validator: checked.find(({ entry }) => entry === preferred)?.validator };
}

function bodyValidator(
  { media, kinds, isChecked }: ReadableMediaType,
  name: string,
  validators: ModuleValidators,
): string | undefined {
  if (!isChecked || media.schema === undefined) return undefined;
  const schema = kinds.includes("multipart") ? withoutFiles(media.schema) : media.schema;
  return validators.add(schema, "write", name, bodyType(media));
}

function mediaTypeCode({ media, kinds }: ReadableMediaType, validator: string | undefined): string {
  const isMultipart = kinds.includes("multipart");
  const members = [
    `contentType: ${literal(media.contentType)}`,
    `pointer: ${literal(media.pointer)}`,
    `kinds: ${literal(kinds)}`,
  ];
  if (validator !== undefined) members.push(`validator: ${validator}`);
  if (isMultipart || kinds.includes("form")) {
    for (const [key, value] of Object.entries(formFields(media, isMultipart)))
      members.push(`${key}: ${literal(value)}`);
  }
  return `{ ${members.join(", ")} }`;
}
