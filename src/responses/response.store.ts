import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Response, ResponseMatter } from './response.model.ts';
import { responseMatters, responses } from './response.table.ts';
import { uuids } from './response-conditions.store.ts';

const isResponse = (organisationId: string, id: string) =>
  and(eq(responses.organisationId, organisationId), eq(responses.id, id));

export async function insertResponse(
  transaction: Transaction,
  organisationId: string,
  response: Omit<Response, 'version' | 'withdrawnAt' | 'dispatchedOn' | 'receivedOn' | 'state'>,
): Promise<void> {
  await transaction.insert(responses).values({ organisationId, ...response });
}

type Facts = Partial<Omit<typeof responses.$inferInsert, 'organisationId' | 'id' | 'version'>>;

/** Changes a response; each change gives it a new version. */
export async function updateResponse(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Facts = {},
): Promise<void> {
  await transaction
    .update(responses)
    .set({ ...facts, version: sql`${responses.version} + 1` })
    .where(isResponse(organisationId, id));
}

export async function insertResponseMatters(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
  matters: readonly Pick<ResponseMatter, 'matterId' | 'bodyId'>[],
): Promise<void> {
  if (matters.length === 0) return;
  await transaction
    .insert(responseMatters)
    .values(matters.map(({ matterId, bodyId }) => ({ organisationId, responseId, matterId, bodyId })));
}

export async function deleteResponseMatters(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
  matterIds: readonly string[],
): Promise<void> {
  if (matterIds.length === 0) return;
  await transaction
    .delete(responseMatters)
    .where(
      and(
        eq(responseMatters.organisationId, organisationId),
        eq(responseMatters.responseId, responseId),
        inArray(responseMatters.matterId, [...matterIds]),
      ),
    );
}

/** Notes the decision of one body in all its matters of the response, or takes it away (nulls). */
export async function updateOwnDecision(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
  bodyId: string,
  decision: Pick<ResponseMatter, 'decidedOn' | 'minuteItem'>,
): Promise<void> {
  await transaction
    .update(responseMatters)
    .set(decision)
    .where(
      and(
        eq(responseMatters.organisationId, organisationId),
        eq(responseMatters.responseId, responseId),
        eq(responseMatters.bodyId, bodyId),
      ),
    );
}

export interface AnswerableMatter {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: string;
  /** Title of the audit or of the round. */
  readonly about: string;
  readonly answerBy: string | null;
  readonly registryNumber: string | null;
  /** Title and id of a response of the lead body that answers it already. */
  readonly answeredIn: { readonly id: string; readonly title: string; readonly leadBodyId: string } | null;
}

/**
 * Matters that a response of these bodies can answer: their own, and those of other bodies about the same audits and
 * rounds, whose letter says who else was asked. Newest letter first.
 * @param only ids, where the question is about some of them; else those that no answer has been received in
 */
export async function findAnswerableMatters(
  transaction: Transaction,
  organisationId: string,
  bodyIds: readonly string[],
  only: readonly string[] | null,
): Promise<AnswerableMatter[]> {
  const { rows } = await transaction.execute<AnswerableMatter & Record<string, unknown>>(sql`
    select m.id, m.body_id as "bodyId", b.name as "bodyName", coalesce(au.title, f.title) as about,
      coalesce(case when m.extension = 'granted' then m.extended_to end, m.answer_by) as "answerBy",
      m.registry_number as "registryNumber",
      (select jsonb_build_object('id', res.id, 'title', res.title, 'leadBodyId', res.lead_body_id)
        from response_matter rm join response res on res.organisation_id = rm.organisation_id and res.id = rm.response_id
        where rm.organisation_id = m.organisation_id and rm.matter_id = m.id and res.withdrawn_at is null
          and res.lead_body_id = any(${uuids(bodyIds)})
          and not exists (select from response newer where newer.organisation_id = res.organisation_id
            and newer.supersedes_id = res.id and newer.withdrawn_at is null)
        order by res.made_at desc limit 1) as "answeredIn"
    from matter m join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
      left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
      left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
    where m.organisation_id = ${organisationId} and m.recipient = 'answer'
      and au.withdrawn_at is null and f.withdrawn_at is null and (f.id is null or f.closed_at is not null)
      and exists (select from matter own where own.organisation_id = m.organisation_id and own.body_id = any(${uuids(bodyIds)})
        and own.recipient = 'answer'
        and (own.audit_id = m.audit_id or own.follow_up_id = m.follow_up_id)
        ${only === null ? sql`and (own.received_on is null or own.id = m.id)` : sql``})
      and ${only === null ? sql`m.received_on is null` : sql`m.id = any(${uuids(only)})`}
    order by m.letter_dated desc nulls last, coalesce(au.title, f.title) collate "sv-x-icu", (m.body_id = any(${uuids(bodyIds)})) desc, b.name collate "sv-x-icu", m.id
    limit 300`);
  return rows;
}
