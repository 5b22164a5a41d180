import { dataPartitionInputValidator, isDataPartition, ValidationError } from "@catalog-kit/validators";

// What came in: JSON of which nothing is known yet.
const body: unknown = JSON.parse(`{
  "modules": { "search": "FAST" },
  "source": { "type": "DATA_SOURCE", "key": "regional-registry", "collections": [{ "key": 7 }] },
  "status": "STATUS_READY"
}`);

// All that is wrong, as values. `dataPartitionValidator` checks a partition as it is read, this one as it is sent.
const result = dataPartitionInputValidator.validate(body);
for (const issue of result.issues ?? []) console.log(issue.message);
// /modules/search must be one of "STANDARD" or "HEALTH_GRADE_SEARCH", but is the string "FAST".
// /source/collections/0/key must be a string, but is the number 7.
// ...

// Or as an exception.
try {
  dataPartitionInputValidator.parse(body);
} catch (error) {
  if (!(error instanceof ValidationError)) throw error;
  console.log(error.code, error.issues.length); // VALIDATION_FAILED, and how many issues
}

// Or as a yes or no: a type guard, the fastest of the three and the smallest in a bundle.
if (isDataPartition(body)) console.log(body.source.type);
else console.log("not a partition");
