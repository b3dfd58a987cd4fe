import type { Transaction } from '../database/index.ts';
import type { FileStore } from '../files/index.ts';
import { countOfFile, holdFile } from './reading-draft.store.ts';

/**
 * Removes a file whose last row has just been deleted, unless something else holds the same content. Called last in its
 * transaction: the content is held until it ends, so that nobody receives the same meanwhile.
 */
export async function forgetFile(
  transaction: Transaction,
  organisationId: string,
  files: FileStore,
  sha256: string,
): Promise<void> {
  await holdFile(transaction, organisationId, sha256);
  const holders = await countOfFile(transaction, organisationId, sha256);
  if (holders === 0) await files.remove(organisationId, sha256);
}
