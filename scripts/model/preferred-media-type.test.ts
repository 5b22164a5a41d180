import { expect, test } from "vitest";
import { preferredMediaType } from "./preferred-media-type.ts";
import type { MediaType, Schema } from "./types.ts";

const schema: Schema = { pointer: "#", source: {}, differsByDirection: false, isRecursive: false };
const plain = (contentType: string): MediaType => ({ contentType, pointer: "#", encoding: new Map(), examples: [] });
const described = (contentType: string): MediaType => ({ ...plain(contentType), schema });

test.each([
  { content: [described("application/xml"), plain("application/json")], want: "application/json" },
  { content: [plain("applcation/json"), described("application/json")], want: "application/json" },
  { content: [described("application/a+json; v=1"), described("application/json")], want: "application/a+json; v=1" },
  { content: [plain("text/csv"), described("application/xml")], want: "text/csv" },
  { content: [], want: undefined },
])("of $content.0.contentType and the rest it is $want", ({ content, want }) => {
  expect(preferredMediaType(content)?.contentType).toBe(want);
});
