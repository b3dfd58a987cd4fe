import fc from 'fast-check';
import {
  bodyCount,
  bodyId,
  day,
  idOf,
  many,
  moment,
  oneOf,
  orNull,
  person,
  randomBody,
  secrecy,
  withdrawn,
} from './random-values.ts';

const [audits, recommendations, rounds] = [4, 8, 4];

/** A recommendation and a body; whether it is addressed to that body is another matter. */
const pair = fc.record({
  recommendation_id: fc.nat(recommendations - 1).map((nth) => idOf('recommendation', nth)),
  body_id: bodyId,
});
const once =
  <T>(keyOf: (row: T) => string) =>
  (rows: T[]) => [...new Map(rows.map((row) => [keyOf(row), row])).values()];

const pairs = Array.from({ length: recommendations * bodyCount }, (_, nth) => ({
  recommendation: Math.floor(nth / bodyCount),
  body: nth % bodyCount,
}));
const addressees = many(pairs.length, (nth) => {
  const { recommendation = 0, body = 0 } = pairs[nth] ?? {};
  return fc.record({
    recommendation_id: fc.constant(idOf('recommendation', recommendation)),
    body_id: fc.constant(randomBody(body)),
    state: oneOf('received', 'answered', 'planned', 'reportedDone', 'confirmed', 'notToAct', 'reopened'),
    verification: oneOf('notExamined', 'sentBack', 'confirmed'),
    state_at: orNull(moment),
    minute_item: oneOf(null, '§ 12'),
    assessed: oneOf('green', 'yellow', 'red', 'unknown', 'notAssessed'),
    matter_id: oneOf(null, idOf('matter', (recommendation % audits) * bodyCount + body)),
  });
}).chain((all) => fc.subarray(all, { minLength: pairs.length / 2 }));

