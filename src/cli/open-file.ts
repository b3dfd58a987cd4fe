import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Language, texts } from '../texts/index.ts';
import { NotDone } from './server.ts';
import { userPath } from './usage.ts';

/** A file of the user's, read as it is sent. @throws NotDone where it cannot be opened */
export async function openUserFile(file: string, language: Language): Promise<Blob> {
  const say = texts[language].commands;
  const path = userPath(file);
  const found = await stat(path).catch(() => null);
  if (!found) throw new NotDone(say.noFile(file));
  if (found.isDirectory()) throw new NotDone(say.isFolder(file));
  // A device or a pipe has no length, and some have no end.
  if (!found.isFile()) throw new NotDone(say.notAFile(file));
  return openAsBlob(path).catch((error: NodeJS.ErrnoException) => {
    throw new NotDone(say.notReadable(file, error.code ?? ''));
  });
}
