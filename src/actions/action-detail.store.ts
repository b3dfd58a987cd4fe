import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ActionNote, ActionState, MovedDate } from './action.model.ts';

/** More notes than anybody writes. */
const mostNotes = 1_000;

export interface ActionTies {
  readonly notes: readonly (ActionNote & { readonly byName: string | null })[];
  /** Each time that the due date was moved, the first first. */
  readonly moves: readonly (MovedDate & { readonly byName: string | null })[];
  readonly ties: readonly TiedAction[];
  readonly description: string | null;
  readonly stateAt: Date | null;
  readonly madeAt: Date;
  readonly withdrawnAt: Date | null;
  /** What it carries out. */
  readonly commitment: {
    readonly what: string;
    readonly recommendationId: string | null;
    /** YYYY-MM-DD. */
    readonly dueOn: string | null;
  } | null;
}

/** Another action that this one waits for, or that waits for it. */
export interface TiedAction {
  readonly id: string;
  readonly title: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly ownerPersonId: string | null;
  readonly state: ActionState;
  readonly dueOn: string | null;
  readonly servedBodyIds: readonly string[];
  readonly isSecurity: boolean;
  readonly waits: 'thisForIt' | 'itForThis';
}

/** Everything that a list does not show of an action: notes, days, and what it waits for. Three statements. */
export async function findActionTies(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ActionTies | undefined> {
  const { rows } = await transaction.execute<Omit<ActionTies, 'ties'> & Record<string, unknown>>(sql`
    select a.description, a.state_at as "stateAt", a.made_at as "madeAt", a.withdrawn_at as "withdrawnAt",
      (select jsonb_build_object('what', c.what, 'recommendationId', c.recommendation_id, 'dueOn', c.due_on) from commitment c
        where c.organisation_id = a.organisation_id and c.id = a.commitment_id) as commitment,
      coalesce((select jsonb_agg(to_jsonb(n) order by n.at, n.id) from (
        select n.id, n.action_id as "actionId", n.text, n.by_person as by, n.at, p.name as "byName"
        from action_note n left join person p on p.organisation_id = n.organisation_id and p.id = n.by_person
        where n.organisation_id = a.organisation_id and n.action_id = a.id order by n.at desc limit ${mostNotes}) n),
        '[]') as notes,
      coalesce((select jsonb_agg(to_jsonb(d) order by d.at) from (
        select d.action_id as "actionId", d.was, d.became, d.reason, d.by_person as by, d.at, p.name as "byName"
        from action_date d left join person p on p.organisation_id = d.organisation_id and p.id = d.by_person
        where d.organisation_id = a.organisation_id and d.action_id = a.id) d), '[]') as moves
    from action a where a.organisation_id = ${organisationId} and a.id = ${id}`);
  const [row] = rows;
  if (!row) return undefined;
  return {
    ...row,
    stateAt: row.stateAt && new Date(row.stateAt),
    madeAt: new Date(row.madeAt),
    withdrawnAt: row.withdrawnAt && new Date(row.withdrawnAt),
    notes: row.notes.map((note) => ({ ...note, at: new Date(note.at) })),
    moves: row.moves.map((move) => ({ ...move, at: new Date(move.at) })),
    ties: await findTies(transaction, organisationId, id),
  };
}

/** First what this one waits for, then what waits for it; of each the first due first. */
async function findTies(transaction: Transaction, organisationId: string, id: string): Promise<TiedAction[]> {
  const { rows } = await transaction.execute<TiedAction & Record<string, unknown>>(sql`
    select o.id, o.title, o.body_id as "bodyId", b.name as "bodyName", o.owner_person_id as "ownerPersonId", o.state,
      o.due_on as "dueOn", t.waits, array_remove(array_agg(distinct ar.body_id), null) as "servedBodyIds",
      coalesce(bool_or(au.is_security), false) or exists(select from action_of m
        where m.organisation_id = o.organisation_id and m.action_id = o.id) as "isSecurity"
    from (
      select depends_on_id as other, 'thisForIt' as waits from action_dependency
        where organisation_id = ${organisationId} and action_id = ${id}
      union all select action_id, 'itForThis' from action_dependency
        where organisation_id = ${organisationId} and depends_on_id = ${id}) t
    join action o on o.organisation_id = ${organisationId} and o.id = t.other and o.withdrawn_at is null
    join body b on b.organisation_id = o.organisation_id and b.id = o.body_id
    left join action_recommendation ar on ar.organisation_id = o.organisation_id and ar.action_id = o.id
    left join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id
    left join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    group by o.organisation_id, o.id, b.name, t.waits
    order by t.waits desc, o.due_on nulls last, o.title, o.id`);
  return rows;
}

/** Actions that this one could wait for: still to be done, of the same body or serving the same recommendations. */
export async function findWaitable(
  transaction: Transaction,
  organisationId: string,
  { id, bodyId }: { id: string; bodyId: string },
): Promise<{ id: string; title: string; bodyName: string; dueOn: string | null }[]> {
  const { rows } = await transaction.execute<
    { id: string; title: string; bodyName: string; dueOn: string | null } & Record<string, unknown>
  >(sql`
    select o.id, o.title, b.name as "bodyName", o.due_on as "dueOn"
    from action o join body b on b.organisation_id = o.organisation_id and b.id = o.body_id
    where o.organisation_id = ${organisationId} and o.id <> ${id} and o.withdrawn_at is null
      and o.state in ('planned', 'underWay')
      and (o.body_id = ${bodyId} or o.id in (
        select near.action_id from action_recommendation own
        join action_recommendation near on near.organisation_id = own.organisation_id
          and near.recommendation_id = own.recommendation_id and near.body_id = own.body_id
        where own.organisation_id = ${organisationId} and own.action_id = ${id}))
      and not exists (select from action_dependency d where d.organisation_id = o.organisation_id
        and ((d.action_id = ${id} and d.depends_on_id = o.id) or (d.action_id = o.id and d.depends_on_id = ${id})))
    order by o.due_on nulls last, o.id limit 200`);
  return rows;
}
