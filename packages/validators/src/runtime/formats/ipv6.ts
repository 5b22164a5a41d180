import { matchesIpv4 } from "./ipv4.ts";

const group = /^[\da-fA-F]{1,4}$/;

/** RFC 4291, 2.2: eight groups, one run of zeros as `::`, the last two as IPv4. Zones are not part of an address. */
export function matchesIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const isShortened = halves.length === 2;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    const count = groupCount(half, isShortened, index === halves.length - 1);
    if (count < 0) return false;
    groups += count;
  }
  return isShortened ? groups < 8 : groups === 8;
}

/** How many groups one side of `::` has, or -1. */
function groupCount(half: string, mayBeEmpty: boolean, isLast: boolean): number {
  if (half === "") return mayBeEmpty ? 0 : -1;
  const parts = half.split(":");
  const last = parts.at(-1) ?? "";
  if (isLast && last.includes(".")) {
    return matchesIpv4(last) && parts.slice(0, -1).every((part) => group.test(part)) ? parts.length + 1 : -1;
  }
  return parts.every((part) => group.test(part)) ? parts.length : -1;
}
