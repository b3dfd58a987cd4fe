import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { addPerson, type Municipality, setUpMunicipality } from '../../test/builders/municipality.ts';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import type { Role } from '../people/role.model.ts';
import type { Reading } from '../reading/reading.model.ts';
import { insertDraft } from '../readings/reading-draft.store.ts';
import { type ConfirmReviewResult, confirmReview, findReview } from './index.ts';
import type { Review, ReviewAudit, ReviewRow } from './review.model.ts';
import { versionOf } from './review.rules.ts';

/** A report that has been read and waits to be reviewed. */
export interface Draft {
  readonly id: string;
  readonly reading: Reading;
}

/** A municipality with reports to review, and the register to itself in each test. */
export class ReviewWorld {
  db!: TestDatabase;
  municipality!: Municipality;
  coordinator!: RequestContext;

  async somebody(role: Role): Promise<RequestContext> {
    const { database, organisationId } = this.db;
    const person = await addPerson(database, this.municipality, role);
    const world = { database, now: () => new Date() };
    const found = await findRequester(world, organisationId, person.id);
    if (!found) throw new Error('The person is not there');
    return { ...world, requester: found.requester };
  }

  async draftOf(reading: Reading, receivedBy: RequestContext | null = null): Promise<Draft> {
    const id = randomUUID();
    await this.db.database.inOrganisation(this.db.organisationId, (transaction) =>
      insertDraft(transaction, this.db.organisationId, {
        id,
        fileName: 'uppföljning.txt',
        sha256: id.padEnd(64, '0'),
        size: 10,
        language: 'sv',
        state: 'read',
        progress: { done: 1, total: 1 },
        receivedAt: new Date(),
        reading,
        receivedBy: receivedBy?.requester.personId ?? null,
        confirmedBy: null,
        confirmedAt: null,
      }),
    );
    return { id, reading };
  }

  async reviewOf(draft: Draft, who = this.coordinator): Promise<Review> {
    const found = await findReview(who, draft);
    if (!found.ok) throw new Error(found.refusal);
    return found.review;
  }

  async confirm(
    draft: Draft,
    comparedAll = true,
    who = this.coordinator,
    differentAudits = false,
  ): Promise<ConfirmReviewResult> {
    const version = versionOf(await this.reviewOf(draft));
    return confirmReview(who, { draftId: draft.id, version, comparedAll, differentAudits });
  }

  /** What stands in the register: a line for each recommendation and body. */
  register() {
    return this.db.asOwner<{
      text: string;
      assessed: string;
      body: string;
      own: string;
      interpreted: string | null;
    }>(`
      select recommendation.text, recommendation.assessed, body.name as body, addressee.assessed as own, interpreted
      from recommendation join addressee on recommendation_id = recommendation.id join body on body.id = body_id
      where withdrawn_at is null order by recommendation.position, body.name`);
  }
}

const appendOnly = [
  'work_event',
  'work_event_evidence',
  'evidence_version',
  'handover',
  'handover_item',
  'action_note',
  'action_date',
];

/** Opens a world for the tests of a file, and closes it after them. */
export function aReviewWorld(): ReviewWorld {
  const world = new ReviewWorld();
  beforeAll(async () => {
    world.db = await createTestDatabase();
    world.municipality = await setUpMunicipality(world.db.database, world.db.organisationId);
    world.coordinator = await world.somebody('auditCoordinator');
  });
  afterAll(() => world.db.remove());
  // Each test has the register to itself. What has happened is never erased, but where the tables' owner turns that off.
  beforeEach(async () => {
    for (const table of appendOnly) await world.db.asOwner(`alter table ${table} disable trigger user`);
    await world.db.asOwner('truncate audit, follow_up, reading_draft cascade');
    for (const table of appendOnly) await world.db.asOwner(`alter table ${table} enable trigger user`);
  });
  return world;
}

/** The row or audit with this key, as the review has it. */
function partOf(review: Review, key: string): ReviewRow | ReviewAudit {
  const part = [...review.rows, ...review.audits].find((each) => each.key === key);
  if (!part) throw new Error(`There is no ${key}`);
  return part;
}

export const rowOf = (review: Review, key: string): ReviewRow => partOf(review, key) as ReviewRow;

/** Names a part as a person sees it who looks at this review. */
export const at = (review: Review, key: string) => ({
  draftId: review.draftId,
  key,
  version: partOf(review, key).version,
});

export const behörigheter = 'Att socialnämnden går igenom behörigheterna två gånger om året';

/** A follow-up of an audit of security: one green row, and one of this status. */
export const twoRows = (status: 'green' | 'red' | 'unknown' = 'red'): Reading =>
  aReading([
    aDocument({
      dated: status === 'green' ? '2026-10' : '2024-10',
      audits: [
        anAudit({
          auditedBodies: ['Kommunstyrelsen', 'Socialnämnden'],
          recommendations: [
            aRecommendation(),
            aRecommendation({
              number: '2',
              text: behörigheter,
              addressees: ['Socialnämnden'],
              status,
              statusFrom: status === 'unknown' ? 'none' : 'word',
              proposed:
                status === 'unknown' ? { status: 'yellow', reason: 'arbete pågår', confidence: 0.7 } : null,
            }),
          ],
        }),
      ],
      deadlines: [
        { kind: 'response', date: '2026-12-01', whom: [], place: null },
        { kind: 'extension', date: '2026-12-20', whom: ['Socialnämnden'], place: null },
      ],
    }),
  ]);

/** A follow-up of an audit that is not about security. */
export const notSecurity = (): Reading =>
  aReading([aDocument({ audits: [anAudit({ title: 'Granskning av ekonomistyrning 2024' })] })]);
