/** What every object has without having it itself; `"x" in {}` and `{}.x` are no proof of these. */
export const prototypeNames: ReadonlySet<string> = new Set([
  "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__", "__proto__", "constructor",
  "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf",
]); // prettier-ignore
