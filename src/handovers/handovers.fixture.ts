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

/** The letter about the audit, and the social board's matter and answer with a promise in it; sent on the day. */
export async function anAnsweredMatter(
  { db, body }: TestRegister,
  about: { auditId: string; recommendationId: string; dispatchedOn?: string },
): Promise<{ matterId: string; responseId: string }> {
  const [responseId, itemId, personId] = [randomUUID(), randomUUID(), randomUUID()];
  const { auditId, recommendationId, dispatchedOn = '2026-05-20' } = about;
  const [organisationId, social] = [db.organisationId, body('Socialnämnden')];
  await db.asOwner(
    `insert into transmittal (organisation_id, audit_id, dated, registry_number, position, signatures)
      values ($1, $2, '2026-02-10', 'Rev 2026/7', 'Vi ser allvarligt på bristerna.', '[{"name":"Gunvor Prov","role":null,"signedAt":null}]')`,
    [organisationId, auditId],
  );
  const [matter] = await db.asOwner<{ id: string }>(
    `update matter set letter_dated = '2026-02-10', answer_by = '2026-04-30', extension = 'granted',
        extended_to = '2026-05-31', board_meeting = '2026-05-12', minute_item = '§ 41', dispatched_on = $3
      where audit_id = $1 and body_id = $2 returning id`,
    [auditId, social, dispatchedOn],
  );
  const matterId = matter?.id ?? '';
  for (const [step, day, minuteItem] of [
    ['drafted', '2026-03-01', null],
    ['extensionGranted', '2026-03-10', null],
    ['decided', '2026-05-12', '§ 41'],
  ])
    await db.asOwner(
      `insert into matter_event (organisation_id, matter_id, step, on_day, minute_item, note, by_person, at)
        values ($1, $2, $3, $4, $5, 'Arbetsanteckning', $6, now())`,
      [organisationId, matterId, step, day, minuteItem, personId],
    );
  await db.asOwner(
    `insert into response (organisation_id, id, lead_body_id, title, state, text, dispatched_on, made_at)
      values ($1, $2, $3, 'Svar på granskningen', 'draft', '', $4, now())`,
    [organisationId, responseId, social, dispatchedOn],
  );
  await db.asOwner(
    'insert into response_matter (organisation_id, response_id, matter_id, body_id) values ($1, $2, $3, $4)',
    [organisationId, responseId, matterId, social],
  );
  await db.asOwner(
    `insert into response_item (organisation_id, id, response_id, body_id, target, audit_id, recommendation_id, stance, text, position)
      values ($1, $2, $3, $4, 'recommendation', $5, $6, 'agrees', 'Nämnden instämmer.', 1)`,
    [organisationId, itemId, responseId, social, auditId, recommendationId],
  );
  await db.asOwner(
    `insert into commitment (organisation_id, item_id, body_id, recommendation_id, what, due_on)
      values ($1, $2, $3, $4, 'Vi tar fram en rutin', '2026-09-30')`,
    [organisationId, itemId, social, recommendationId],
  );
  await db.asOwner("update response set state = 'dispatched' where id = $1", [responseId]);
  return { matterId, responseId };
}
