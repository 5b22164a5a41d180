/** The formats that are asserted, each with the function of the runtime that knows it. Any other is an annotation. */
export interface FormatCheck {
  readonly kind: "string" | "number";
  readonly check: string;
}

const strings: Readonly<Record<string, string>> = {
  byte: "matchesBase64",
  date: "matchesDate",
  "date-time": "matchesDateTime",
  duration: "matchesDuration",
  email: "matchesEmail",
  hostname: "matchesHostname",
  "idn-email": "matchesIdnEmail",
  "idn-hostname": "matchesIdnHostname",
  ipv4: "matchesIpv4",
  ipv6: "matchesIpv6",
  iri: "matchesIri",
  "iri-reference": "matchesIriReference",
  "json-pointer": "matchesJsonPointer",
  regex: "matchesRegex",
  "relative-json-pointer": "matchesRelativeJsonPointer",
  time: "matchesTime",
  uri: "matchesUri",
  "uri-reference": "matchesUriReference",
  "uri-template": "matchesUriTemplate",
  uuid: "matchesUuid",
};

const numbers: Readonly<Record<string, string>> = {
  float: "matchesFloat",
  int32: "matchesInt32",
  int64: "matchesInt64",
};

export function formatCheck(format: string | undefined): FormatCheck | undefined {
  if (format === undefined) return undefined;
  if (Object.hasOwn(strings, format)) return { kind: "string", check: strings[format] as string }; // hasOwn
  if (Object.hasOwn(numbers, format)) return { kind: "number", check: numbers[format] as string }; // hasOwn
  return undefined;
}
