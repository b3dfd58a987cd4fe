import { open } from 'node:fs/promises';
import type { FileStore, ReceivedFile } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import type { Fault } from './evidence-faults.model.ts';
import { type EvidenceType, keptName, typeOf } from './file-type.rules.ts';
import { readZipNames } from './zip-names.ts';

/** What the use cases of evidence need of the world. */
export interface EvidenceContext extends RequestContext {
  readonly files: FileStore;
  /** Bytes. */
  readonly uploadLimit: number;
}

/** A file as it comes from outside; the content is read once, as it arrives. */
export interface SentFile {
  readonly fileName: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** A file that lies here and has been looked at, and is kept by the use case that it is handed to; or why it is not taken. */
export type Received =
  | { readonly ok: true; readonly file: ReceivedFile; readonly fileName: string; readonly type: EvidenceType }
  | { readonly ok: false; readonly fault: Extract<Fault, 'emptyFile' | 'fileTooLarge' | 'typeNotTaken'> };

const looked = 8_192;

/** Takes in a file as it arrives and tells its type from its content. Whoever receives it keeps it or drops it. */
export async function receiveFile(context: EvidenceContext, sent: SentFile): Promise<Received> {
  const { organisationId } = context.requester;
  const file = await context.files.receive(organisationId, sent.content, context.uploadLimit);
  if (file === 'tooLarge') return { ok: false, fault: 'fileTooLarge' };
  const type = file.size === 0 ? null : await lookAt(file, sent.fileName).catch(() => null);
  if (type) return { ok: true, file, fileName: keptName(sent.fileName, type), type };
  await file.drop();
  return { ok: false, fault: file.size === 0 ? 'emptyFile' : 'typeNotTaken' };
}

/** What was received and is not to be kept after all. Safe after it has been kept. */
export async function dropReceived(received: Received | null): Promise<void> {
  if (received?.ok) await received.file.drop();
}

async function lookAt({ path, size }: ReceivedFile, name: string): Promise<EvidenceType | null> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(looked), 0, looked, 0);
    const head = new Uint8Array(buffer.subarray(0, bytesRead));
    const isZip = head[0] === 0x50 && head[1] === 0x4b;
    return typeOf({ name, head, zipNames: isZip ? await readZipNames(handle, size) : null });
  } finally {
    await handle.close();
  }
}
