import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestRegister } from '../audits/audits.fixture.ts';
import { openFileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { type EvidenceContext, receiveFile } from './receive-file.ts';

/** A file store of a test's own. */
export function openTestFiles(uploadLimit = 100_000) {
  const folder = mkdtempSync(join(tmpdir(), 'stadga-evidence-'));
  const files = openFileStore(folder);
  return {
    folder,
    files,
    with: (context: RequestContext): EvidenceContext => ({ ...context, files, uploadLimit }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A file as it has been received from outside. */
export function received(context: EvidenceContext, fileName: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content;
  async function* parts() {
    yield bytes.subarray(0, 5);
    yield bytes.subarray(5);
  }
  return receiveFile(context, { fileName, content: parts() });
}

/** An action of a body, as it lies in the database, that serves the recommendation's addressed body. */
export async function anActionInRegister(
  { db, municipality }: TestRegister,
  facts: { bodyId: string; recommendationId?: string; servedBodyId?: string; ownerPersonId?: string },
): Promise<string> {
  const id = randomUUID();
  const { organisationId } = municipality;
  await db.asOwner(
    `insert into action (organisation_id, id, body_id, title, owner_person_id, made_at) values ($1, $2, $3, 'Ta fram en rutin', $4, now())`,
    [organisationId, id, facts.bodyId, facts.ownerPersonId ?? null],
  );
  if (facts.recommendationId) {
    await db.asOwner(
      'insert into action_recommendation (organisation_id, action_id, recommendation_id, body_id) values ($1, $2, $3, $4)',
      [organisationId, id, facts.recommendationId, facts.servedBodyId ?? facts.bodyId],
    );
  }
  return id;
}
