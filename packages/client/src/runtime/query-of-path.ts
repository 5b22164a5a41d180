import { createQuerySerializer } from "openapi-fetch";

type Init = Readonly<Record<string, unknown>>;

/**
 * A call whose path has a query of its own, which tells it from others: `/rest?method=list`. openapi-fetch would put a second
 * question mark behind it; here the path's query comes first, and what is sent by parameters follows.
 */
export function withQueryOfPath(path: string, init: Init): { readonly path: string; readonly init: Init } {
  const [, bare = path, stated] = /^(.*?)\?(.*)/.exec(path) ?? [];
  if (stated === undefined) return { path, init };
  // What openapi-fetch takes from whoever calls it; a path is never serialized by its own means (see connect.ts).
  const { querySerializer, pathSerializer, params } = init as {
    readonly querySerializer?: ((query: object) => string) | object;
    readonly pathSerializer: (path: string, values: object) => string;
    readonly params?: { readonly path?: object };
  };
  const serialize = typeof querySerializer === "function" ? querySerializer : createQuerySerializer(querySerializer);
  const own = pathSerializer(stated, params?.path ?? {});
  const joined = (query: object): string => [own, serialize(query).replace(/^\?/, "")].filter(Boolean).join("&");
  return { path: bare, init: { ...init, querySerializer: joined } };
}
