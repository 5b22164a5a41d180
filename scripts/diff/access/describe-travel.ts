import type { SecurityScheme } from "../../model/types.ts";

/** How a credential travels with a request. */
export function describeTravel(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `the ${scheme.in} \`${scheme.name}\``;
    case "http":
      return `HTTP authentication \`${scheme.scheme}\``;
    default:
      return `\`${scheme.kind}\``;
  }
}
