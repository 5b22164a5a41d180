import type { KitNames } from "./kit-names.ts";

/** What a person does after the command. */
export function nextSteps(title: string, { name, packagePrefix }: KitNames, out: string): string {
  return `${name}, the kit of ${title}, is in ${out}: ${packagePrefix}types, -client, -validators and -fixtures.

Next:
  cd ${/^[\w./-]+$/.test(out) ? out : JSON.stringify(out)}
  npm start     # generates, builds, and shows the packages at work
  npm test      # every check and every test
  git init      # its workflows run on GitHub

README.md says how to use it, CONTRIBUTING.md how to release it. LICENSE is that of the toolkit: it stays with its code;
say beside it, and in "license" of each package.json, what holds for yours.`;
}
