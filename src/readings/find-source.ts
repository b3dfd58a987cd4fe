import { mayReadSource } from '../audits/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { FindReadingResult } from './find-reading.ts';
import { findDraft } from './reading-draft.store.ts';
import { isDraftId, mayHandleReports, type ReadingsContext } from './readings-context.ts';

/**
 * A report to look at in the original: any for those who handle reports; one that is in the register for whoever may
 * read a recommendation from it. For everybody else it is not there.
 */
export async function findSource(context: ReadingsContext, id: string): Promise<FindReadingResult> {
  const { database, organisationId, requester } = context;
  if (!requester || !isDraftId(id)) return { ok: false, refusal: 'notFound' };
  return database.inOrganisation(organisationId, async (transaction) => {
    const draft = await findDraft(transaction, organisationId, id);
    const may =
      mayHandleReports(context) ||
      (draft?.state === 'confirmed' &&
        (await mayReadSource(transaction, requester, id, swedishDay(context.now()))));
    return draft && may ? { ok: true, draft } : { ok: false, refusal: 'notFound' };
  });
}
