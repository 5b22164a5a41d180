import type { MediaType } from "./types.ts";

/** The media type that is sent where a body has several: the first that is JSON and described, JSON, or the first. */
export function preferredMediaType(content: readonly MediaType[]): MediaType | undefined {
  const json = content.filter((media) => isJson(media.contentType));
  return json.find(({ schema }) => schema !== undefined) ?? json[0] ?? content[0];
}

/** `application/json` and whatever ends in `+json`, with or without parameters. */
export function isJson(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(contentType);
}
