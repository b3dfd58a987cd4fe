import type { BodyKind } from './body.model.ts';
import type { PeopledBody } from './organisation.model.ts';

/** Whether a body exists on the day (YYYY-MM-DD). */
export function existsOn({ endedOn }: Pick<PeopledBody, 'endedOn'>, day: string): boolean {
  return endedOn === null || endedOn > day;
}

/** The order in which kinds stand on the page. */
const kindOrder: readonly BodyKind[] = ['board', 'administration', 'centralFunction', 'company', 'council'];

/** The bodies that exist, kind by kind, and apart from them those that have ended. */
export function sectionsOf(bodies: readonly PeopledBody[], today: string) {
  const existing = bodies.filter((body) => existsOn(body, today));
  return {
    sections: kindOrder.map((kind) => ({ kind, bodies: existing.filter((body) => body.kind === kind) })),
    ended: bodies.filter((body) => !existsOn(body, today)),
  };
}

/** The bodies that one is tied to, in the order of the list. */
export function tiedBodies(body: PeopledBody, bodies: readonly PeopledBody[]): PeopledBody[] {
  return bodies.filter(({ id }) => body.tiedTo.includes(id));
}
