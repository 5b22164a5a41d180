// RFC 6570, 2: literals, and expressions in braces with an operator and variables with a prefix length or `*`.
const name = "(?:\\w|%[\\da-fA-F]{2})(?:\\.?(?:\\w|%[\\da-fA-F]{2}))*";
const variable = `${name}(?::[1-9]\\d{0,3}|\\*)?`;
const expression = `\\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\\}`;
const literal = "[^\\0- \"'%<>\\\\^`{|}\\x7f]|%[\\da-fA-F]{2}";
const pattern: RegExp = /* @__PURE__ */ new RegExp(`^(?:${literal}|${expression})*$`, "u");

export function matchesUriTemplate(text: string): boolean {
  return pattern.test(text);
}
