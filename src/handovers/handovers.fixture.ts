import { randomUUID } from 'node:crypto';
import type { BodyName } from '../../test/builders/municipality.ts';
import { anAuditInRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { handOver } from './hand-over.ts';
import { keyOf } from './handover.model.ts';
import type { Changed } from './handover-fault.model.ts';
import { previewHandover } from './preview-handover.ts';
import type { HandoverDraftInput } from './request-input.model.ts';

/** What came of a use case that a test is built on. */
export function made<Outcome extends object>(changed: Changed<Outcome>): Outcome {
  if (!changed.ok) throw new Error(`Refused: ${JSON.stringify(changed.refusal)}`);
  return changed;
}

/** A piece of evidence of the body about the recommendation, with so many versions. */
export async function evidenceOf(
  { db, body }: TestRegister,
  recommendationId: string,
  { name = 'Socialnämnden' as BodyName, title = 'Rutin', versions = 1, secrecy = null as string | null } = {},
): Promise<string> {
  const id = randomUUID();
  const mark =
    secrecy && JSON.stringify({ provision: secrecy, markedOn: '2026-01-01', markedBy: randomUUID() });
  await db.asOwner(
    'insert into evidence (organisation_id, id, body_id, title, secrecy, added_by, added_at) values ($1, $2, $3, $4, $5, $2, now())',
    [db.organisationId, id, body(name), title, mark],
  );
  await db.asOwner(
    "insert into evidence_of (organisation_id, evidence_id, noun, noun_id, body_id) values ($1, $2, 'recommendation', $3, $4)",
    [db.organisationId, id, recommendationId, body(name)],
  );
  for (let number = 1; number <= versions; number += 1) await addVersion({ db }, id, number);
  return id;
}

export async function addVersion({ db }: Pick<TestRegister, 'db'>, id: string, number: number) {
  await db.asOwner(
    `insert into evidence_version (organisation_id, evidence_id, number, sha256, file_name, media_type, bytes, added_by, added_at)
      values ($1, $2, $3, $4, $5, 'text/plain', 4, $2, now())`,
    [db.organisationId, id, number, String(number).repeat(64).slice(0, 64), `rutin-${number}.txt`],
  );
}

/** Looks at it and hands it over. */
export async function handOverChecked(
  context: RequestContext,
  draft: HandoverDraftInput,
  secrecyConfirmed = false,
) {
  const { seen } = made(await previewHandover(context, draft));
  return handOver(context, { ...draft, seen, secrecyConfirmed });
}

/** An audit of the social board, with a piece of evidence that it has not handed over. */
export async function anAuditWithEvidence(register: TestRegister) {
  const built = await anAuditInRegister(register);
  const evidenceId = await evidenceOf(register, built.recommendationId);
  const key = keyOf({ noun: 'evidence', nounId: evidenceId, number: 1 });
  return { ...built, evidenceId, key };
}
