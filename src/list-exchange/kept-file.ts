import { readdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { mostExchangeBytes } from './exchange.model.ts';

/** What bringing a list back needs of the world. */
export interface ExchangeContext extends RequestContext {
  readonly files: FileStore;
}

/** A file that nobody has confirmed within this time (milliseconds) is taken away. */
const keptFor = 24 * 60 * 60 * 1000;

/** Each person's own: what somebody brings in is nobody else's to see. */
const shelfOf = ({ requester }: Pick<RequestContext, 'requester'>) =>
  `${requester.organisationId}/exchange-${requester.personId}`;

const isFileName = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Where the requester's file lies; null where it does not. */
export async function pathOfKept(context: ExchangeContext, sha256: string): Promise<string | null> {
  if (!isFileName(sha256)) return null;
  const path = context.files.pathOf(shelfOf(context), sha256);
  return stat(path).then(
    () => path,
    () => null,
  );
}

export type ReceiveResult =
  | { readonly ok: true; readonly sha256: string }
  | { readonly ok: false; readonly refusal: 'tooLarge' | 'empty' };

/** Keeps a file that comes back until it is confirmed, dropped or a day old. Nothing is changed yet. */
export async function receiveExchange(
  context: ExchangeContext,
  content: AsyncIterable<Uint8Array>,
): Promise<ReceiveResult> {
  await removeOld(context);
  const file = await context.files.receive(shelfOf(context), content, mostExchangeBytes);
  if (file === 'tooLarge') return { ok: false, refusal: 'tooLarge' };
  try {
    if (file.size === 0) return { ok: false, refusal: 'empty' };
    await file.keep();
    return { ok: true, sha256: file.sha256 };
  } finally {
    await file.drop();
  }
}

/** Takes away a file that is not to be brought in after all, or that has been. */
export async function dropExchange(context: ExchangeContext, sha256: string): Promise<void> {
  if (isFileName(sha256)) await context.files.remove(shelfOf(context), sha256);
}

async function removeOld(context: ExchangeContext): Promise<void> {
  const folder = dirname(context.files.pathOf(shelfOf(context), 'any'));
  for (const name of await readdir(folder).catch(() => [])) {
    const path = context.files.pathOf(shelfOf(context), name);
    const kept = await stat(path).catch(() => null);
    if (kept && context.now().getTime() - kept.mtimeMs > keptFor) await rm(path, { force: true });
  }
}
