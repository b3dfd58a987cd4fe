import { recommendationsForExport, registerTotals } from '../audits/index.ts';
import { registerScope } from '../audits/register/register.policy.ts';
import type { RegisterFilter } from '../audits/register/register-filter.model.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import type { Texts } from '../texts/index.ts';
import type { OscalDocument } from './oscal.model.ts';
import { findActionsOf, findEvidenceOf, findOscalBodies } from './oscal.store.ts';
import { type OscalSource, writeAssessmentResults, writePoam } from './write-oscal.ts';

export type OscalExport =
  | { readonly ok: true; readonly pieces: AsyncGenerator<string> }
  /** There is nothing in the choice that the document could be about. */
  | { readonly ok: false; readonly refusal: 'nothing' };

export interface OscalAsked {
  readonly document: OscalDocument;
  readonly filter: RegisterFilter;
  /** The municipality's name. */
  readonly organisation: string;
}

/**
 * What the requester may see of a choice of the register, as OSCAL. It is read in lots, each in a transaction of its
 * own; which recommendations there are is settled from the start.
 */
export async function exportOscal(
  context: RequestContext,
  { document, filter, organisation }: OscalAsked,
  words: Pick<Texts, 'oscal' | 'audits'>,
): Promise<OscalExport> {
  const { recommendations, assessed } = await registerTotals(context, filter);
  const has = document === 'poam' ? recommendations - assessed.green : recommendations;
  if (has === 0) return { ok: false, refusal: 'nothing' };
  const { organisationId } = context.requester;
  const scope = registerScope(context.requester);
  const found = await recommendationsForExport(context, filter);
  const bodies = await inRequest(context, (transaction) => findOscalBodies(transaction, organisationId));
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const source: OscalSource = {
    head: { organisationId, organisation, bodies, at: context.now() },
    rows: () => found.batches(),
    evidenceOf: (rows) =>
      inRequest(context, (transaction) => findEvidenceOf(transaction, organisationId, scope, idsOf(rows))),
    actionsOf: (rows) =>
      inRequest(context, (transaction) => findActionsOf(transaction, organisationId, scope, idsOf(rows))),
  };
  const write = document === 'poam' ? writePoam : writeAssessmentResults;
  return { ok: true, pieces: write(source, words) };
}
