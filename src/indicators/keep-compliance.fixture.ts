import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../test/database.ts';
import { answersGiven, type RandomMunicipality } from './random-municipality.fixture.ts';

/** Writes rows into a table of one organisation; they have the same columns. */
export type Add = (table: string, rows: readonly Record<string, unknown>[]) => Promise<void>;
interface Kept {
  readonly bodies: readonly string[];
  readonly by: string;
}

/** A guideline in force, for which the first administration answers, and what the administrations have answered. */
export async function keepCompliance(
  db: TestDatabase,
  add: Add,
  random: RandomMunicipality,
  { bodies, by }: Kept,
) {
  const guidelineId = randomUUID();
  const at = '2026-01-01T10:00:00Z';
  const ids = random.asked.map(() => randomUUID());
  await add('guideline', [
    { id: guidelineId, title: 'Riktlinje', source: 'own', municipality_body_id: bodies[0], version: 1 },
  ]);
  await add('guideline_version', [
    { guideline_id: guidelineId, number: 1, state: 'draft', made_by: by, made_at: at, version: 1 },
  ]);
  await add(
    'requirement',
    ids.map((id) => ({ id, guideline_id: guidelineId })),
  );
  await add(
    'requirement_wording',
    random.asked.map((level, nth) => ({
      requirement_id: ids[nth],
      guideline_id: guidelineId,
      number: 1,
      position: nth,
      ref: `1.${nth}`,
      chapter: '1',
      chapter_title: 'Kapitel',
      kind: 'measure',
      level,
      text: 'Krav',
      version: 1,
    })),
  );
  await db.asOwner(
    "update guideline_version set state = 'inForce', in_force_from = '2026-01-01' where guideline_id = $1",
    [guidelineId],
  );
  const answers = answersGiven(random).map((each) => ({
    id: randomUUID(),
    requirement_id: ids[each.nth],
    level: each.level,
    body_id: bodies[each.body],
    result: each.result,
    basis: 'selfAssessment',
    on_day: '2026-01-01',
    valid_to: each.validTo,
  }));
  await add(
    'compliance_assessment',
    answers.map((each) => ({
      ...each,
      number: 1,
      reason: 'Skäl',
      assessed_by: by,
      assessed_at: at,
    })),
  );
  await add(
    'compliance_standing',
    answers.map(({ id, ...each }) => ({ ...each, assessment_id: id })),
  );
}
