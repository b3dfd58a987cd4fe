import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';

/** A file as it arrives in a form. */
export interface FormFile {
  fileName: string;
  content: AsyncIterable<Uint8Array>;
}

export type UploadResult<Taken> =
  | { outcome: 'taken'; taken: Taken }
  /** Nothing was chosen in the form, or it was no form with a file. */
  | { outcome: 'noFile' }
  /** The type of file, by its name, is none that can be read. */
  | { outcome: 'unsupported' }
  /** The request broke off or is no proper multipart form. */
  | { outcome: 'broken' };

/** Endings of the formats we read. A name without any ending is let through: the content decides. */
const readable = /(^[^.]*|\.(pdf|docx|xlsx|txt|text|md|markdown))$/i;

class BrokenUpload extends Error {}

/**
 * Hands the first file of a form to `take` while it arrives, never holding it whole in memory.
 * What `take` leaves unread is read away, so that the browser gets to see the answer.
 * @throws what `take` throws of its own
 */
export async function receiveUpload<Taken>(
  request: Request,
  take: (file: FormFile) => Promise<Taken>,
): Promise<UploadResult<Taken>> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!request.body || !/^multipart\/form-data\s*;/i.test(contentType)) return { outcome: 'noFile' };
  let file: Readable | undefined;
  let result: Promise<UploadResult<Taken>> | undefined;
  const arrived = await readForm(request.body, contentType, (stream, fileName) => {
    file = stream;
    // It may break off before anyone has begun to read it; unheard, that would end the whole server.
    stream.on('error', () => {});
    result = takeFile(stream, fileName, take);
    // Also when taking fails the rest is read; the failure itself is awaited below.
    result.then(
      () => stream.resume(),
      () => stream.resume(),
    );
  });
  if (!arrived) file?.destroy(new BrokenUpload());
  try {
    const taken = await result;
    return arrived ? (taken ?? { outcome: 'noFile' }) : { outcome: 'broken' };
  } catch (error) {
    if (error instanceof BrokenUpload) return { outcome: 'broken' };
    throw error;
  }
}

/** Reads the whole form; false where it broke off or is no proper form. */
async function readForm(
  body: ReadableStream,
  contentType: string,
  onFile: (stream: Readable, fileName: string) => void,
): Promise<boolean> {
  try {
    const form = new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: 1, fields: 10, parts: 20, headerPairs: 50 },
    });
    form.on('file', (_field, stream, fileName) => onFile(stream, fileName));
    await pipeline(Readable.fromWeb(body as NodeReadableStream), form);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

async function takeFile<Taken>(
  stream: Readable,
  fileName: string,
  take: (file: FormFile) => Promise<Taken>,
): Promise<UploadResult<Taken>> {
  if (!fileName) return { outcome: 'noFile' };
  if (!readable.test(fileName)) return { outcome: 'unsupported' };
  return { outcome: 'taken', taken: await take({ fileName, content: whileWhole(stream) }) };
}

/** The chunks of a stream; one that breaks off says so in a way that is told apart from our own faults. */
async function* whileWhole(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* stream.iterator({ destroyOnReturn: false });
  } catch (error) {
    throw new BrokenUpload('The upload broke off', { cause: error });
  }
}
