import { matchesIpv6 } from "./ipv6.ts";

// RFC 3986, appendix A; RFC 3987, 2.2 adds the characters of other scripts.
const other =
  "\\u{a0}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{ffef}\\u{10000}-\\u{1fffd}\\u{20000}-\\u{2fffd}\\u{30000}-\\u{3fffd}" +
  "\\u{40000}-\\u{4fffd}\\u{50000}-\\u{5fffd}\\u{60000}-\\u{6fffd}\\u{70000}-\\u{7fffd}\\u{80000}-\\u{8fffd}" +
  "\\u{90000}-\\u{9fffd}\\u{a0000}-\\u{afffd}\\u{b0000}-\\u{bfffd}\\u{c0000}-\\u{cfffd}\\u{d0000}-\\u{dfffd}\\u{e1000}-\\u{efffd}";
const privateUse = "\\u{e000}-\\u{f8ff}\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}";

/** By part, a search for what must not be in it: it needs no stack, however long the text. */
interface Grammar {
  readonly userinfo: RegExp;
  readonly host: RegExp;
  readonly path: RegExp;
  readonly query: RegExp;
  readonly fragment: RegExp;
}

function grammar(more: string, moreInQuery: string): Grammar {
  const name = `\\w.~!$&'()*+,;=${more}\\-`;
  const of = (characters: string) => new RegExp(`[^%${characters}]|%(?![\\da-fA-F]{2})`, "u");
  return {
    userinfo: of(`${name}:`),
    host: of(name),
    path: of(`${name}:@/`),
    query: of(`${name}:@/?${moreInQuery}`),
    fragment: of(`${name}:@/?`),
  };
}

const uri = /* @__PURE__ */ grammar("", "");
const iri = /* @__PURE__ */ grammar(other, privateUse);

/** `URI` of RFC 3986: with a scheme. */
export function matchesUri(text: string): boolean {
  return isReference(text, uri, true);
}

/** `URI-reference` of RFC 3986. */
export function matchesUriReference(text: string): boolean {
  return isReference(text, uri, false);
}

/** `IRI` of RFC 3987: with a scheme. */
export function matchesIri(text: string): boolean {
  return isReference(text, iri, true);
}

/** `IRI-reference` of RFC 3987. */
export function matchesIriReference(text: string): boolean {
  return isReference(text, iri, false);
}

// RFC 3986, appendix B; each part is then held against its own grammar.
const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su;

function isReference(text: string, faults: Grammar, needsScheme: boolean): boolean {
  const match = parts.exec(text);
  if (match === null) return false;
  const [, scheme, authority, path = "", query = "", fragment = ""] = match;
  if (scheme === undefined ? needsScheme : !/^[a-z][a-z\d+.-]*$/i.test(scheme)) return false;
  if (authority !== undefined && !isAuthority(authority, faults)) return false;
  // The first segment of a relative path holds no colon (4.2): it would be a scheme.
  if (scheme === undefined && authority === undefined && /^[^/]*:/.test(path)) return false;
  return !faults.path.test(path) && !faults.query.test(query) && !faults.fragment.test(fragment);
}

function isAuthority(authority: string, faults: Grammar): boolean {
  const cut = authority.lastIndexOf("@");
  if (cut >= 0 && faults.userinfo.test(authority.slice(0, cut))) return false;
  const match = /^(\[.*\]|[^:]*)(?::\d*)?$/su.exec(authority.slice(cut + 1));
  if (match === null) return false;
  const host = match[1] ?? "";
  if (!host.startsWith("[")) return !faults.host.test(host);
  const address = host.slice(1, -1);
  return matchesIpv6(address) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(address);
}
