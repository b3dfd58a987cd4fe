import { inRequest, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findAskableBodies, findAuditsOf } from './concerned.store.ts';
import { handoverScope, sightOf } from './handover.policy.ts';
import { findHandovers, type HandoverFound } from './handover.store.ts';
import type {
  EntryKind,
  HandoverEntry,
  HandoverFilter,
  HandoverPage,
  ListedHandover,
} from './handover-list.model.ts';
import { findAnswers, findEntries, findSummary } from './handover-list.store.ts';
import { findRequests } from './request-found.store.ts';
import { shownTo } from './show-request.rules.ts';

/**
 * What the auditors have asked and been given, of the bodies that the requester may know of; undefined for whoever may
 * know of none. The same statements however much there is.
 */
export function listHandovers(
  context: RequestContext,
  filter: HandoverFilter,
): Promise<HandoverPage | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  const { all, bodies: own } = handoverScope(requester);
  const today = swedishDay(context.now());
  const question = { organisationId, bodyIds: all ? null : own, today };
  return inRequest(context, async (transaction) => {
    if (!all && own.length === 0) return undefined;
    const { entries, matching } = await findEntries(transaction, question, filter);
    const idsOf = (wanted: EntryKind) => entries.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    const requests = await findRequests(transaction, organisationId, idsOf('request'));
    const handovers = await findHandovers(transaction, organisationId, idsOf('handover'));
    const shown: HandoverEntry[] = [
      ...requests.flatMap((found): HandoverEntry[] => {
        const request = shownTo(requester, found, today);
        const { id, bodyName, askedAt } = found;
        return request ? [{ kind: 'request', id, bodyName, at: askedAt, request }] : [];
      }),
      ...handovers.map((found) => inShort(found, sightOf(requester, found.bodyId) === 'everything')),
      ...(await findAnswers(transaction, question, idsOf('answer'))),
    ];
    return {
      entries: entries.flatMap(({ kind, id }) =>
        shown.filter((entry) => entry.kind === kind && entry.id === id),
      ),
      matching,
      page: filter.page,
      pages: Math.max(1, Math.ceil(matching / filter.size)),
      summary: await findSummary(transaction, question),
      bodies: await findAskableBodies(transaction, organisationId, question.bodyIds),
      audits: await findAuditsOf(transaction, organisationId, question.bodyIds),
    };
  });
}

/** Whoever only coordinates sees that something was handed over, when and of what kind; not what. */
export function inShort(found: HandoverFound, mayOpen: boolean): ListedHandover {
  return {
    kind: 'handover',
    id: found.id,
    bodyName: found.bodyName,
    at: found.handedAt,
    byName: found.handedByName,
    requestId: found.requestId,
    items: found.items.map(({ noun, number, content }) => ({
      noun,
      number,
      title: mayOpen ? (content?.title ?? '') : '',
    })),
    mayOpen,
  };
}
