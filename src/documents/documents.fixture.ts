import { randomUUID } from 'node:crypto';
import type { TestRegister } from '../audits/audits.fixture.ts';
import type { EvidenceContext } from '../evidence/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { type Role, roles } from '../people/role.model.ts';
import { addDocument, decideVersion, findDocument, saveDraft } from './index.ts';
import { receiveDocumentFile } from './save-draft-file.ts';

/** Somebody with a role who is in the database as well. */
export async function aPerson(
  register: TestRegister,
  role: Role,
  body?: Parameters<TestRegister['body']>[0],
): Promise<RequestContext> {
  const context = body ? register.as([role, body]) : register.as(role);
  const { personId, organisationId } = context.requester;
  const name = `Person ${personId.slice(0, 6)}`;
  await register.db.asOwner('insert into person (organisation_id, id, name, email) values ($1, $2, $3, $4)', [
    organisationId,
    personId,
    name,
    `${personId}@lindviken.example`,
  ]);
  const bodyId = body && roles[role] !== null ? register.body(body) : null;
  await register.db.asOwner(
    "insert into role_assignment (organisation_id, id, person_id, role, body_id, from_date) values ($1, $2, $3, $4, $5, '2020-01-01')",
    [organisationId, randomUUID(), personId, role, bodyId],
  );
  return context;
}

/** What came of a change that a test builds on. */
export function done<Outcome extends object>(
  changed: ({ readonly ok: true } & Outcome) | { readonly ok: false; readonly refusal: unknown },
): Outcome {
  if (!changed.ok) throw new Error(`Refused: ${JSON.stringify(changed.refusal)}`);
  return changed;
}

export async function aDocument(
  by: RequestContext,
  facts: Partial<Parameters<typeof addDocument>[1]> = {},
): Promise<string> {
  const input = { kind: 'routine', title: 'Rutin för behörigheter', ...facts } as const;
  return done(await addDocument(by, input)).id;
}

/** Begins a version with these words and decides it. */
export async function decided(
  by: RequestContext,
  id: string,
  {
    text = 'Chefen ser över behörigheter.',
    ...decision
  }: Partial<Parameters<typeof decideVersion>[2]> & { text?: string },
): Promise<void> {
  done(await saveDraft(by, id, { text }));
  const draft = (await findDocument(by, id))?.versions.find(({ decidedOn }) => decidedOn === null);
  const input = {
    version: draft?.version ?? 0,
    decidedOn: '2026-01-15',
    decidedByRole: 'Förvaltningsdirektör',
    ...decision,
  };
  done(await decideVersion(by, id, input));
}

/** A document as it has been received from outside. */
export function sent(context: EvidenceContext, content: Uint8Array, fileName = 'Rutin.pdf') {
  async function* parts() {
    yield content;
  }
  return receiveDocumentFile(context, { fileName, content: parts() });
}
