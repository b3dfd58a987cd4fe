import { mergeText } from '../shared/merge-edits.ts';
import type { Person } from './person.model.ts';

/** What stands in the form of a person, as it was typed. */
export interface PersonTyped {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly endedOn: string;
  /** The version that the form was opened from; '' for a new person. */
  readonly version: string;
}

export const nothingTyped: PersonTyped = { name: '', email: '', title: '', endedOn: '', version: '' };

/** A saved person as the form shows them. */
export function typedOf({ name, email, title, endedOn, version }: Person): PersonTyped {
  return { name, email, title: title ?? '', endedOn: endedOn ?? '', version: String(version) };
}

/** The fields of a form that was sent. */
export function typedIn(form: Record<string, string | undefined>): PersonTyped {
  const { name = '', email = '', title = '', endedOn = '', version = '' } = form;
  return { name, email, title, endedOn, version };
}

const facts = ['name', 'email', 'title', 'endedOn'] as const;
type Facts = Omit<PersonTyped, 'version'>;

/** The unseen fields that say what the form was opened with. */
export const wasFields = (was: Facts): Record<string, string> =>
  Object.fromEntries(facts.map((name) => [`was.${name}`, was[name]]));

/** What the form was opened with; null where it does not say. */
export function wasIn(form: Record<string, string | undefined>): Facts | null {
  if (form['was.name'] === undefined) return null;
  const text = (name: string) => form[`was.${name}`] ?? '';
  return { name: text('name'), email: text('email'), title: text('title'), endedOn: text('endedOn') };
}

/** What was typed and what somebody else has saved meanwhile, put together; and of what both have changed, what is saved. */
export function mergeTyped(
  was: Facts | null,
  typed: PersonTyped,
  saved: Person,
): { readonly typed: PersonTyped; readonly saved: readonly { field: string; value: string }[] } {
  const now = typedOf(saved);
  const fields = facts.map((name) => ({ name, ...mergeText(was && was[name], typed[name], now[name]) }));
  return {
    typed: { ...now, ...Object.fromEntries(fields.map(({ name, value }) => [name, value])) },
    saved: fields
      .filter(({ isContested }) => isContested)
      .map(({ name }) => ({ field: name, value: now[name] })),
  };
}

/** What stands in the form that gives a role, as it was typed. */
export interface RoleTyped {
  readonly role: string;
  readonly bodyId: string;
  readonly fromDate: string;
  readonly toDate: string;
}

export function roleTypedIn(form: Record<string, string | undefined>): RoleTyped {
  const { role = '', bodyId = '', fromDate = '', toDate = '' } = form;
  return { role, bodyId, fromDate, toDate };
}

export type RoleState = 'held' | 'coming' | 'past';

/** Whether a role is held on the day (YYYY-MM-DD), will be, or has been. */
export function roleState(
  { fromDate, toDate }: { readonly fromDate: string; readonly toDate: string | null },
  day: string,
): RoleState {
  if (fromDate > day) return 'coming';
  return toDate !== null && toDate < day ? 'past' : 'held';
}

/** The day before, both YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
