import { ArgumentError, type CallPlace } from "./client-error.ts";
import type { OperationDescription, ParameterPlace, ParameterStyle } from "./description.ts";
import { encodeReserved, expandParameter, type FullStyle } from "./expand-parameter.ts";
import { headerProblem } from "./header-problem.ts";

type Values = Readonly<Record<string, unknown>>;
type Styles = OperationDescription["styles"];

const defaults: Record<ParameterPlace, Pick<FullStyle, "style" | "explode" | "encode">> = {
  path: { style: "simple", explode: false, encode: encodeURIComponent },
  query: { style: "form", explode: true, encode: encodeURIComponent },
  // A header is sent as it stands: nobody decodes percent signs there.
  header: { style: "simple", explode: false, encode: (text) => text },
  cookie: { style: "form", explode: true, encode: encodeURIComponent },
};

/** The template with its placeholders filled in. No value can leave its segment or make it vanish. */
export function serializePath(place: CallPlace, template: string, values: Values, styles?: Styles): string {
  const segments = template.split("/").map((segment) => {
    const filled = segment.replace(/\{([^{}]+)\}/g, (_placeholder, name: string) => {
      const text = expand(place, "path", name, values[name], styles);
      if (text !== undefined && text !== "") return text;
      throw new ArgumentError(place, `the path parameter ${name} is missing or empty.`);
    });
    // URL parsers resolve these two segments, which would lead to another operation.
    if (filled !== segment && (filled === "." || filled === "..")) {
      throw new ArgumentError(place, `the path segment ${segment} would become "${filled}", which names another path.`);
    }
    return filled;
  });
  return segments.join("/");
}

/** Without the question mark. */
export function serializeQuery(place: CallPlace, values: Values, styles?: Styles): string {
  return expandAll(place, "query", values, styles)
    .map(([, text]) => text)
    .join("&");
}

/** Header and cookie parameters, as headers. */
export function serializeHeaders(
  place: CallPlace,
  values: Values,
  cookies: Values,
  styles?: Styles,
): Record<string, string> {
  const headers = Object.fromEntries(expandAll(place, "header", values, styles));
  const pairs = expandAll(place, "cookie", cookies, styles).map(([, text]) => text.replaceAll("&", "; "));
  if (pairs.length > 0) headers.Cookie = pairs.join("; ");
  checkHeaders(place, headers);
  return headers;
}

export function checkHeaders(place: CallPlace, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    const problem = headerProblem(name, value);
    if (problem !== undefined) throw new ArgumentError(place, `${problem}.`);
  }
}

function expandAll(
  place: CallPlace,
  where: ParameterPlace,
  values: Values,
  styles: Styles,
): readonly (readonly [string, string])[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const text = expand(place, where, name, value, styles);
    return text === undefined ? [] : [[name, text] as const];
  });
}

function expand(
  place: CallPlace,
  where: ParameterPlace,
  name: string,
  value: unknown,
  styles: Styles,
): string | undefined {
  const style: ParameterStyle = styles?.[where]?.[name] ?? {};
  const full = { ...defaults[where], ...style };
  const encode = style.allowReserved === true ? encodeReserved : full.encode;
  try {
    const plain = style.json === true && value !== undefined ? JSON.stringify(value) : value;
    return expandParameter(name, plain, { ...full, encode });
  } catch (error) {
    // The message of a TypeError is ours or the platform's word on surrogates and cycles; it quotes no value.
    throw new ArgumentError(place, `the ${where} parameter ${name}: ${(error as Error).message}.`);
  }
}
