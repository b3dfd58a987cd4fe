import { rename, rm, writeFile } from 'node:fs/promises';
import { type Language, texts } from '../texts/index.ts';
import { userPath } from './usage.ts';

/** Why a file could not be written, in a sentence without the system's own words. */
function notWritten(path: string, error: unknown, language: Language): string {
  if (process.env['LOG_LEVEL'] === 'debug') console.error(error);
  const say = texts[language].commands.report;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return say.notWritten(path, say.notWrittenReasons[code] ?? say.notWrittenOther);
}

/** Writes beside and renames, so that a file that is there is whole. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes a file and says so; false where that could not be done, which is told in a sentence. */
export async function writeFileWhole(out: string, bytes: Uint8Array, language: Language): Promise<boolean> {
  try {
    await writeWhole(userPath(out), bytes);
  } catch (error) {
    console.error(notWritten(out, error, language));
    return false;
  }
  console.error(texts[language].commands.report.written(out));
  return true;
}
