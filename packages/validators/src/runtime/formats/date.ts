const pattern = /^(\d{4})-(\d\d)-(\d\d)$/;

/** `full-date` of RFC 3339, 5.6. */
export function matchesDate(text: string): boolean {
  const match = pattern.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number]; // three groups
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
