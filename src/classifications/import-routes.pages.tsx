import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { App } from '../compose.ts';
import { texts } from '../texts/index.ts';
import { chosenFile } from '../web/chosen-file.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { ImportPage, ImportPreviewPage } from './import.pages.tsx';
import {
  type ClassImport,
  type ImportPlan,
  importClasses,
  mayImportClasses,
  mostImportBytes,
  readClasses,
  showSettings,
} from './index.ts';
import { ProtectiveSecurityPage } from './protective-security.pages.tsx';

/** What a form has around its file. */
const aroundFile = 64 * 1024;

/** Bringing in classes: choose a file, look, confirm. Between the two nothing is kept but what the page itself holds. */
export function classImportPagesOf(app: App): Hono {
  const pages = new Hono();
  const words = (c: Context) => texts[chooseLanguage(c)].classifications.importing;
  const answerForm = (c: Context, error: string | null, done: number | null = null) =>
    mayImportClasses(signedIn(app, c).requester)
      ? renderPage(c, <ImportPage error={error} done={done} />, error ? 422 : 200)
      : answerError(c, 'forbidden');

  pages.get('/classifications/import', (c) => {
    const done = Number.parseInt(c.req.query('done') ?? '', 10);
    return answerForm(c, null, Number.isNaN(done) ? null : done);
  });

  const limit = bodyLimit({
    maxSize: mostImportBytes + aroundFile,
    onError: (c) => answerForm(c, words(c).errors.tooLarge),
  });
  pages.post('/classifications/import', limit, async (c) => {
    const context = signedIn(app, c);
    const file = await chosenFile(c);
    if (file === 'broken') return answerForm(c, words(c).errors.broken);
    if (!file) return answerForm(c, words(c).errors.missingFile);
    const read = await readClasses(context, file.stream());
    if (!read.ok) {
      return read.refusal === 'forbidden'
        ? answerError(c, 'forbidden')
        : answerForm(c, words(c).errors[read.refusal]);
    }
    const shown = await showSettings(context);
    const scale = shown?.settings.scale ?? 'fourLevels';
    return renderPage(
      c,
      <ImportPreviewPage plan={read} scale={scale} rows={sentBack(read, words(c).reason)} />,
    );
  });

  pages.post('/classifications/import/confirm', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await importClasses(context, parsedRows(form.get('rows') ?? ''));
    if (result.ok) return c.redirect(`/classifications/import?done=${result.ids.length}`, 303);
    if (result.refusal === 'forbidden') return answerError(c, 'forbidden');
    const isTop =
      typeof result.refusal === 'object' &&
      result.refusal.invalid.some(({ code }) => code === 'protectiveSecurity');
    if (isTop) return renderPage(c, <ProtectiveSecurityPage back="/classifications" />, 422);
    return answerForm(c, words(c).errors.nothing);
  });
  return pages;
}

/** The rows as the page sends them back. */
const sentBack = (
  { planned }: ImportPlan,
  reasonOf: (file: string | null, responsible: string | null) => string,
): string =>
  JSON.stringify({
    rows: planned.map((row) => ({
      noun: row.noun,
      id: row.id,
      confidentiality: row.confidentiality,
      integrity: row.integrity,
      availability: row.availability,
      traceability: row.traceability,
      reason: reasonOf(row.reason, row.responsible),
      assessedOn: row.assessedOn,
    })),
  } satisfies ClassImport);

/** What was sent, for the use case to refuse where it is nothing of ours. */
function parsedRows(text: string): ClassImport {
  try {
    return JSON.parse(text) as ClassImport;
  } catch {
    return { rows: [] };
  }
}
