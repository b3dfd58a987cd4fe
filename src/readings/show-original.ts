import { readFile } from 'node:fs/promises';
import { decodeText } from '../reading/formats/text/decode.ts';
import { originalPath } from './find-reading.ts';
import type { Original } from './original.view.ts';
import type { ReadingDraft } from './reading-draft.model.ts';
import type { ReadingsContext } from './readings-context.ts';

/** The original of a draft as it can be shown beside what was read from it. */
export async function showOriginal(context: ReadingsContext, draft: ReadingDraft): Promise<Original> {
  const source = draft.reading?.source;
  if (source?.format === 'pdf' && source.pages) return { kind: 'pages', pages: source.pages };
  if (source?.format !== 'text') return { kind: 'none' };
  const text = decodeText(await readFile(originalPath(context, draft)));
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return { kind: 'lines', lines: lines.map((line, index) => ({ page: null, line: index + 1, text: line })) };
}
