import { z } from 'zod';
import {
  because,
  cleanedLine,
  type FormFault,
  type InvalidField,
  neededDay,
  neededLine,
  optionalDay,
  optionalLine,
} from '../shared/entry.ts';
import type { Person, RoleAssignment } from './person.model.ts';
import { roleNames } from './role.model.ts';

/** Characters of a name or a title. */
const longestName = 200;
const longestEmail = 254;

const facts = {
  name: neededLine(longestName),
  email: z
    .string()
    .max(longestEmail, because('tooLong'))
    .overwrite((text) => cleanedLine(text).toLowerCase())
    .min(1, because('missing'))
    .refine(isEmail, because<PersonFault>('notAnAddress')),
  title: optionalLine(longestName),
  endedOn: optionalDay,
};

/** True for what can be an e-mail address: something to sign in with, and to send to. */
export function isEmail(text: string): boolean {
  return z.email().safeParse(text).success;
}

/** What people and programs send to add a person. */
export const newPersonEntry = z.strictObject({
  ...facts,
  title: facts.title.default(null),
  endedOn: facts.endedOn.default(null),
});
export type NewPersonEntry = z.input<typeof newPersonEntry>;

/** What they send to change one: what is left out stays. `version` is the one that the change was made from. */
export const personChange = z.strictObject(facts).partial().extend({ version: z.int().positive() });
export type PersonChange = z.input<typeof personChange>;

/** What they send to give a person a role. */
export const roleEntry = z.strictObject({
  role: z.enum(roleNames, because('missing')),
  bodyId: z
    .union([z.uuid(), z.literal('')])
    .nullable()
    .default(null)
    .overwrite((id) => id || null),
  fromDate: neededDay,
  toDate: optionalDay.default(null),
});
export type RoleEntry = z.input<typeof roleEntry>;

/** What they send to end one. */
export const roleEnd = z.strictObject({
  /** The last day on which it is held; for a role that has not been held yet, any day before its first. */
  lastDay: neededDay,
  /** The last day that stood there when this was decided; null: until further notice. */
  seen: optionalDay,
});
export type RoleEnd = z.input<typeof roleEnd>;

export const personFaults = [
  'notAnAddress',
  /** Somebody else in the municipality has the address, or it is used to sign in elsewhere on this server. */
  'emailTaken',
  /** Without this person nobody could administer the municipality any more. */
  'lastAdministrator',
] as const;
export type PersonFault = FormFault | (typeof personFaults)[number];

export const roleFaults = [
  /** The role is held for one body, and none was chosen. */
  'bodyMissing',
  /** The role is held for the whole municipality. */
  'bodyNotWanted',
  'unknownBody',
  /** The role is not held for bodies of this kind. */
  'wrongKindOfBody',
  'bodyHasEnded',
  /** The last day comes before the first. */
  'endsBeforeStart',
  /** An expert of the auditors has access for a time only. */
  'lastDayMissing',
  /** The person holds the role for that body on some of those days already. */
  'heldAlready',
  /** Auditors and their experts hold no other role at the same time. */
  'auditorsApart',
  'personHasEnded',
  'lastAdministrator',
] as const;
export type RoleFault = FormFault | (typeof roleFaults)[number];

type Refused<Fault extends string> =
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' }
  | { readonly ok: false; readonly refusal: 'invalid'; readonly fields: readonly InvalidField<Fault>[] };

export type PersonRefused =
  | Refused<PersonFault>
  /** Somebody else has changed the person since; `current` is what they saved. */
  | { readonly ok: false; readonly refusal: 'stale'; readonly current: Person };

export type RoleRefused =
  | Refused<RoleFault>
  | { readonly ok: false; readonly refusal: 'stale'; readonly current: RoleAssignment };
