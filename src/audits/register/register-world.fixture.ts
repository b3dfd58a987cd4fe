import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { TestDatabase } from '../../../test/database.ts';
import type { Colour } from '../../reading/reading.model.ts';
import { leastDone } from '../assessments/assessed.rules.ts';
import { extensionStates, type Matter, recipients } from '../audit.model.ts';
import {
  type Addressee,
  assessed,
  recommendationStates,
  verifications,
} from '../recommendations/recommendation.model.ts';

/** A small register that a test makes up: what is in it is known here, beside what lies in the database. */
export interface World {
  readonly organisationId: string;
  readonly bodies: readonly { id: string; name: string; kind: 'board' | 'administration' }[];
  /** Boards with the administrations that work for them. */
  readonly ties: readonly { boardId: string; administrationId: string }[];
  readonly rows: readonly WorldRow[];
}

export interface WorldRow {
  readonly id: string;
  readonly text: string;
  readonly audit: {
    id: string;
    title: string;
    year: number | null;
    isSecurity: boolean;
    isWithdrawn: boolean;
  };
  readonly isWithdrawn: boolean;
  readonly addressees: readonly WorldAddressee[];
}

export interface WorldAddressee extends Pick<Addressee, 'bodyId' | 'state' | 'verification' | 'assessed'> {
  /**
   * What a person has made of an unknown colour: nothing yet (null), left it (`left`), or read one; `own`: there is no
   * colour to read, the auditors say themselves that it can't be assessed.
   */
  readonly interpretation: Colour | 'left' | 'own' | null;
  readonly matter: Pick<
    Matter,
    'id' | 'recipient' | 'answerBy' | 'extension' | 'extendedTo' | 'dispatchedOn' | 'receivedOn'
  > | null;
}

const day = fc.constantFrom('2026-10-01', '2026-11-21', '2026-11-22', '2026-11-23', '2027-01-15');
const matter = fc.record({
  recipient: fc.constantFrom(...recipients),
  answerBy: fc.option(day),
  extension: fc.constantFrom(...extensionStates),
  extendedTo: fc.option(day),
  dispatchedOn: fc.option(day),
  receivedOn: fc.option(day),
});
const addressee = fc.record({
  state: fc.constantFrom(...recommendationStates),
  verification: fc.constantFrom(...verifications),
  assessed: fc.constantFrom(...assessed),
  interpretation: fc.constantFrom(
    'green' as const,
    'yellow' as const,
    'red' as const,
    'left' as const,
    'own' as const,
    null,
  ),
  matter: fc.option(matter, { freq: 5 }),
});
const rarely = fc.nat(9).map((n) => n === 0);

