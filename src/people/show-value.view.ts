import type { TiedBody } from '../organisation/body.model.ts';
import type { ShowValue } from '../organisation/index.ts';
import { type Role, roleNames } from './role.model.ts';

/** A person's values as they are read: roles and bodies by their names. */
export function showValue(
  roles: Readonly<Record<Role, string>>,
  whole: string,
  bodies: readonly Pick<TiedBody, 'id' | 'name'>[],
): ShowValue {
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const isRole = (value: string): value is Role => roleNames.some((role) => role === value);
  return (name, value) => {
    if (name === 'bodyId' && value === null) return whole;
    if (typeof value !== 'string') return '';
    if (name === 'role' && isRole(value)) return roles[value];
    return name === 'bodyId' ? (names.get(value) ?? value) : value;
  };
}
