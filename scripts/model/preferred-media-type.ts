import type { MediaType } from "./types.ts";

/** The media type that is sent where a body has several: the first that is JSON, otherwise the first. */
export function preferredMediaType(content: readonly MediaType[]): MediaType | undefined {
  return content.find((media) => isJson(media.contentType)) ?? content[0];
}

/** `application/json` and whatever ends in `+json`, with or without parameters. */
export function isJson(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(contentType);
}
