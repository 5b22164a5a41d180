import { createQuerySerializer } from "openapi-fetch";
import { withSearch } from "./path-writer.ts";

type QuerySerializer = (query: object) => string;

/** What openapi-fetch takes to write a URL. */
interface UrlInit {
  readonly pathSerializer: (url: string, values: Readonly<Record<string, unknown>>) => string;
  readonly querySerializer?: QuerySerializer | object;
  readonly params: { readonly query?: object };
}

/**
 * A call whose path has a query or a fragment of its own, which tells it from others: `/rest?method=list`, `/rest#list`.
 * openapi-fetch would put a second question mark behind the one, and all that is asked for into the other; here what is sent
 * by parameters follows the query, and the fragment is left out.
 */
export function queryOfPath<Init extends UrlInit>(path: string, init: Init): Init {
  if (!/[?#]/.test(path)) return init;
  const { pathSerializer, querySerializer, params } = init;
  const serialize =
    typeof querySerializer === "function"
      ? (querySerializer as QuerySerializer)
      : createQuerySerializer(querySerializer);
  const search = serialize(params.query ?? {}).replace(/^\?/, "");
  return {
    ...init,
    pathSerializer: (url, values) => withSearch(pathSerializer(url, values).replace(/#.*/s, ""), search),
    querySerializer: () => "",
  };
}
