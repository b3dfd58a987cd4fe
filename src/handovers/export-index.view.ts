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
  const titles: Record<string, string> = words.parts;
  const parts = counted.map(({ name, records }) => {
    const title = escaped(titles[name.replace('.json', '')] ?? name);
    return `<li>${title}: ${words.records(records)} (<a href="${name}">${name}</a>)</li>`;
  });
  const listed = files.map(({ sha256, name, file }) => {
    const title = escaped(`${file.title} (${file.fileName ?? ''})`);
    return missing.includes(sha256)
      ? `<li>${title}: ${escaped(words.missing)}</li>`
      : `<li><a href="${name}">${title}</a></li>`;
  });
  const lines = [
    '<!doctype html>',
    `<html lang="${words.language}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(words.title)}</title>`,
    `<h1>${escaped(words.title)}</h1>`,
    `<p>${escaped(words.made(by, formatMoment(at)))}</p>`,
    `<p>${escaped(words.intro)}</p>`,
    `<p>${escaped(words.checks)} ${escaped(words.sheetLimit(mostSheetRows))}</p>`,
    `<p><a href="overview.xlsx">${escaped(words.workbook)}</a></p>`,
    `<h2>${escaped(words.contents)}</h2>`,
    `<ul>${parts.join('')}</ul>`,
    ...(listed.length > 0 ? [`<h2>${escaped(words.files)}</h2>`, `<ul>${listed.join('')}</ul>`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
