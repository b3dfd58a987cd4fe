import { type FormFile, receiveForm } from '../files/index.ts';

export type { FormFile } from '../files/index.ts';

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

/**
 * Hands the file of a form to `take` while it arrives, where its name is one of a report.
 * @throws what `take` throws of its own
 */
export async function receiveUpload<Taken>(
  request: Request,
  take: (file: FormFile) => Promise<Taken>,
): Promise<UploadResult<Taken>> {
  const form = await receiveForm(request, async (file): Promise<UploadResult<Taken>> => {
    if (!readable.test(file.fileName)) return { outcome: 'unsupported' };
    return { outcome: 'taken', taken: await take(file) };
  });
  if (form.outcome === 'broken') return { outcome: 'broken' };
  return (form.outcome === 'whole' && form.taken) || { outcome: 'noFile' };
}
