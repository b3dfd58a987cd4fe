import type { RequestContext } from '../identity/index.ts';
import { addRisk } from '../risks/index.ts';
import { refuse } from '../shared/changed.ts';
import { findException } from './find-exception.ts';

/**
 * Puts an exception into the body's register of risks, with what was said of it when it was asked for, and ties the two
 * together.
 */
export async function becomeRisk(context: RequestContext, id: string): ReturnType<typeof addRisk> {
  const exception = await findException(context, id);
  if (!exception) return refuse('notFound');
  const { bodyId, title, what, insteadMeasures, riskReason, likelihood, consequence, ownerPersonId } =
    exception;
  return addRisk(context, {
    bodyId,
    title,
    scenario: what,
    source: 'exception',
    // Nobody has said which; all that it may be until somebody does.
    aspects: ['confidentiality', 'integrity', 'availability'],
    existingMeasures: insteadMeasures,
    ownerPersonId,
    assessment: { likelihood, consequence, reason: riskReason.slice(0, 2_000) },
    links: [{ noun: 'exception', nounId: id }],
  });
}
