/** An action that cannot be done before another is. */
export interface Dependency {
  readonly actionId: string;
  readonly dependsOnId: string;
}

/**
 * Whether the new dependency would close a circle, so that each would wait for the other for ever.
 * @param known holds at least everything that can be reached from what is to be waited for
 */
export function closesCircle(known: readonly Dependency[], { actionId, dependsOnId }: Dependency): boolean {
  const waitsFor = new Map<string, string[]>();
  for (const each of known) {
    waitsFor.set(each.actionId, [...(waitsFor.get(each.actionId) ?? []), each.dependsOnId]);
  }
  const seen = new Set<string>();
  const toVisit = [dependsOnId];
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    if (next === actionId) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    toVisit.push(...(waitsFor.get(next) ?? []));
  }
  return false;
}
