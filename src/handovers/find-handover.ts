import { inRequest, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import type { HandedFile } from './handover.model.ts';
import { sightOf } from './handover.policy.ts';
import { findHandovers, type HandoverFound } from './handover.store.ts';

/** A handover; undefined where the requester may not know what is in it. */
export function findHandover(context: RequestContext, id: string): Promise<HandoverFound | undefined> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const [found] = isId(id) ? await findHandovers(transaction, requester.organisationId, [id]) : [];
    return found && sightOf(requester, found.bodyId) === 'everything' ? found : undefined;
  });
}

/** A file as it was handed over, whatever has become of the evidence since. @param position from 1 */
export async function findHandedFile(
  context: RequestContext,
  id: string,
  position: number,
): Promise<(HandedFile & { readonly sha256: string; readonly fileName: string }) | undefined> {
  const item = (await findHandover(context, id))?.items[position - 1];
  if (!item || (item.noun !== 'evidence' && item.noun !== 'document')) return undefined;
  const file = item.content as HandedFile;
  const { sha256, fileName } = file;
  return sha256 === null ? undefined : { ...file, sha256, fileName: fileName ?? sha256 };
}
