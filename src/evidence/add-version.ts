import { type Changing, changing } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { contentOf } from './content-of.ts';
import { findVersions, holdContent, insertVersion, updateEvidence } from './evidence.store.ts';
import { type Changed, faults } from './evidence-faults.model.ts';
import { type NewVersionInput, newVersionInput } from './evidence-input.model.ts';
import { evidenceNoun, holdEvidence } from './held.ts';
import { dropReceived, type EvidenceContext, type Received } from './receive-file.ts';

/** Adds a new version beside the ones there are, which all stay readable. */
export async function addVersion(
  context: EvidenceContext,
  id: string,
  input: NewVersionInput,
  received: Received | null = null,
): Promise<Changed<{ readonly number: number }>> {
  try {
    return await changing(
      context,
      (change): Promise<Changed<{ number: number }>> => add(change, id, input, received),
    );
  } finally {
    await dropReceived(received);
  }
}

async function add(
  change: Changing,
  id: string,
  input: NewVersionInput,
  received: Received | null,
): Promise<Changed<{ number: number }>> {
  const { transaction, organisationId } = change;
  const held = await holdEvidence(change, id);
  if (!held.ok) return held;
  const parsed = parseChange(newVersionInput, input, faults);
  if (!parsed.ok) return parsed;
  const { version, note, url } = parsed.value;
  if (held.evidence.withdrawnAt) return refuseField('file', 'withdrawn');
  if (version !== held.evidence.version) return refuse('stale');
  const told = contentOf(url, received);
  if (!told.ok) return told;
  const { content } = told;

  const [newest] = (await findVersions(transaction, organisationId, [id])).get(id) ?? [];
  const isSame = content.sha256 ? content.sha256 === newest?.sha256 : content.url === newest?.url;
  if (isSame) return refuseField(content.url ? 'url' : 'file', 'contentThere');
  const number = (newest?.number ?? 0) + 1;
  await holdContent(transaction, organisationId, content.sha256 ?? content.url ?? '');
  await insertVersion(transaction, organisationId, {
    evidenceId: id,
    number,
    note,
    ...content,
    addedBy: change.requester.personId,
    addedAt: change.now(),
  });
  await updateEvidence(transaction, organisationId, id);
  if (received?.ok) await received.file.keep();
  const { fileName, sha256, url: link } = content;
  const after = { number, note, fileName, sha256, url: link };
  await change.record({ noun: evidenceNoun, nounId: id, verb: 'addVersion', before: null, after });
  return { ok: true, number };
}
