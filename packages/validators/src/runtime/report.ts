import type { Issue } from "./issue.ts";

/** How many branches of unions are looked into for one value: nested unions multiply, an answer must not. */
const maxProbes = 1000;

/** What the collectors of one validation share: the issues so far, and the place in the value they are at. */
export class Report {
  readonly issues: Issue[] = [];
  /** Keys from the value handed in down to where the collectors are. */
  readonly path: (string | number)[];
  readonly maxIssues: number;
  /** Whether another issue would be dropped; loops stop here. */
  isFull = false;
  /** Above zero inside an `x-sensitive` schema, whose values stay out of every issue. */
  sensitive: number;
  probes: number;

  constructor(maxIssues: number, parent?: Report) {
    this.maxIssues = maxIssues;
    this.path = parent === undefined ? [] : parent.path.slice();
    this.sensitive = parent === undefined ? 0 : parent.sensitive;
    this.probes = parent === undefined ? maxProbes : parent.probes;
  }

  add(issue: Issue): void {
    if (this.issues.length < this.maxIssues) this.issues.push(issue);
    if (this.issues.length >= this.maxIssues) this.isFull = true;
  }

  /** Goes to a member whose key the value chose. Inside a sensitive schema the key is data too. */
  enterKey(key: string): void {
    this.path.push(this.sensitive > 0 ? "*" : key);
  }
}

/** The last step of a path: a key below the report's own path, or undefined for that path itself. */
export type Key = string | number | undefined;

export type Collector = (value: unknown, report: Report) => void;