/** Rows of tables, by the names that their columns have there. What points at an addressee that is not there is left out. */
export const randomRegister = fc
  .record({
    audit: many(audits, (nth) =>
      fc.record({
        id: fc.constant(idOf('audit', nth)),
        title: oneOf('Granskning av avtal', 'Granskning av behörigheter'),
        year: orNull(fc.integer({ min: 2019, max: 2027 })),
        dated: oneOf(null, '2019', '2019-02', '2024-06-30', '2024-13', '2023-02-30', '2027-01-15'),
        is_security: fc.boolean(),
        withdrawn_at: withdrawn,
      }),
    ),
    recommendation: many(recommendations, (nth) =>
      fc.record({
        id: fc.constant(idOf('recommendation', nth)),
        audit_id: fc.constant(idOf('audit', nth % audits)),
        position: fc.constant(nth),
        text: fc.constant(`Att nämnden gör ${nth}`),
        withdrawn_at: withdrawn,
      }),
    ),
    follow_up: many(rounds, (nth) =>
      fc.record({
        id: fc.constant(idOf('round', nth)),
        made_by: oneOf('auditors', 'auditors', 'municipality'),
        title: fc.constant(`Uppföljning ${nth}`),
        dated: orNull(oneOf('2021-03-01', '2023', '2025-03-01')),
        entered_at: fc.constant(`2026-01-0${nth + 1}T12:00:00Z`),
        closed_at: oneOf(null, '2026-02-01T12:00:00Z', '2026-02-01T12:00:00Z'),
        withdrawn_at: withdrawn,
      }),
    ),
    matter: many((audits + 1) * bodyCount, (nth) =>
      fc.record({
        id: fc.constant(idOf('matter', nth)),
        audit_id: fc.constant(nth < audits * bodyCount ? idOf('audit', Math.floor(nth / bodyCount)) : null),
        follow_up_id: fc.constant(nth < audits * bodyCount ? null : idOf('round', 0)),
        body_id: fc.constant(randomBody(nth % bodyCount)),
        recipient: oneOf('answer', 'answer', 'information'),
        answer_by: orNull(day),
        extension: oneOf('none', 'requested', 'granted'),
        extended_to: orNull(day),
        board_meeting: orNull(day),
        dispatched_on: orNull(day),
        received_on: orNull(day),
      }),
    ),
    addressee: addressees,
    assessment: many(14, (nth) =>
      fc.record({
        of: pair,
        row: fc.record({
          follow_up_id: fc.constant(idOf('round', nth % rounds)),
          status: oneOf('green', 'yellow', 'red', 'unknown'),
          status_from: fc.constant('word'),
        }),
      }),
    ).map((rows) => {
      const whole = rows.map(({ of, row }) => ({ ...row, ...of }));
      return once<(typeof whole)[number]>(
        (row) => `${row.follow_up_id} ${row.recommendation_id} ${row.body_id}`,
      )(whole);
    }),
    response: many(3, (nth) =>
      fc.record({
        id: fc.constant(idOf('response', nth)),
        lead_body_id: bodyId,
        title: fc.constant(`Svar ${nth}`),
        state: oneOf('draft', 'ready', 'decided', 'dispatched', 'received'),
        dispatched_on: orNull(day),
        received_on: orNull(day),
        supersedes_id: oneOf(null, nth > 0 ? idOf('response', nth - 1) : null),
        made_at: fc.constant('2026-01-01T12:00:00Z'),
        withdrawn_at: withdrawn,
      }),
    ),
    response_matter: many(5, (nth) =>
      fc.record({
        response_id: fc.constant(idOf('response', nth % 3)),
        matter_id: fc.constant(idOf('matter', nth)),
        body_id: fc.constant(randomBody(nth % bodyCount)),
        decided_on: orNull(day),
      }),
    ),
    response_item: many(6, (nth) =>
      fc.record({
        id: fc.constant(idOf('item', nth)),
        response_id: fc.constant(idOf('response', nth % 3)),
        body_id: bodyId,
        target: fc.constant('recommendation'),
        audit_id: fc.constant(idOf('audit', nth % audits)),
        recommendation_id: orNull(fc.constant(idOf('recommendation', nth % audits))),
        secrecy,
        position: fc.constant(nth),
      }),
    ),
    read_response: many(6, (nth) =>
      fc.record({
        id: fc.constant(idOf('read', nth)),
        of: pair,
        text: fc.constant('Nämnden avser att besluta om en rutin.'),
        withdrawn_at: withdrawn,
      }),
    ).map((rows) => rows.map(({ of, ...row }) => ({ ...row, ...of }))),
    commitment: many(12, (nth) =>
      fc.record({
        id: fc.constant(idOf('promise', nth)),
        item_id: fc.constant(nth < 6 ? idOf('item', nth) : null),
        read_response_id: fc.constant(nth < 6 ? null : idOf('read', nth - 6)),
        body_id: bodyId,
        recommendation_id: orNull(pair.map(({ recommendation_id }) => recommendation_id)),
        what: fc.constant(`Löfte ${nth}`),
        // The answers promise in threes the same, where each takes the place of the one before.
        first_id: oneOf(null, nth < 6 && nth % 3 > 0 ? idOf('promise', nth - (nth % 3)) : null),
        owner_person_id: orNull(person),
        due_on: orNull(day),
        enters_control_plan: fc.boolean(),
        withdrawn_at: withdrawn,
      }),
    ),
    /** Promises that stand in an internal control plan, decided or in draft. */
    in_plan: many(6, () =>
      fc.record({ commitment: fc.nat(11).map((of) => idOf('promise', of)), isDecided: fc.boolean() }),
    ),
    promise_outcome: many(16, (nth) =>
      fc.record({
        follow_up_id: fc.constant(idOf('round', nth % rounds)),
        commitment_id: fc.nat(11).map((of) => idOf('promise', of)),
        outcome: oneOf('kept', 'partly', 'broken', 'unknown'),
        by_person: person,
        at: moment,
      }),
    ).map((rows) => once<(typeof rows)[number]>((row) => `${row.follow_up_id} ${row.commitment_id}`)(rows)),
    action: many(12, (nth) =>
      fc.record({
        id: fc.constant(idOf('action', nth)),
        body_id: bodyId,
        title: fc.constant(`Åtgärd ${nth}`),
        owner_person_id: orNull(person),
        due_on: orNull(day),
        follow_up_on: orNull(day),
        cost_sek: orNull(fc.nat(3)),
        state: oneOf('planned', 'underWay', 'done', 'cancelled'),
        completed_on: orNull(day),
        commitment_id: orNull(fc.nat(11).map((of) => idOf('promise', of))),
        secrecy,
        made_at: moment,
        state_at: orNull(moment),
        withdrawn_at: withdrawn,
      }),
    ),
    action_recommendation: many(16, () =>
      fc.record({ action_id: fc.nat(11).map((of) => idOf('action', of)), of: pair }),
    ).map((rows) =>
      once<{ action_id: string; recommendation_id: string; body_id: string }>((row) =>
        Object.values(row).join(),
      )(rows.map(({ action_id, of }) => ({ action_id, ...of }))),
    ),
    action_date: many(12, () =>
      fc.record({
        action_id: fc.nat(11).map((of) => idOf('action', of)),
        was: orNull(day),
        became: orNull(day),
        reason: fc.constant('Upphandlingen drog ut på tiden.'),
        by_person: person,
        at: moment,
      }),
    ),
    work_event: many(16, () =>
      fc.record({
        of: pair,
        state: oneOf('planned', 'reportedDone', 'confirmed', 'confirmed', 'reopened'),
        at: moment,
      }),
    ).map((rows) =>
      rows.map(({ of, ...row }) => ({ ...row, ...of, command: 'plan', verification: 'notExamined' })),
    ),
    board_meeting: many(4, (nth) =>
      fc.record({
        body_id: fc.constant(randomBody(nth % bodyCount)),
        meets_on: day,
        prepared_on: orNull(day),
        withdrawn_at: withdrawn,
      }),
    ).map((rows) => once<(typeof rows)[number]>((row) => `${row.body_id} ${row.meets_on}`)(rows)),
    auditor_request: many(4, () =>
      fc.record({
        body_id: bodyId,
        kind: fc.constant('evidence'),
        text: fc.constant('Visa rutinen.'),
        wanted_by: orNull(day),
        asked_by: person,
        asked_at: moment,
        answered_at: orNull(moment),
        withdrawn_at: withdrawn,
      }),
    ),
  })
  .map((register) => {
    const keys = new Set(register.addressee.map((row) => `${row.recommendation_id} ${row.body_id}`));
    const isAddressed = (row: { recommendation_id: string; body_id: string }) =>
      keys.has(`${row.recommendation_id} ${row.body_id}`);
    return {
      ...register,
      assessment: register.assessment.filter(isAddressed),
      commitment: register.commitment.map((row, nth) => {
        const before = register.response.slice(1, (nth % 3) + 1);
        return before.every((response) => response.supersedes_id) ? row : { ...row, first_id: null };
      }),
      action_recommendation: register.action_recommendation.filter(isAddressed),
      work_event: register.work_event.filter(isAddressed),
    };
  });
export type RandomRegister = typeof randomRegister extends fc.Arbitrary<infer R> ? R : never;
