import { docComment, textLiteral } from "../../emit/code.ts";
import { jsonLines } from "../../emit/json-lines.ts";
import type { Generator } from "../generator.ts";

/** The document itself, for people to read. As text: nobody type-checks it, and who does not ask for it never parses it. */
export const emulatorDocument: Generator = ({ document }) => [
  {
    package: "fixtures",
    path: "document.ts",
    generator: "emulator/document.ts",
    imports: [],
    body: `${docComment(doc)}export const documentText: string = ${textLiteral(jsonLines(document))};`,
  },
];

const doc = "The document that this package was made from, as one OpenAPI 3.1 document in JSON.";
