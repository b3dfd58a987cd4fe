import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { texts } from '../texts/index.ts';
import { packageFolder } from '../web/assets.ts';
import { answerError, answerTooLarge } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import { signedIn } from '../web/request.ts';
import { type ReceiveReportResult, receiveReport } from './index.ts';
import { answerReadings } from './routes.pages.tsx';
import { receiveUpload } from './upload.ts';

/** A fictional report, so that a newcomer has something to read. */
const example = join(
  packageFolder(import.meta.dirname),
  'src/web/examples/uppfoljning-lindvikens-kommun.txt',
);

/** Takes reports in: from the form, or the example that comes with Stadga. */
export function receivingOf(app: App): Hono {
  const pages = new Hono();

  pages.post('/readings', async (c) => {
    const language = chooseLanguage(c);
    const { list, failed } = texts[language].readingPages;
    const upload = await receiveUpload(c.req.raw, (file) =>
      receiveReport(signedIn(app, c), { ...file, language }),
    );
    switch (upload.outcome) {
      case 'taken':
        return answerReceived(app, c, upload.taken);
      case 'unsupported':
        return answerError(c, 'unsupported');
      case 'noFile':
        return answerReadings(app, c, list.missingFile, 422);
      case 'broken':
        return answerReadings(app, c, failed.broken, 400);
    }
  });

  pages.post('/readings/example', async (c) => {
    const language = chooseLanguage(c);
    const content = createReadStream(example);
    return answerReceived(
      app,
      c,
      await receiveReport(signedIn(app, c), { fileName: basename(example), content, language }),
    );
  });
  return pages;
}

function answerReceived(app: App, c: Context, result: ReceiveReportResult): Response | Promise<Response> {
  if (result.ok) return c.redirect(`/readings/${result.draft.id}`, 303);
  switch (result.refusal) {
    case 'forbidden':
      return answerError(c, 'forbidden');
    case 'alreadyReceived':
      return c.redirect(`/readings/${result.draft.id}/received`, 303);
    case 'tooLarge':
      return answerTooLarge(c, Math.floor(app.uploadLimit / (1024 * 1024)));
    case 'empty':
      return answerReadings(app, c, texts[chooseLanguage(c)].readingPages.list.emptyFile, 422);
  }
}
