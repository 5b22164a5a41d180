import type { ParameterPlace, ParameterStyle } from "./description.ts";
import { encodeReserved, expandParameter, type FullStyle } from "./expand-parameter.ts";

const defaults: Record<ParameterPlace, Pick<FullStyle, "style" | "explode">> = {
  path: { style: "simple", explode: false },
  query: { style: "form", explode: true },
  header: { style: "simple", explode: false },
  cookie: { style: "form", explode: true },
};

/** Writes a parameter for which the document states more than OpenAPI's defaults. */
export function writeStyled(
  where: ParameterPlace,
  name: string,
  value: unknown,
  style: ParameterStyle,
  encode: FullStyle["encode"],
): string | undefined {
  const plain = style.json === true && value !== undefined ? JSON.stringify(value) : value;
  return expandParameter(name, plain, {
    ...defaults[where],
    ...style,
    encode: style.allowReserved === true ? encodeReserved : encode,
  });
}
