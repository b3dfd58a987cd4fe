import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type {
  MatterBegun,
  NotedDecision,
  Response,
  ResponseMatter,
  ResponseState,
} from './response.model.ts';
import { isAboutSecurity } from './response-conditions.store.ts';

/** A matter that a response answers, with what decides what happens to it. */
export interface HeldMatter extends ResponseMatter, MatterBegun {
  readonly auditIds: readonly string[];
  /** YYYY-MM-DD when the auditors had an answer in it. */
  readonly receivedOn: string | null;
  readonly registryNumber: string | null;
  /** The decision that was noted in it; null where none was. */
  readonly noted: NotedDecision | null;
  /** YYYY-MM-DD when the minutes of this response's decision were adjusted, at once or later; null where that is not noted. */
  readonly adjustedOn: string | null;
}

/** A response held against other changes, with what decides who may change it. */
export interface HeldResponse extends Response {
  readonly matters: readonly HeldMatter[];
  /** The bodies of its matters. */
  readonly bodyIds: readonly string[];
  readonly isSecurity: boolean;
  readonly hasItems: boolean;
  /** The one that supersedes it, where there is one that has not been thrown away. */
  readonly successor: { readonly id: string; readonly state: ResponseState } | null;
}

type Row = Omit<Response, 'madeAt' | 'withdrawnAt'> & {
  readonly madeAt: string;
  readonly withdrawnAt: string | null;
  readonly matters: readonly HeldMatter[];
  readonly isSecurity: boolean;
  readonly hasItems: boolean;
  readonly successor: HeldResponse['successor'];
};

/** The response with its matters, held until the transaction ends. */
export async function lockResponse(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<HeldResponse | undefined> {
  await transaction.execute(
    sql`select from response where organisation_id = ${organisationId} and id = ${id} for update`,
  );
  return findHeld(transaction, organisationId, id);
}

/** The same, not held. */
export async function findHeld(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<HeldResponse | undefined> {
  const { rows } = await transaction.execute<Row & Record<string, unknown>>(sql`
    select res.id, res.lead_body_id as "leadBodyId", res.title, res.registry_number as "registryNumber", res.text, res.state,
      res.dispatched_on as "dispatchedOn", res.received_on as "receivedOn", res.supersedes_id as "supersedesId",
      res.made_at as "madeAt", res.withdrawn_at as "withdrawnAt", res.version,
      ${isAboutSecurity} as "isSecurity",
      exists (select from response_item i where i.organisation_id = res.organisation_id and i.response_id = res.id) as "hasItems",
      (select jsonb_build_object('id', newer.id, 'state', newer.state) from response newer
        where newer.organisation_id = res.organisation_id and newer.supersedes_id = res.id and newer.withdrawn_at is null) as successor,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'responseId', rm.response_id, 'matterId', rm.matter_id, 'bodyId', rm.body_id,
          'decidedOn', rm.decided_on, 'minuteItem', rm.minute_item, 'receivedOn', m.received_on,
          'registryNumber', m.registry_number, 'noted', case when m.minute_item is not null
            then jsonb_build_object('onDay', m.board_meeting, 'minuteItem', m.minute_item) end, 'letterDated', m.letter_dated,
          'adjustedOn', (select min(e.on_day) from matter_event e where e.organisation_id = m.organisation_id
            and e.matter_id = m.id and e.step in ('adjusted', 'adjustedAtOnce') and e.withdrawn_at is null
            and e.on_day >= rm.decided_on),
          'letterCameOn', (select min(e.on_day) from matter_event e where e.organisation_id = m.organisation_id
            and e.matter_id = m.id and e.step = 'letterReceived' and e.withdrawn_at is null),
          'aboutDated', coalesce(au.dated, f.dated),
          'auditIds', coalesce((select jsonb_agg(over.audit_id) from follow_up_audit over
            where over.organisation_id = m.organisation_id and over.follow_up_id = m.follow_up_id), jsonb_build_array(m.audit_id))
        ) order by rm.matter_id), '[]')
        from response_matter rm join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
        left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
        left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
        where rm.organisation_id = res.organisation_id and rm.response_id = res.id) as matters
    from response res where res.organisation_id = ${organisationId} and res.id = ${id}`);
  const [row] = rows;
  if (!row) return undefined;
  return {
    ...row,
    madeAt: new Date(row.madeAt),
    withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt),
    bodyIds: [...new Set(row.matters.map(({ bodyId }) => bodyId))],
  };
}
