import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { App } from '../compose.ts';
import type { Reading } from '../reading/reading.model.ts';
import { type StatusPaperOptions, writeStatusPaper } from '../reporting/index.ts';
import { asCorrected } from '../reviews/as-reviewed.view.ts';
import { findReview } from '../reviews/index.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { texts } from '../texts/index.ts';
import { answerError } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import type { SignedInApp } from '../web/request.ts';
import { originalPath, type ReadingDraft } from './index.ts';
import { drawPage } from './show-original.ts';
import { withDraft, withSource } from './with-draft.pages.tsx';

const oneDay = 24 * 60 * 60;

const papers = {
  'paper.pdf': { format: 'pdf', ending: '.pdf', type: mediaTypes.pdf },
  'paper-archive.pdf': { format: 'pdf', archive: true, ending: '-pdfa.pdf', type: mediaTypes.pdf },
  'paper.docx': {
    format: 'docx',
    ending: '.docx',
    type: mediaTypes.docx,
  },
} satisfies Record<string, Omit<StatusPaperOptions, 'language'> & { ending: string; type: string }>;

/** What can be taken home from a reading. Always as attachments: nothing that came from outside is shown as a page. */
export function readingFilesOf(app: App): Hono {
  const files = new Hono();

  for (const [file, { ending, type, ...options }] of Object.entries(papers)) {
    files.get(
      `/readings/:id/${file}`,
      withRead(app, async (c, draft, reading, context) => {
        const language = chooseLanguage(c);
        const found = await findReview(context, draft);
        const corrected = found.ok ? asCorrected(reading, found.review) : reading;
        const bytes = await writeStatusPaper(corrected, { ...options, language });
        const name = `${texts[language].readingPages.fileNames.paper}-${stemOf(draft)}${ending}`;
        return c.body(Uint8Array.from(bytes), 200, attachment(name, type));
      }),
    );
  }

  files.get(
    '/readings/:id/reading.json',
    withRead(app, (c, draft, reading) => {
      const { data } = texts[chooseLanguage(c)].readingPages.fileNames;
      const name = `${data}-${stemOf(draft)}.json`;
      return c.body(JSON.stringify(reading, null, 2), 200, attachment(name, 'application/json'));
    }),
  );

  files.get(
    '/readings/:id/original',
    withSource(app, (c, draft, context) => {
      const content = Readable.toWeb(createReadStream(originalPath(context, draft)));
      return c.body(content as ReadableStream, 200, {
        ...attachment(draft.fileName, 'application/octet-stream'),
        'Content-Length': String(draft.size),
      });
    }),
  );
  files.get(
    '/readings/:id/pages/:file{[0-9]{1,5}\\.png}',
    withSource(app, async (c, draft, context) => {
      const picture = await drawPage(context, draft, Number.parseInt(c.req.param('file') ?? '', 10));
      if (!picture) return answerError(c, 'notFound');
      return c.body(picture, 200, {
        'Content-Type': 'image/png',
        'Cache-Control': `private, max-age=${oneDay}, immutable`,
      });
    }),
  );
  return files;
}

function withRead(
  app: App,
  handler: (
    c: Parameters<ReturnType<typeof withDraft>>[0],
    draft: ReadingDraft,
    reading: Reading,
    context: SignedInApp,
  ) => Response | Promise<Response>,
): ReturnType<typeof withDraft> {
  return withDraft(app, (c, draft, context) =>
    draft.reading ? handler(c, draft, draft.reading, context) : answerError(c, 'notFound'),
  );
}

/** The name of the uploaded file without its ending. */
function stemOf({ fileName }: ReadingDraft): string {
  return fileName.replace(/\.[^.]{1,8}$/, '') || fileName;
}

/** Headers for a download, its name in plain letters and as it is (RFC 6266). */
function attachment(name: string, type: string): Record<string, string> {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w. -]/g, '_');
  const full = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${full}`,
    'Cache-Control': 'private, no-store',
  };
}
