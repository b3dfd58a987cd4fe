import { type Role, roles } from '../people/role.model.ts';
import type { InvalidField } from '../shared/entry.ts';
import { folded } from '../shared/folded.ts';
import type { BoardAdministration, BodyKind, TiedBody } from './body.model.ts';
import { type BodyFacts, type BodyFault, tiedKind } from './body-entry.model.ts';

/** Whether a role can be held for a body of this kind. */
function fits(role: Role, kind: BodyKind): boolean {
  const kinds: readonly BodyKind[] | null = roles[role];
  return kinds === null || kinds.includes(kind);
}

/**
 * What stands in the way of a body being like this. `others` are all the bodies but this one,
 * `held` the roles that somebody holds, has held or will hold for it.
 */
export function faultsOfBody(
  body: BodyFacts,
  others: readonly TiedBody[],
  held: readonly Role[] = [],
): InvalidField<BodyFault>[] {
  const faults: InvalidField<BodyFault>[] = [];
  const names = new Set(others.map(({ name }) => folded(name)));
  if (names.has(folded(body.name))) faults.push({ field: 'name', code: 'nameTaken' });
  if (body.aliases.some((alias) => names.has(folded(alias))))
    faults.push({ field: 'aliases', code: 'nameOfAnother' });
  if (held.some((role) => !fits(role, body.kind))) faults.push({ field: 'kind', code: 'rolesDoNotFit' });
  const tied = body.tiedTo.map((id) => others.find((other) => other.id === id));
  if (tied.includes(undefined)) faults.push({ field: 'tiedTo', code: 'unknownBody' });
  else if (tied.some((other) => other?.kind !== tiedKind[body.kind]))
    faults.push({ field: 'tiedTo', code: 'cannotBeTied' });
  return faults;
}

/** The bodies at the other end of ties that come or go when `before` becomes `after`, as they will be. */
export function counterparts(
  id: string,
  before: readonly string[],
  after: readonly string[],
  others: readonly TiedBody[],
): { readonly before: TiedBody; readonly after: TiedBody }[] {
  return others.flatMap((other) => {
    const [was, is] = [before.includes(other.id), after.includes(other.id)];
    if (was === is) return [];
    const tiedTo = is ? [...other.tiedTo, id].sort() : other.tiedTo.filter((tied) => tied !== id);
    return [{ before: other, after: { ...other, tiedTo, version: other.version + 1 } }];
  });
}

/** The ties between a body and these others, each the right way round. */
export function tiesOf(id: string, others: readonly TiedBody[]): BoardAdministration[] {
  return others.map((other) =>
    other.kind === 'board'
      ? { boardId: other.id, administrationId: id }
      : { boardId: id, administrationId: other.id },
  );
}

/** Whether letters and recommendations go to the body itself (nämnd, bolag): those to an administration go to its board. */
export const answersForItself = ({ kind }: { readonly kind: string }): boolean => kind !== 'administration';
