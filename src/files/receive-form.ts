import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';

/** A file as it arrives in a form. */
export interface FormFile {
  fileName: string;
  content: AsyncIterable<Uint8Array>;
}

export type FormResult<Taken> =
  /** `taken` is null where no file was chosen. */
  | { outcome: 'whole'; fields: URLSearchParams; taken: Taken | null }
  /** It is no form with a file. */
  | { outcome: 'notAForm' }
  /** The request broke off or is no proper multipart form. */
  | { outcome: 'broken' };

class BrokenUpload extends Error {}

/**
 * Hands the first file of a form to `take` while it arrives, never holding it whole in memory, and gives the other fields.
 * What `take` leaves unread is read away, so that the browser gets to see the answer.
 * @throws what `take` throws of its own
 */
export async function receiveForm<Taken>(
  request: Request,
  take: (file: FormFile) => Promise<Taken>,
): Promise<FormResult<Taken>> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!request.body || !/^multipart\/form-data\s*;/i.test(contentType)) return { outcome: 'notAForm' };
  const fields = new URLSearchParams();
  let file: Readable | undefined;
  let result: Promise<Taken | null> | undefined;
  const arrived = await readForm(request.body, contentType, fields, (stream, fileName) => {
    file = stream;
    // It may break off before anyone has begun to read it; unheard, that would end the whole server.
    stream.on('error', () => {});
    result = fileName ? take({ fileName, content: whileWhole(stream) }) : Promise.resolve(null);
    // Also when taking fails the rest is read; the failure itself is awaited below.
    result.then(
      () => stream.resume(),
      () => stream.resume(),
    );
  });
  if (!arrived) file?.destroy(new BrokenUpload());
  try {
    const taken = (await result) ?? null;
    return arrived ? { outcome: 'whole', fields, taken } : { outcome: 'broken' };
  } catch (error) {
    if (error instanceof BrokenUpload) return { outcome: 'broken' };
    throw error;
  }
}

/** Reads the whole form; false where it broke off or is no proper form. */
async function readForm(
  body: ReadableStream,
  contentType: string,
  fields: URLSearchParams,
  onFile: (stream: Readable, fileName: string) => void,
): Promise<boolean> {
  try {
    const form = new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: 1, fields: 40, parts: 60, headerPairs: 50, fieldSize: 100_000 },
    });
    form.on('field', (name, value) => fields.append(name, value));
    form.on('file', (_field, stream, fileName) => onFile(stream, fileName));
    await pipeline(Readable.fromWeb(body as NodeReadableStream), form);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** The chunks of a stream; one that breaks off says so in a way that is told apart from our own faults. */
async function* whileWhole(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* stream.iterator({ destroyOnReturn: false });
  } catch (error) {
    throw new BrokenUpload('The upload broke off', { cause: error });
  }
}
