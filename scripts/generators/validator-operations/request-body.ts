import { literal } from "../../emit/code.ts";
import type { Operation } from "../../model/types.ts";
import { checkedMediaType, bodyType } from "./operation-types.ts";
import type { ReadableMediaType } from "./body-kinds.ts";
import { formFields } from "./form-fields.ts";
import type { ModuleValidators } from "./module-validators.ts";
import { withoutFiles } from "./without-files.ts";

/** The `body` of an operation's definition, or nothing where it takes none. */
export function requestBodyCode(
  { requestBody, names }: Operation,
  content: readonly ReadableMediaType[],
  validators: ModuleValidators,
): string {
  if (requestBody === undefined) return "";
  const preferred = checkedMediaType(content);
  const entries = content.map((entry) => {
    const name = entry === preferred ? `${names.method}Body` : `${names.method}OtherBody`;
    return mediaTypeCode(entry, name, validators);
  });
  return `body: {
    pointer: ${literal(requestBody.pointer)},
    required: ${literal(requestBody.required)},
    content: [${entries.join(", ")}],
  },\n`;
}

function mediaTypeCode(
  { media, kinds, isChecked }: ReadableMediaType,
  name: string,
  validators: ModuleValidators,
): string {
  const isMultipart = kinds.includes("multipart");
  const members = [
    `contentType: ${literal(media.contentType)}`,
    `pointer: ${literal(media.pointer)}`,
    `kinds: ${literal(kinds)}`,
  ];
  if (isChecked && media.schema !== undefined) {
    const schema = isMultipart ? withoutFiles(media.schema) : media.schema;
    members.push(`validator: ${validators.add(schema, "write", name, bodyType(media))}`);
  }
  if (isMultipart || kinds.includes("form")) {
    for (const [key, value] of Object.entries(formFields(media, isMultipart)))
      members.push(`${key}: ${literal(value)}`);
  }
  return `{ ${members.join(", ")} }`;
}
