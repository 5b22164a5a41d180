import { expect, test } from "vitest";
import { signElsewhere } from "./sign-elsewhere.ts";

const secret = "a key&=";

test.each([
  { given: "https://x/a", want: "https://x/a?key=a%20key%26%3D" },
  { given: "https://x/a?", want: "https://x/a?key=a%20key%26%3D" },
  // A list that is written as one, a space as it was written, and an empty pair.
  { given: "https://x/a?b=1,2&c=%20+&&d", want: "https://x/a?b=1,2&c=%20+&d&key=a%20key%26%3D" },
  { given: "https://x/a?key=old&b=%ZZ&k%65y=older", want: "https://x/a?b=%ZZ&key=a%20key%26%3D" },
])("a key in the query of $given leaves the rest as it is written", ({ given, want }) => {
  expect(signElsewhere({ url: given, headers: {} }, { in: "query", name: "key" }, secret).url).toBe(want);
});
