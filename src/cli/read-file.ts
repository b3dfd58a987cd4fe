import type { Reading } from '../reading/reading.model.ts';
import { type Language, texts } from '../texts/index.ts';

/** Shows on a terminal how far the reading has come; a log or a pipe is left alone. */
export function progressLine(language: Language) {
  if (!process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (done: number, total: number) =>
      process.stderr.write(`\r${texts[language].commands.progress(done, total)}\u001b[K`),
    clear: () => process.stderr.write('\r\u001b[K'),
  };
}

/** Reads a report for a command: progress on stderr, Ctrl-C breaks it off in good order. */
export async function readFileFor(path: string, language: Language): Promise<Reading> {
  const { readAuditPath } = await import('../reading/index.ts');
  const line = progressLine(language);
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const reading = await readAuditPath(path, {
    language,
    signal: interrupt.signal,
    onProgress: line.show,
    onCrash: (failure) => process.env['LOG_LEVEL'] === 'debug' && console.error(failure),
  });
  line.clear();
  return reading;
}

/** Whether nothing could be read: no document, and an error that says why. */
export function isUnread({ documents, issues }: Reading): boolean {
  return documents.length === 0 && issues.some((issue) => issue.severity === 'error');
}
