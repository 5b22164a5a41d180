import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface CorpusDocument {
  readonly id: string;
  readonly path: string;
}

/** A folder that holds no documents, or is not there. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
}

/** The documents of a folder: those that its `index.tsv` names (columns `id` and `entry`), or else each file by itself. */
export async function findDocuments(folder: string, only: string | undefined): Promise<readonly CorpusDocument[]> {
  if (!existsSync(folder)) throw new CorpusError(`There is no folder ${folder}. Name another with --dir.`);
  const index = join(folder, "index.tsv");
  const all = existsSync(index) ? indexed(folder, await readFile(index, "utf8")) : await listed(folder);
  if (all.length === 0)
    throw new CorpusError(`${folder} holds no OpenAPI document (.yaml, .yml, .json, or these with .gz).`);
  const chosen = only === undefined ? all : all.filter((document) => document.id === only);
  if (chosen.length > 0) return chosen;
  throw new CorpusError(
    `${folder} has no document "${only}". It has: ${all.map((document) => document.id).join(", ")}.`,
  );
}

function indexed(folder: string, text: string): readonly CorpusDocument[] {
  const [head = "", ...rows] = text.trim().split(/\r?\n/);
  const columns = head.split("\t");
  const idColumn = columns.indexOf("id");
  const entryColumn = columns.indexOf("entry");
  if (idColumn < 0 || entryColumn < 0) throw new CorpusError(`${folder}/index.tsv lacks the column id or entry.`);
  return rows.map((row) => {
    const cells = row.split("\t");
    return { id: cells[idColumn] ?? "", path: join(folder, cells[entryColumn] ?? "") };
  });
}

async function listed(folder: string): Promise<readonly CorpusDocument[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const documents = names.filter((name) => /\.(ya?ml|json)(\.gz)?$/.test(name)).sort();
  return documents.map((name) => ({ id: name.replace(/\.(ya?ml|json)(\.gz)?$/, ""), path: join(folder, name) }));
}
