import { z } from '@hono/zod-openapi';
import { auditSorts, auditsOnPage } from '../audits/audit-list.model.ts';
import { answerStandings } from '../audits/matters/matter.rules.ts';
import { recommendationStates } from '../audits/recommendations/recommendation.model.ts';
import {
  directions,
  registerSorts,
  statusChoices,
  unknownChoices,
} from '../audits/register/register-filter.model.ts';
import { idSchema } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const year = (description: string) =>
  z.coerce.number().int().min(1900).max(2200).optional().openapi({ type: 'integer', description });
const search = z.string().max(200).optional();

/** No audit is of years that end before they begin. */
const inOrder = ({ from, to }: { from?: number | undefined; to?: number | undefined }) =>
  from === undefined || to === undefined || from <= to;
const yearsEndFirst = { message: 'yearsEndFirst', path: ['to'] };

/** What an audit that is about to be entered is called. */
export const sameAuditQuery = z.object({
  title: z.string().min(1).max(500).openapi({ description: 'Without regard to capitals and spaces.' }),
  year: year('The year of the audit; left out where it has none.'),
});

/** The choices of the register's list, by the names that they have in the address of its page. */
const choices = {
  body: idSchema.optional().openapi({ description: 'Addressed to this body.' }),
  administration: idSchema
    .optional()
    .openapi({ description: 'Addressed to this administration or to a board that it works for.' }),
  audit: idSchema.optional().openapi({ description: 'Of this audit.' }),
  from: year('Of audits from this year.'),
  to: year('Of audits up to this year.'),
  status: z.enum(statusChoices).optional().openapi({
    description:
      'The auditors’ assessment: of the bodies asked for, the one furthest from done. `open` is everything but green.',
  }),
  state: z.enum(recommendationStates).optional().openapi({ description: 'Where a body’s own work stands.' }),
  unknown: z.enum(unknownChoices).optional().openapi({
    description: 'What people have made of unknown colours: nothing yet, a colour, or left unknown.',
  }),
  answer: z
    .enum(answerStandings)
    .optional()
    .openapi({ description: 'How a body’s answer to the auditors stands.' }),
  q: search.openapi({ description: 'Swedish words or parts of words in the recommendation and its audit.' }),
};

/** A choice of the register without pages: for totals, downloads and papers. */
export const registerChoice = z.strictObject(choices).refine(inOrder, yearsEndFirst);

export const sortedChoice = z
  .strictObject({
    ...choices,
    sort: z
      .enum(registerSorts)
      .optional()
      .openapi({ description: 'By what; by audit where nothing is said.' }),
    direction: z
      .enum(directions)
      .optional()
      .openapi({ description: 'The newest audits come first, everything else begins at its beginning.' }),
  })
  .refine(inOrder, yearsEndFirst);

export const recommendationQuery = z
  .strictObject({
    ...sortedChoice.shape,
    page: pageQuery,
    size: sizeQuery(50),
  })
  .refine(inOrder, yearsEndFirst);

export const auditQuery = z.strictObject({
  year: year('Of this year.'),
  body: idSchema.optional().openapi({ description: 'That concern this body.' }),
  q: search.openapi({
    description: 'Swedish words or parts of words in the title, the firm or the numbers.',
  }),
  sort: z.enum(auditSorts).optional().openapi({ description: 'The newest first, unless said.' }),
  page: pageQuery,
  size: sizeQuery(auditsOnPage),
});
