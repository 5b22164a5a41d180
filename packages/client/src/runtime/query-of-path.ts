import { createQuerySerializer } from "openapi-fetch";

type Init = Readonly<Record<string, unknown>>;

/**
 * A call whose path has a query of its own, which tells it from others: `/rest?method=list`. openapi-fetch would put a second
 * question mark behind it; here the path's query comes first, and what is sent by parameters follows.
 */
export function withQueryOfPath(path: string, init: Init): { readonly path: string; readonly init: Init } {
  const mark = path.indexOf("?");
  if (mark < 0) return { path, init };
  // openapi-fetch takes both from whoever calls it, and gives them these arguments.
  const { querySerializer, pathSerializer, params } = init as {
    readonly querySerializer?: ((query: object) => string) | object;
    readonly pathSerializer?: (path: string, values: object) => string;
    readonly params?: { readonly path?: object };
  };
  const serialize = typeof querySerializer === "function" ? querySerializer : createQuerySerializer(querySerializer);
  const stated = path.slice(mark + 1);
  const own = pathSerializer === undefined ? stated : pathSerializer(stated, params?.path ?? {});
  const joined = (query: object): string => [own, serialize(query).replace(/^\?/, "")].filter(Boolean).join("&");
  return { path: path.slice(0, mark), init: { ...init, querySerializer: joined } };
}
