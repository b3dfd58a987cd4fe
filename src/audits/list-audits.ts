import { inRequest, type RequestContext } from '../identity/index.ts';
import { answersForItself, findBodies } from '../organisation/index.ts';
import type { AuditFilter, AuditPage } from './audit-list.model.ts';
import { countAssessed, findAuditBodies, findAuditPage } from './audit-list.store.ts';
import { registerScope } from './register/register.policy.ts';

/** One page of the audits that the requester may see, with what the filter can choose among. Four statements. */
export function listAudits(context: RequestContext, filter: AuditFilter): Promise<AuditPage> {
  const { requester } = context;
  const { organisationId } = requester;
  const scope = registerScope(requester);
  return inRequest(context, async (transaction) => {
    const { rows, matching, years } = await findAuditPage(transaction, { organisationId, scope, filter });
    const ids = rows.map(({ id }) => id);
    const bodiesOf = await findAuditBodies(transaction, organisationId, ids);
    const countsOf = await countAssessed(transaction, { organisationId, scope }, ids);
    const bodies = await findBodies(transaction, organisationId);
    return {
      rows: rows.map(({ roundId, roundDated, roundOpens, ...audit }) => {
        const counts = countsOf.get(audit.id) ?? { green: 0, yellow: 0, red: 0, unknown: 0, notAssessed: 0 };
        return {
          ...audit,
          bodies: bodiesOf.get(audit.id) ?? [],
          counts,
          recommendations: Object.values(counts).reduce((sum, n) => sum + n, 0),
          followedUp: roundId ? { id: roundId, dated: roundDated, opens: roundOpens === true } : null,
        };
      }),
      matching,
      page: filter.page,
      pages: Math.max(1, Math.ceil(matching / filter.size)),
      years,
      bodies: bodies
        .filter((body) => answersForItself(body) || body.id === filter.body)
        .filter(({ id }) => scope.all || scope.security || scope.visible.includes(id))
        .map(({ id, name }) => ({ id, name })),
    };
  });
}
