import type { OutputTree } from "../write-files.ts";

const maxNameBytes = 200;

/** What Windows, macOS or Linux would not write as it stands, or would write over something else. */
export function judgeTree({ files, folders }: OutputTree): readonly string[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const folded = path.normalize("NFC").toUpperCase().toLowerCase();
    const earlier = seen.get(folded);
    seen.set(folded, path);
    const twin = earlier === undefined ? [] : [`${path} and ${earlier} are one file on some systems`];
    const home = folders.some((folder) => path.startsWith(`${folder}/`)) ? [] : [`${path} is in none of our folders`];
    return [...twin, ...home, ...path.split("/").flatMap(judgeName)];
  });
}

function judgeName(name: string): readonly string[] {
  if (Buffer.byteLength(name) > maxNameBytes) return [`${name} is too long for a name`];
  if (!/^[\p{L}\p{M}\p{N}_-]+(\.ts)?$/u.test(name)) return [`${JSON.stringify(name)} is no plain name`];
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? [`${name} is a device on Windows`] : [];
}
