/** Whether code speaks of a name: not of a member or a longer name that contains it. */
export function usesName(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}(?![\\w$])`, "u").test(code);
}
