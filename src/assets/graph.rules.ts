import type { SystemDependency } from './asset.model.ts';

/** One dependency, as far as it says what hangs on what. */
export type Edge = Pick<SystemDependency, 'systemId' | 'dependsOnId' | 'kind'>;

/** A system that is reached, and the systems on the shortest way to it: itself first, where one began last. */
export interface Reached {
  readonly id: string;
  readonly path: readonly string[];
}

const neighbours = (pairs: readonly (readonly [from: string, to: string])[]) => {
  const found = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    const known = found.get(from);
    if (known) known.push(to);
    else found.set(from, [to]);
  }
  return found;
};

/** Everything that is reached from where one begins, itself not, the nearest first. A circle ends where it began. */
function reachedFrom(start: string, steps: ReadonlyMap<string, readonly string[]>): Reached[] {
  const seen = new Map<string, Reached>([[start, { id: start, path: [start] }]]);
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const path = seen.get(at)?.path ?? [];
    for (const next of steps.get(at) ?? []) {
      if (seen.has(next)) continue;
      seen.set(next, { id: next, path: [next, ...path] });
      queue.push(next);
    }
  }
  seen.delete(start);
  return [...seen.values()];
}

const needs = (edges: readonly Edge[]) => edges.filter(({ kind }) => kind === 'needs');

/** What stops when this system fails: everything that needs it, at once or through others. Data flows stop nothing. */
export const stoppedBy = (edges: readonly Edge[], id: string): Reached[] =>
  reachedFrom(id, neighbours(needs(edges).map((edge) => [edge.dependsOnId, edge.systemId])));

/** What this system stands on: everything that it needs, at once or through others. */
export const standsOn = (edges: readonly Edge[], id: string): Reached[] =>
  reachedFrom(id, neighbours(needs(edges).map((edge) => [edge.systemId, edge.dependsOnId])));

/**
 * The circles: groups of systems that all need one another, each in an order in which they can be followed, so far as
 * the graph holds it. What is in none is left out. (Tarjan's components, without recursion: chains may be long.)
 */
export function circlesIn(edges: readonly Edge[]): string[][] {
  const steps = neighbours(needs(edges).map((edge) => [edge.systemId, edge.dependsOnId]));
  const found = new Map<string, { index: number; low: number; isOpen: boolean }>();
  const open: string[] = [];
  const circles: string[][] = [];
  for (const root of steps.keys()) {
    if (found.has(root)) continue;
    const way = [{ id: root, next: 0 }];
    enter(root);
    for (let frame = way.at(-1); frame; frame = way.at(-1)) {
      const to = steps.get(frame.id)?.[frame.next];
      frame.next += 1;
      const here = found.get(frame.id);
      if (to !== undefined) {
        const there = found.get(to);
        if (!there) {
          enter(to);
          way.push({ id: to, next: 0 });
        } else if (there.isOpen && here) here.low = Math.min(here.low, there.index);
        continue;
      }
      way.pop();
      const above = found.get(way.at(-1)?.id ?? '');
      if (above && here) above.low = Math.min(above.low, here.low);
      if (here?.low === here?.index) leave(frame.id);
    }
  }
  return circles;

  function enter(id: string) {
    found.set(id, { index: found.size, low: found.size, isOpen: true });
    open.push(id);
  }
  function leave(id: string) {
    const group = open.splice(open.lastIndexOf(id));
    for (const each of group) {
      const state = found.get(each);
      if (state) state.isOpen = false;
    }
    if (group.length > 1) circles.push(group);
  }
}
