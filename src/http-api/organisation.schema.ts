import { z } from '@hono/zod-openapi';
import { bodyKinds } from '../organisation/body.model.ts';
import { bodyChange, newBodyEntry } from '../organisation/body-entry.model.ts';
import { dateSchema, described, idSchema, versionSchema, versionWords } from './described.ts';
import { longestPage, pageQuery, sizeQuery } from './paging.ts';

export const organisationSchema = z
  .object({
    id: idSchema,
    name: z.string().nullable().openapi({ description: 'Null until it has been set up.' }),
    organisationNumber: z.string().nullable().openapi({ example: '212000-0001' }),
  })
  .openapi('Organisation', { description: 'The municipality (kommun).' });

/** The query of the list of bodies, which asks for nothing but its page. */
export const bodiesQuery = z.strictObject({ page: pageQuery, size: sizeQuery(longestPage) });

const kinds =
  'Nämnd or styrelse (board), förvaltning (administration), bolag (company), central funktion (centralFunction) or kommunfullmäktige (council).';
const aliases = 'Other names that reports use for it.';
const tiedTo = 'Ids of a board’s administrations, or of an administration’s boards.';
const ended = 'The first day on which it no longer exists; null while it does.';

const facts = {
  id: idSchema,
  kind: z.enum(bodyKinds).openapi({ description: kinds }),
  name: z.string(),
  aliases: z.array(z.string()).openapi({ description: aliases }),
  endedOn: dateSchema.nullable().openapi({ description: ended }),
  tiedTo: z.array(idSchema).openapi({ description: tiedTo }),
  version: versionSchema,
};

export const bodySchema = z
  .object(facts)
  .openapi('Body', { description: 'What can be audited and answer for itself, or works for one that does.' });

export const listedBodySchema = z
  .object({ ...facts, people: z.int().openapi({ description: 'How many hold a role for it today.' }) })
  .openapi('ListedBody');

const words = {
  kind: kinds,
  name: { description: 'Unique in the municipality.', example: 'Kulturnämnden' },
  aliases: { description: aliases, example: ['KUN'] },
  tiedTo,
  endedOn: { description: ended, format: 'date' },
} as const;

export const newBodySchema = described('NewBody', newBodyEntry, words);
export const bodyChangeSchema = described('BodyChange', bodyChange, { ...words, version: versionWords });
