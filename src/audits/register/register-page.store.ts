import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { recommendationStates } from '../recommendations/recommendation.model.ts';
import { dateInForce, shownWay, shownWork } from './register-conditions.store.ts';
import type { RegisterQuestion, RegisterSort } from './register-filter.model.ts';
import { assessedAsAsked, isChosen, ranks, withListed } from './register-listed.store.ts';

/** The ids of the rows that the filter leaves, in its order: a part of them, or all. */
export async function findRegisterIds(
  transaction: Transaction,
  question: RegisterQuestion,
  { limit, offset }: { readonly limit: number | null; readonly offset: number },
): Promise<string[]> {
  const needed = { key: keyOf(question), unknowns: question.filter.unknown !== null };
  const { rows } = await transaction.execute<{ id: string }>(sql`
    ${withListed(question, needed)}
    select id from listed where ${isChosen(question)} order by ${order(question)} limit ${limit} offset ${offset}`);
  return rows.map(({ id }) => id);
}

const states = sql`${sql.param([...recommendationStates])}::text[]`;

function keyOf(question: RegisterQuestion): SQL | undefined {
  const keys: Partial<Record<RegisterSort, SQL>> = {
    body: sql`b.name collate "sv-x-icu"`,
    state: sql`array_position(${states}, ${shownWork(question, sql`a.state`)})`,
    registryNumber: sql`m.registry_number`,
    letterDated: sql`m.letter_dated`,
    answerBy: dateInForce,
    boardMeeting: shownWay(question, sql`m.board_meeting`),
    dispatched: shownWay(question, sql`m.dispatched_on`),
    received: sql`m.received_on`,
  };
  return keys[question.filter.sort];
}

/** Rows that are alike so far come by audit, the newest first, in the order of their report. */
function order(question: RegisterQuestion): SQL {
  const { filter } = question;
  const direction = sql.raw(filter.direction);
  const within = sql`title collate "sv-x-icu", audit_id, position, id`;
  if (filter.sort === 'audit') return sql`year ${direction} nulls last, ${within}`;
  const key =
    filter.sort === 'status' ? sql`array_position(${ranks}, ${assessedAsAsked(question)})` : sql`key`;
  return sql`${key} ${direction} nulls last, year desc nulls last, ${within}`;
}
