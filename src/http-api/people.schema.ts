import { z } from '@hono/zod-openapi';
import { peopleOnPage } from '../people/people-list.model.ts';
import { newPersonEntry, personChange, roleEnd, roleEntry } from '../people/person-entry.model.ts';
import { roleNames } from '../people/role.model.ts';
import { dateSchema, described, idSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const role = z.enum(roleNames).openapi({
  description:
    'Some roles are held for one body (boardSecretary, boardMember, director, actionOwner, securityCoordinator, employee), the others for the whole municipality.',
});
const bodyId = idSchema.nullable().openapi({ description: 'Null: the whole municipality.' });
const endedWords = 'The first day on which they no longer work here; null while they do.';

const facts = {
  id: idSchema,
  name: z.string(),
  email: z
    .string()
    .nullable()
    .openapi({ description: 'In lower case; null where the person behind the token may not know it.' }),
  title: z.string().nullable(),
  endedOn: dateSchema.nullable().openapi({ description: endedWords }),
  version: versionSchema,
};

export const listedPersonSchema = z
  .object({
    ...facts,
    roles: z.array(z.object({ role, bodyId })).openapi({ description: 'Held today.' }),
  })
  .openapi('ListedPerson', { description: 'A person as lists show them.' });

export const roleAssignmentSchema = z
  .object({
    id: idSchema,
    personId: idSchema,
    role,
    bodyId,
    fromDate: dateSchema.openapi({ description: 'The first day.' }),
    toDate: dateSchema.nullable().openapi({ description: 'The last day; null until further notice.' }),
  })
  .openapi('RoleAssignment');

export const personSchema = z.object(facts).openapi('Person');

export const personFileSchema = z
  .object({
    ...facts,
    roles: z
      .array(roleAssignmentSchema)
      .openapi({ description: 'The latest first; past and coming ones too.' }),
  })
  .openapi('PersonWithRoles');

export const peopleQuery = z.strictObject({
  search: z
    .string()
    .trim()
    .max(200)
    .optional()
    .openapi({ description: 'Part of a name, an address or a title.' }),
  role: role.optional(),
  bodyId: idSchema.optional().openapi({ description: 'Who holds a role for this body.' }),
  ended: z
    .enum(['no', 'yes', 'all'])
    .optional()
    .openapi({ description: 'Those who work here (no, unless said), those who have ended, or both.' }),
  page: pageQuery,
  size: sizeQuery(peopleOnPage),
});

const words = {
  name: { description: 'First name and surname.', example: 'Karin Ekmarker' },
  email: {
    description: 'What the person signs in with. Unique.',
    example: 'karin.ekmarker@lindviken.example',
  },
  title: { description: 'What they are called at work.', example: 'nämndsekreterare' },
  endedOn: { description: endedWords, format: 'date' },
} as const;

export const newPersonSchema = described('NewPerson', newPersonEntry, words);
export const personChangeSchema = described('PersonChange', personChange, {
  ...words,
  version: versionWords,
});
export const newRoleSchema = described('NewRoleAssignment', roleEntry, {
  role: 'What the person is to be here.',
  bodyId: 'The body that it is held for; null for the whole municipality.',
  fromDate: { description: 'The first day.', format: 'date', example: '2026-11-22' },
  toDate: { description: 'The last day; null until further notice.', format: 'date' },
});
export const roleEndSchema = described('RoleEnd', roleEnd, {
  lastDay: {
    description: 'The last day. A day before the first takes a role away that has not been held yet.',
    format: 'date',
    example: '2026-12-31',
  },
  seen: {
    description: 'The last day that stood there when this was decided; null: until further notice.',
    format: 'date',
  },
});
