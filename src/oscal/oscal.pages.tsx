import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { filterOfAddress } from '../audits/register/register-filter.view.ts';
import type { App } from '../compose.ts';
import { texts } from '../texts/index.ts';
import { Layout } from '../web/components/layout.tsx';
import { chooseLanguage } from '../web/language.ts';
import { useTexts } from '../web/page.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { exportOscal } from './index.ts';
import { oscalDocuments } from './oscal.model.ts';

/** The current choice of recommendations for other programs, as OSCAL. */
export function oscalFilesOf(app: App): Hono {
  const pages = new Hono();
  for (const document of oscalDocuments) {
    pages.get(`/recommendations/${document}.json`, async (c) => {
      const filter = filterOfAddress(c.req.query());
      const organisation = c.get('organisation').name ?? '';
      const words = texts[chooseLanguage(c)];
      const found = await exportOscal(signedIn(app, c), { document, filter, organisation }, words);
      if (!found.ok) return renderPage(c, <NothingPage />, 422);
      c.header('Content-Type', 'application/json; charset=utf-8');
      c.header('Content-Disposition', `attachment; filename="${document}.json"`);
      c.header('Cache-Control', 'private, no-store');
      return stream(
        c,
        async (out) => {
          for await (const piece of found.pieces) {
            if (out.aborted) return;
            await out.write(piece);
          }
        },
        async (error) => app.log.error({ err: error, path: c.req.path }, 'a download broke off'),
      );
    });
  }
  return pages;
}

function NothingPage() {
  const { nothing } = useTexts().oscal;
  return (
    <Layout title={nothing.title} section="/recommendations" error>
      <h1>{nothing.title}</h1>
      <p>{nothing.body}</p>
      <p>
        <a href="/recommendations">{nothing.back}</a>
      </p>
    </Layout>
  );
}
