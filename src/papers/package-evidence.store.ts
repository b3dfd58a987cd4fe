import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';

/** A file among the evidence of what a response promises, in its newest version. */
export interface AttachedFile {
  readonly evidenceId: string;
  readonly bodyId: string;
  readonly title: string;
  readonly secrecy: SecrecyMark | null;
  readonly number: number;
  readonly sha256: string;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly bytes: number;
}

/** How many attachments a package can be chosen from. */
const most = 100;

/** The files about the recommendations, promises and actions that a response is about. One statement. */
export async function findFilesOfResponse(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
): Promise<AttachedFile[]> {
  const { rows } = await transaction.execute<AttachedFile & Record<string, unknown>>(sql`
    select e.id as "evidenceId", e.body_id as "bodyId", e.title, e.secrecy, v.number, v.sha256, v.file_name as "fileName",
      v.media_type as "mediaType", coalesce(v.bytes, 0)::int as bytes
    from evidence e
      join lateral (select * from evidence_version each where each.organisation_id = e.organisation_id
        and each.evidence_id = e.id order by each.number desc limit 1) v on v.sha256 is not null
    where e.organisation_id = ${organisationId} and e.withdrawn_at is null and exists (
      select from evidence_of o
      where o.organisation_id = e.organisation_id and o.evidence_id = e.id and (
        (o.noun = 'recommendation' and exists (select from response_item i join response_matter rm
            on rm.organisation_id = i.organisation_id and rm.response_id = i.response_id and rm.body_id = o.body_id
          where i.organisation_id = o.organisation_id and i.response_id = ${responseId} and i.recommendation_id = o.noun_id))
        or (o.noun = 'commitment' and exists (select from commitment c join response_item i
            on i.organisation_id = c.organisation_id and i.id = c.item_id
          where c.organisation_id = o.organisation_id and c.id = o.noun_id and i.response_id = ${responseId}))
        or (o.noun = 'action' and exists (select from action a
            join commitment c on c.organisation_id = a.organisation_id and c.id = a.commitment_id
            join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
          where a.organisation_id = o.organisation_id and a.id = o.noun_id and i.response_id = ${responseId}))))
    order by e.title, e.id limit ${most}`);
  return rows;
}
