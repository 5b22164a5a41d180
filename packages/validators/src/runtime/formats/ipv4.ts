const pattern = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** `dotted-quad` of RFC 2673, 3.2; no leading zeros, which some read as octal. */
export function matchesIpv4(text: string): boolean {
  return pattern.test(text);
}
