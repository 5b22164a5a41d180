/** What we read of the plan that `changeset publish-plan --output` writes. */
export interface PublishPlan {
  readonly plan: readonly (readonly PlannedRelease[])[];
}

export interface PlannedRelease {
  readonly kind: "publish" | "tag-only";
  readonly name: string;
  readonly version: string;
}

const snapshot = /-canary-\d{14}$/;

/**
 * What would be published, as `name@version`.
 *
 * @throws {Error} If that is nothing, or more than snapshots: `changeset publish` takes along every version that npm does not
 *   have, so that a release that nobody has published yet would go out as a canary.
 */
export function canaryReleases({ plan }: PublishPlan): readonly string[] {
  const releases = plan.flat().filter(({ kind }) => kind === "publish");
  if (releases.length === 0)
    throw new Error("No changeset, no canary: say what has changed by `pnpm changeset` first.");
  const others = releases.filter(({ version }) => !snapshot.test(version)).map(spoken);
  if (others.length > 0)
    throw new Error(`${others.join(", ")} is not published yet. Publish it first: \`pnpm release\`.`);
  return releases.map(spoken);
}

function spoken({ name, version }: PlannedRelease): string {
  return `${name}@${version}`;
}
