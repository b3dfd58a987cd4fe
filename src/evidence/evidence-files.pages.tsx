import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerError } from '../web/error-pages.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import type { EvidenceVersion } from './evidence.model.ts';
import { previewOf } from './file-type.rules.ts';
import { drawEvidencePage, findEvidence, openVersion } from './index.ts';

/** The files of evidence: to take home, and what is shown of them. Nothing that came from outside is shown as a page. */
export function evidenceFilesOf(app: App): Hono {
  const files = new Hono();

  files.get(
    '/evidence/:id/versions/:number/file',
    withVersion(app, (c, version, context) => {
      const opened = openVersion(context, version);
      if (!opened) return answerError(c, 'notFound');
      c.set('isForeign', true);
      return c.body(streamOf(opened.path), 200, { ...opened.headers });
    }),
  );

  files.get(
    '/evidence/:id/versions/:number/picture',
    withVersion(app, (c, version, context) => {
      const opened = previewOf(version.mediaType) === 'picture' && openVersion(context, version);
      if (!opened) return answerError(c, 'notFound');
      c.set('isForeign', true);
      return c.body(streamOf(opened.path), 200, { ...opened.headers, 'Content-Disposition': 'inline' });
    }),
  );

  files.get(
    '/evidence/:id/versions/:number/pages/:file{[0-9]{1,5}\\.png}',
    withVersion(app, async (c, version, context) => {
      const page = Number.parseInt(c.req.param('file') ?? '', 10);
      const picture = await drawEvidencePage(context, version, page);
      if (!picture) return answerError(c, 'notFound');
      return c.body(picture, 200, { 'Content-Type': 'image/png', 'Cache-Control': 'private, no-store' });
    }),
  );
  return files;
}

const streamOf = (path: string) => Readable.toWeb(createReadStream(path)) as ReadableStream;

/** Answers for a version that the requester may see. */
function withVersion(
  app: App,
  answer: (c: Context, version: EvidenceVersion, context: SignedInApp) => Response | Promise<Response>,
) {
  return async (c: Context): Promise<Response> => {
    const context = signedIn(app, c);
    const file = await findEvidence(context, c.req.param('id') ?? '');
    const version = file?.versions.find(({ number }) => String(number) === c.req.param('number'));
    return version ? answer(c, version, context) : answerError(c, 'notFound');
  };
}
