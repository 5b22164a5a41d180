import { partitionStatusValidator } from "@catalog-kit/validators";

// Any tool that takes a Standard Schema takes a validator as it is. What such a tool does with it:
const standard = partitionStatusValidator["~standard"];

const outcome = standard.validate("STATUS_GONE");
console.log(outcome.issues?.[0]?.message); // The value must be one of "STATUS_READY", ...

// Standard JSON Schema: for a tool that describes values instead of checking them.
console.log(standard.jsonSchema.input({ target: "draft-2020-12" }));
// { $schema: "https://json-schema.org/draft/2020-12/schema", type: "string", enum: [...] }
