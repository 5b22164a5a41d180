/** Tries one document after the other, on a thread whose memory and time can be bounded from outside. */
import { parentPort } from "node:worker_threads";
import { tryDocument } from "./try-document.ts";

parentPort?.on("message", (path: string) => {
  void tryDocument(path).then(
    ({ tree, complaints, said }) => parentPort?.postMessage({ isGenerated: tree !== undefined, complaints, said }),
    (error: unknown) => parentPort?.postMessage({ isGenerated: false, complaints: [String(error)], said: "" }),
  );
});
