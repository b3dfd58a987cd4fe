import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import {
  isChosenAddressee,
  isUnread,
  isVisible,
  joinAssessment,
  joinMatter,
  shownVersion,
  shownWay,
  shownWork,
  uuids,
} from './register-conditions.store.ts';
import type { RegisterQuestion } from './register-filter.model.ts';
import type { RegisterRow } from './register-list.model.ts';

/** A row before its status has been judged from its addressees. */
export type FoundRow = Omit<RegisterRow, 'assessed'>;

/** These recommendations with their visible addressees, in the order of the ids, in one statement. */
export async function findRegisterRows(
  transaction: Transaction,
  question: RegisterQuestion,
  ids: readonly string[],
): Promise<FoundRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await transaction.execute<FoundRow & Record<string, unknown>>(sql`
    select r.id, r.number, r.position, r.text, r.group_title as "group", r.audit_id as "auditId",
      au.title as "auditTitle", au.year as "auditYear", au.is_security as "isSecurity",
      ${addresseesOf(question)} as addressees
    from unnest(${uuids(ids)}) with ordinality wanted(id, nth)
      join recommendation r on r.organisation_id = ${question.organisationId} and r.id = wanted.id
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    order by nth`);
  return rows.map((row) => ({ ...row, addressees: row.addressees.map(withDates) }));
}

/** As a list of objects, those that are asked for first. */
function addresseesOf(question: RegisterQuestion): SQL {
  const isAskedFor = isChosenAddressee(question);
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object(
        'bodyId', a.body_id, 'bodyName', b.name, 'isAskedFor', ${isAskedFor},
        'state', ${shownWork(question, sql`a.state`)}, 'verification', ${shownWork(question, sql`a.verification`)},
        'stateAt', ${shownWork(question, sql`a.state_at`)}, 'minuteItem', ${shownWork(question, sql`a.minute_item`)},
        'assessed', a.assessed, 'isNotAssessable', a.assessed = 'unknown' and not ${isUnread}, 'assessmentId', a.assessment_id, 'interpretation', ${interpretation}, 'matter', ${matterOf(question)}
      ) order by ${isAskedFor} desc, b.name collate "sv-x-icu", a.body_id)
    from addressee a join body b on b.organisation_id = a.organisation_id and b.id = a.body_id ${joinMatter} ${joinAssessment}
      left join person p on p.organisation_id = s.organisation_id and p.id = s.interpreted_by
    where a.organisation_id = r.organisation_id and a.recommendation_id = r.id and ${isVisible(question, sql`au.is_security`)}
  ), '[]')`;
}

const interpretation = sql`case when a.assessed = 'unknown' and s.interpreted_by is not null then
  jsonb_build_object('colour', s.interpreted, 'by', p.name, 'at', s.interpreted_at) end`;

/** What a board has planned or decided is its own until it has handed its answer over. */
const matterOf = (question: RegisterQuestion) => sql`case when m.id is not null then jsonb_build_object(
  'id', m.id, 'recipient', m.recipient, 'registryNumber', m.registry_number, 'letterDated', m.letter_dated,
  'answerBy', m.answer_by, 'extension', m.extension, 'extendedTo', m.extended_to, 'boardMeeting', ${shownWay(question, sql`m.board_meeting`)},
  'minuteItem', ${shownWay(question, sql`m.minute_item`)}, 'dispatchedOn', ${shownWay(question, sql`m.dispatched_on`)}, 'receivedOn', m.received_on, 'version', ${shownVersion(question, sql`au.is_security`, sql`a.body_id`)}) end`;

type FoundAddressee = FoundRow['addressees'][number];

/** JSON has no moments: they come as texts. */
function withDates(found: FoundAddressee): FoundAddressee {
  const { stateAt, interpretation: made } = found;
  return {
    ...found,
    stateAt: stateAt && new Date(stateAt),
    interpretation: made && { ...made, at: new Date(made.at) },
  };
}
