/** The document that the packages of this repository are made from, seen from its top. */
export const specPath = "spec/openapi.yaml";
