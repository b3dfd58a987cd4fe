import { z } from 'zod';
import { isEmail } from '../people/person-entry.model.ts';
import {
  because,
  cleanedLine,
  type FormFault,
  type InvalidField,
  line,
  neededLine,
} from '../shared/entry.ts';

export const setUpFaults = [
  'notAnOrganisationNumber',
  'notAnAddress',
  /** Somebody signs in with the address on this server already. */
  'emailTaken',
  /** There is no board at all. */
  'noBoard',
  /** An administration stands without its board. */
  'boardMissing',
  /** The name stands for another board already. */
  'sameBoard',
  /** The name stands for a board and for an administration. */
  'boardAndAdministration',
] as const;
export type SetUpFault = FormFault | (typeof setUpFaults)[number];

const longestName = 200;
const longestEmail = 254;

/** What somebody fills in to set up their municipality; the password stands apart, since it is never shown again. */
export const setUpEntry = z.strictObject({
  name: neededLine(longestName),
  organisationNumber: neededLine(30),
  bodies: z
    .array(z.strictObject({ board: line(longestName), administration: line(longestName) }))
    .max(60, because('tooMany')),
  personName: neededLine(longestName),
  email: z
    .string()
    .max(longestEmail, because('tooLong'))
    .overwrite((text) => cleanedLine(text).toLowerCase())
    .min(1, because('missing'))
    .refine(isEmail, because<SetUpFault>('notAnAddress')),
  /** Whether the first administrator coordinates the audit matters too. */
  coordinates: z.boolean(),
});
export type SetUpEntry = z.input<typeof setUpEntry>;
export type SetUpFacts = z.output<typeof setUpEntry>;

export type InvalidSetUp = readonly InvalidField<SetUpFault>[];
