import { dataPartitionInputValidator, type Issue } from "@catalog-kit/validators";

const result = dataPartitionInputValidator.validate(
  { modules: { search: "STANDARD" }, source: { type: "MDM", sources: ["a b"], collections: [], relationships: [] } },
  { maxIssues: 10 },
);

// A form shows each message at its field, by `path`; a program goes by `keyword` and `params`.
for (const issue of result.issues ?? []) console.log(field(issue), issue.keyword, issue.params, issue.schemaPath);
// source.sources[0] pattern { pattern: "..." } #/components/schemas/ResourceKey/pattern

function field({ path }: Issue): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}
