import type { Texts } from '../texts/index.ts';
import { formatMoment } from '../web/numbers.ts';
import { mostSheetRows } from './export-sheet.ts';
import type { HandedFile } from './handover.model.ts';

interface About {
  readonly by: string;
  readonly at: Date;
  readonly counted: readonly { readonly name: string; readonly records: number }[];
  readonly files: readonly { readonly sha256: string; readonly name: string; readonly file: HandedFile }[];
  readonly missing: readonly string[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The page that is read first: what is in the zip. */
export function indexPage({ by, at, counted, files, missing }: About, { handovers }: Texts): string {
  const words = handovers.export;
  const parts = counted.map(
    ({ name, records }) => `<li><a href="${name}">${name}</a>: ${words.records(records)}</li>`,
  );
  const listed = files.map(({ sha256, name, file }) => {
    const title = escaped(`${file.title} (${file.fileName ?? ''})`);
    return missing.includes(sha256)
      ? `<li>${title}: ${escaped(words.missing)}</li>`
      : `<li><a href="${name}">${title}</a></li>`;
  });
  const lines = [
    '<!doctype html>',
    '<meta charset="utf-8">',
    `<title>${escaped(words.title)}</title>`,
    `<h1>${escaped(words.title)}</h1>`,
    `<p>${escaped(words.made(by, formatMoment(at)))}</p>`,
    `<p>${escaped(words.intro)}</p>`,
    `<p>${escaped(words.checks)} ${escaped(words.sheetLimit(mostSheetRows))}</p>`,
    `<h2>${escaped(words.parts)}</h2>`,
    `<ul>${parts.join('')}<li><a href="overview.xlsx">overview.xlsx</a></li></ul>`,
    ...(listed.length > 0 ? [`<h2>${escaped(words.files)}</h2>`, `<ul>${listed.join('')}</ul>`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