/** Two boards, two administrations, and some audits with a few recommendations each, to none, one or two of the boards. */
export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    tied: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    audits: fc.array(
      fc.record({
        year: fc.option(fc.integer({ min: 2020, max: 2023 })),
        isSecurity: fc.boolean(),
        isWithdrawn: rarely,
        rows: fc.array(
          fc.record({
            word: fc.constantFrom('behörigheter', 'avtal', 'säkerhetsincidenter'),
            isWithdrawn: rarely,
            to: fc.array(fc.option(addressee), { minLength: 3, maxLength: 3 }),
          }),
          { maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ tied, audits }) => {
    const kinds = ['board', 'board', 'administration', 'administration'] as const;
    const bodies = kinds.map((kind, index) => ({ id: randomUUID(), name: `Organ ${index + 1}`, kind }));
    const ids = bodies.map(({ id }) => id);
    return {
      organisationId: randomUUID(),
      bodies,
      ties: tied.flatMap((isTied, index) =>
        isTied
          ? [{ boardId: ids[index % 2] ?? '', administrationId: ids[2 + Math.floor(index / 2)] ?? '' }]
          : [],
      ),
      rows: audits.flatMap(({ rows, ...audit }, auditIndex) => {
        const own = { ...audit, id: randomUUID(), title: `Granskning ${auditIndex}` };
        return rows.map(({ word, isWithdrawn, to }, index) => ({
          id: randomUUID(),
          text: `Att nämnden ser över ${word} ${index}`,
          audit: own,
          isWithdrawn,
          addressees: to.flatMap((each, place) =>
            each
              ? [
                  {
                    ...each,
                    bodyId: ids[place] ?? '',
                    matter: each.matter && { ...each.matter, id: randomUUID() },
                  },
                ]
              : [],
          ),
        }));
      }),
    };
  });

/** Puts the world into the database, once however often it is asked. A matter is a round's own, so that a body may have several. */
export async function storeWorld(
  db: TestDatabase,
  { organisationId, bodies, ties, rows }: World,
): Promise<void> {
  const audits = [...new Map(rows.map(({ audit }) => [audit.id, audit])).values()];
  const addressees = rows.flatMap(({ id, addressees: own }) =>
    own.map(({ matter: asked, ...each }) => ({
      ...each,
      recommendation: id,
      matter: asked?.id ?? null,
      asked,
      assessment: randomUUID(),
      round: randomUUID(),
      interpreted:
        each.assessed === 'unknown' && !['left', 'own'].includes(each.interpretation ?? '')
          ? each.interpretation
          : null,
      isDecided: each.assessed === 'unknown' && each.interpretation !== null && each.interpretation !== 'own',
      from: each.assessed === 'unknown' && each.interpretation === 'own' ? 'person' : 'word',
      isAssessed: each.assessed !== 'notAssessed',
    })),
  );
  const insert = (into: string, columns: string, values: string, from: readonly object[]) =>
    db.asOwner(
      `insert into ${into} (organisation_id, ${columns}) select $1::uuid, ${values} from jsonb_array_elements($2::jsonb) row on conflict do nothing`,
      [organisationId, JSON.stringify(from)],
    );
  await db.asOwner(
    "insert into organisation (id, name) values ($1, 'Lindvikens kommun') on conflict do nothing",
    [organisationId],
  );
  await insert('body', 'id, kind, name', "(row->>'id')::uuid, row->>'kind', row->>'name'", bodies);
  await insert(
    'board_administration',
    'board_id, administration_id',
    "(row->>'boardId')::uuid, (row->>'administrationId')::uuid",
    ties,
  );
  await insert(
    'audit',
    'id, title, year, is_security, withdrawn_at',
    "(row->>'id')::uuid, row->>'title', (row->>'year')::int, (row->>'isSecurity')::boolean, case when (row->>'isWithdrawn')::boolean then now() end",
    audits,
  );
  await insert(
    'recommendation',
    'id, audit_id, position, text, assessed, withdrawn_at',
    "(row->>'id')::uuid, (row->'audit'->>'id')::uuid, (row->>'position')::int, row->>'text', row->>'assessed', case when (row->>'isWithdrawn')::boolean then now() end",
    rows.map((row, position) => ({
      ...row,
      position,
      assessed: leastDone(row.addressees.map((each) => each.assessed)),
    })),
  );
  await insert(
    'follow_up',
    'id, made_by, title, entered_at, source_draft_id, closed_at',
    "(row->>'round')::uuid, 'auditors', 'Uppföljning', now(), gen_random_uuid(), now()",
    addressees,
  );
  await insert(
    'matter',
    'id, follow_up_id, body_id, recipient, answer_by, extension, extended_to, dispatched_on, received_on',
    "(row->'asked'->>'id')::uuid, (row->>'round')::uuid, (row->>'bodyId')::uuid, row->'asked'->>'recipient', (row->'asked'->>'answerBy')::date, row->'asked'->>'extension', (row->'asked'->>'extendedTo')::date, (row->'asked'->>'dispatchedOn')::date, (row->'asked'->>'receivedOn')::date",
    addressees.filter(({ asked }) => asked),
  );
  await insert(
    'assessment',
    'id, follow_up_id, recommendation_id, body_id, status, status_from, interpreted, interpreted_by, interpreted_at',
    "(row->>'assessment')::uuid, (row->>'round')::uuid, (row->>'recommendation')::uuid, (row->>'bodyId')::uuid, row->>'status', row->>'from', row->>'interpreted', case when (row->>'isDecided')::boolean then gen_random_uuid() end, case when (row->>'isDecided')::boolean then now() end",
    // What the body was asked in is a round that said something of it, though that may not be what stands.
    addressees.map((each) => ({ ...each, status: each.isAssessed ? each.assessed : 'red' })),
  );
  await insert(
    'addressee',
    'recommendation_id, body_id, state, verification, assessed, interpreted, assessment_id, matter_id',
    "(row->>'recommendation')::uuid, (row->>'bodyId')::uuid, row->>'state', row->>'verification', row->>'assessed', row->>'interpreted', case when (row->>'isAssessed')::boolean then (row->>'assessment')::uuid end, (row->>'matter')::uuid",
    addressees,
  );
}
