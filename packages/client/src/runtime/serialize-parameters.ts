import { ArgumentError, type CallPlace } from "./client-error.ts";
import { formText, simpleText } from "./default-style.ts";
import { neededPart, type ApiDescription, type OperationDescription, type ParameterPlace } from "./description.ts";
import type { HeaderFields } from "./header-fields.ts";

type Values = Readonly<Record<string, unknown>>;

/** The text of one parameter, in the style that the document states for it; nothing where it is to be left out. */
export type ParameterWriter = (
  place: CallPlace,
  where: ParameterPlace,
  name: string,
  value: unknown,
) => string | undefined;

export function parameterWriter(api: ApiDescription, operation: OperationDescription | undefined): ParameterWriter {
  return (place, where, name, value) => {
    const style = operation?.styles?.[where]?.[name];
    // A header is sent as it stands: nobody decodes percent signs there.
    const encode = where === "header" ? asItIs : encodeURIComponent;
    try {
      if (style !== undefined) return neededPart(api, "writeStyled")(where, name, value, style, encode);
      return where === "path" || where === "header" ? simpleText(value, encode) : formText(name, value, encode);
    } catch (error) {
      // The message of a TypeError is ours or the platform's word on surrogates and cycles; it quotes no value.
      throw new ArgumentError(place, `the ${where} parameter ${name}: ${(error as Error).message}.`);
    }
  };
}

function asItIs(text: string): string {
  return text;
}

/** Without the question mark. */
export function serializeQuery(place: CallPlace, write: ParameterWriter, values: Values | undefined): string {
  if (values === undefined) return "";
  return writeAll(place, write, "query", values)
    .map(([, text]) => text)
    .join("&");
}

/** Header and cookie parameters, as headers. */
export function serializeHeaders(
  place: CallPlace,
  write: ParameterWriter,
  header: Values | undefined,
  cookie: Values | undefined,
): HeaderFields {
  const headers = Object.fromEntries(writeAll(place, write, "header", header ?? {}));
  const pairs = writeAll(place, write, "cookie", cookie ?? {}).map(([, text]) => text.replaceAll("&", "; "));
  return pairs.length === 0 ? headers : { ...headers, Cookie: pairs.join("; ") };
}

function writeAll(
  place: CallPlace,
  write: ParameterWriter,
  where: ParameterPlace,
  values: Values,
): readonly (readonly [string, string])[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const text = write(place, where, name, value);
    return text === undefined ? [] : [[name, text] as const];
  });
}
