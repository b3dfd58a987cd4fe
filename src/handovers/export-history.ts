import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { recommendationsForExport } from '../audits/index.ts';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import type { FileStore } from '../files/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Texts } from '../texts/index.ts';
import { listReports } from '../yearly-reports/index.ts';
import { type ExportPart, type ExportRow, exportParts, findPart } from './export.store.ts';
import { indexPage } from './export-index.view.ts';
import { sheetOf } from './export-sheet.model.ts';
import { ExportSheet } from './export-sheet.ts';
import type { HandedFile, Handover } from './handover.model.ts';
import { auditsAll, handoverScope, isAuditor } from './handover.policy.ts';
import { ZipStream } from './zip-stream.ts';

const atATime = 500;

export interface ExportContext extends RequestContext {
  readonly files: FileStore;
}

/**
 * The auditors' whole history as a zip, made while it is read; undefined for whoever is not one of them. It is streamed
 * rather than made by a job: nothing of the auditors' is left lying on the server, and the memory that it needs does
 * not grow with it. Only the workbook is held, at most `mostSheetRows` rows of each kind.
 */
export function exportHistory(context: ExportContext, texts: Texts): AsyncGenerator<Uint8Array> | undefined {
  return isAuditor(context.requester) ? zipped(context, texts) : undefined;
}

async function* zipped(context: ExportContext, texts: Texts): AsyncGenerator<Uint8Array> {
  const { requester } = context;
  const zip = new ZipStream();
  const sheet = new ExportSheet(texts);
  const counted: { name: string; records: number }[] = [];
  const files = new Map<string, HandedFile>();

  const jsonOf = async function* (name: string, rows: AsyncIterable<object>) {
    let records = 0;
    yield '[';
    for await (const row of rows) {
      yield `${records === 0 ? '' : ','}\n${JSON.stringify(row)}`;
      records += 1;
    }
    yield '\n]\n';
    counted.push({ name, records });
  };
  /** Rows that are in the workbook too, where there is a sheet of them. */
  const noted = async function* (part: string, rows: AsyncIterable<object>) {
    const name = sheetOf(part);
    for await (const row of rows) {
      if (name) sheet.note(name, row as Record<string, unknown>);
      yield row;
    }
  };

  yield* zip.add(
    'recommendations.json',
    jsonOf('recommendations.json', noted('recommendations', recommendations(context))),
  );
  for (const part of exportParts) {
    const name = `${part}.json`;
    const rows = part === 'handovers' ? gathering(rowsOf(context, part), files) : rowsOf(context, part);
    yield* zip.add(name, jsonOf(name, noted(part, rows)));
  }
  const { reports } = await listReports(context);
  const yearly = (async function* () {
    yield* reports;
  })();
  yield* zip.add('yearly-reports.json', jsonOf('yearly-reports.json', noted('yearly-reports', yearly)));

  const missing: string[] = [];
  for (const [sha256, file] of files) {
    const path = context.files.pathOf(requester.organisationId, sha256);
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isThere) yield* zip.add(fileNameOf(sha256, file), createReadStream(path), { isPacked: true });
    else missing.push(sha256);
  }
  yield* zip.add('overview.xlsx', [await sheet.write()], { isPacked: true });
  const made = { by: requester.name, at: context.now() };
  const about = {
    ...made,
    counted,
    files: [...files].map(([sha256, file]) => ({ sha256, file, name: fileNameOf(sha256, file) })),
    missing,
  };
  yield* zip.add('index.html', [indexPage(about, texts)]);
  const manifest = { madeBy: made.by, madeAt: made.at, entries: [...zip.entries], missing };
  yield* zip.add('manifest.json', [`${JSON.stringify(manifest, null, 2)}\n`]);
  yield* zip.end();
}

/** The ending of what it was called is kept, so that it opens; nothing else of the name is. */
function fileNameOf(sha256: string, { fileName }: HandedFile): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(fileName ?? '')?.[0] ?? '';
  return `files/${sha256}${ending.toLowerCase()}`;
}

/** Each lot in a transaction of its own: whoever reads slowly holds no connection. */
async function* rowsOf(context: ExportContext, part: ExportPart): AsyncGenerator<ExportRow> {
  const { requester } = context;
  const { bodies } = handoverScope(requester);
  const question = {
    organisationId: requester.organisationId,
    bodyIds: auditsAll(requester) ? null : bodies,
    today: swedishDay(context.now()),
  };
  let after: string | null = null;
  for (;;) {
    const wanted: { after: string | null; limit: number } = { after, limit: atATime };
    const rows = await inRequest(context, (transaction) => findPart(transaction, question, part, wanted));
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < atATime) return;
    after = last.id;
  }
}

async function* recommendations(context: ExportContext): AsyncGenerator<object> {
  const taken = await recommendationsForExport(context, parseRegisterFilter({}));
  for await (const batch of taken.batches()) yield* batch;
}

/** Remembers the files that are in the handovers. */
async function* gathering(rows: AsyncIterable<ExportRow>, files: Map<string, HandedFile>) {
  for await (const row of rows) {
    for (const { noun, content } of (row['items'] ?? []) as Handover['items']) {
      if (noun !== 'evidence' && noun !== 'document') continue;
      const file = content as HandedFile;
      if (file.sha256 !== null) files.set(file.sha256, file);
    }
    yield row;
  }
}
