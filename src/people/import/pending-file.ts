import { readdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileStore } from '../../files/index.ts';
import { mayManageOrganisation } from '../people.policy.ts';
import { mostImportBytes } from './import.model.ts';
import type { ImportContext } from './import-context.ts';

/** A list that nobody has confirmed within this time (milliseconds) is taken away: it is full of people's details. */
const keptFor = 24 * 60 * 60 * 1000;

/** Lists lie apart from the reports of the organisation, so that taking one away never takes a report with it. */
const shelfOf = (organisationId: string) => `${organisationId}/lists`;

/** Whether the text can be the name of a kept file at all; addresses come from outside. */
export const isFileName = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Where a list is kept until it is confirmed; null where it is not. */
export async function pathOfList(
  { files, requester }: ImportContext,
  sha256: string,
): Promise<string | null> {
  if (!isFileName(sha256)) return null;
  const path = files.pathOf(shelfOf(requester.organisationId), sha256);
  return stat(path).then(
    () => path,
    () => null,
  );
}

export type ReceiveListResult =
  /** `sha256` is what the list is asked for by from now on. */
  | { readonly ok: true; readonly sha256: string }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'tooLarge' | 'empty' };

/** Keeps a list that somebody wants to bring in, until it is confirmed, dropped or a day old. Nothing is changed yet. */
export async function receiveList(
  context: ImportContext,
  content: AsyncIterable<Uint8Array>,
): Promise<ReceiveListResult> {
  const { files, requester } = context;
  if (!mayManageOrganisation(requester)) return { ok: false, refusal: 'forbidden' };
  await removeOldLists(files, requester.organisationId, context.now());
  const file = await files.receive(shelfOf(requester.organisationId), content, mostImportBytes);
  if (file === 'tooLarge') return { ok: false, refusal: 'tooLarge' };
  try {
    if (file.size === 0) return { ok: false, refusal: 'empty' };
    await file.keep();
    return { ok: true, sha256: file.sha256 };
  } finally {
    await file.drop();
  }
}

/** Takes a list away that is not to be brought in after all, or that has been. */
export async function dropList({ files, requester }: ImportContext, sha256: string): Promise<void> {
  if (!mayManageOrganisation(requester) || !isFileName(sha256)) return;
  await files.remove(shelfOf(requester.organisationId), sha256);
}

async function removeOldLists(files: FileStore, organisationId: string, now: Date): Promise<void> {
  const folder = dirname(files.pathOf(shelfOf(organisationId), 'any'));
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = files.pathOf(shelfOf(organisationId), name);
    const kept = await stat(path).catch(() => null);
    if (kept && now.getTime() - kept.mtimeMs > keptFor) await rm(path, { force: true });
  }
}
