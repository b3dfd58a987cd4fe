import type { Role } from '../people/role.model.ts';
import { numberIn, textIn } from '../web/entry-form.ts';
import type { Reader } from './document.store.ts';

/** Whom a document concerns, as the form asks: everybody, or places, or roles, or the roles there. */
export interface ReaderTicks {
  readonly everybody: boolean;
  readonly bodies: readonly string[];
  readonly roles: readonly string[];
}

/** The ticks that stand for whom it concerns. */
export const ticksOf = (readers: readonly Reader[]): ReaderTicks => ({
  everybody: readers.some(({ bodyId, role }) => bodyId === null && role === null),
  bodies: [...new Set(readers.flatMap(({ bodyId }) => bodyId ?? []))],
  roles: [...new Set(readers.flatMap(({ role }) => role ?? []))],
});

/** Whom the ticks stand for. */
export function readersOf({ everybody, bodies, roles }: ReaderTicks): Reader[] {
  if (everybody) return [{ bodyId: null, role: null }];
  if (roles.length === 0) return bodies.map((bodyId) => ({ bodyId, role: null }));
  const places = bodies.length === 0 ? [null] : bodies;
  return places.flatMap((bodyId) => roles.map((role) => ({ bodyId, role: role as Role })));
}

const isSame = (one: ReaderTicks, other: ReaderTicks) => {
  const told = ({ everybody, bodies, roles }: ReaderTicks) =>
    JSON.stringify([everybody, [...bodies].sort(), [...roles].sort()]);
  return told(one) === told(other);
};

/**
 * What the form says of a document. Whom it concerns is left out where the ticks are as they were: a program may have
 * said more than ticks can.
 */
export function factsIn(form: URLSearchParams, were: readonly Reader[]) {
  const ticks: ReaderTicks = {
    everybody: form.get('everybody') !== null,
    bodies: form.getAll('readerBodies'),
    roles: form.getAll('readerRoles'),
  };
  return {
    kind: (textIn(form, 'kind') ?? '') as 'routine',
    title: textIn(form, 'title') ?? '',
    parentId: form.get('parentId') || null,
    bodyId: form.get('bodyId') || null,
    ownerRole: textIn(form, 'ownerRole'),
    ownerPersonId: form.get('ownerPersonId') || null,
    revisedBy: textIn(form, 'revisedBy'),
    followedUpBy: textIn(form, 'followedUpBy'),
    rhythmMonths: numberIn(form, 'rhythmMonths'),
    nextRevisionOn: textIn(form, 'nextRevisionOn'),
    wantsAcknowledgement: form.get('wantsAcknowledgement') !== null,
    relatedIds: form.getAll('relatedIds'),
    ...(isSame(ticks, ticksOf(were)) ? {} : { readers: readersOf(ticks) }),
  };
}
