/** Whether code speaks of a name: not of a member or a longer name that contains it. */
export function usesName(code: string, name: string): boolean {
  if (!code.includes(name)) return false; // most names are not there, and this finds it out without a new expression
  return new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}(?![\\w$])`, "u").test(code);
}
