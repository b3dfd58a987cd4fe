import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { App } from '../../compose.ts';
import { findOrganisation } from '../../organisation/index.ts';
import { texts } from '../../texts/index.ts';
import { chosenFile } from '../../web/chosen-file.ts';
import { asDownload } from '../../web/download.ts';
import { answerError } from '../../web/error-pages.tsx';
import { formOf } from '../../web/form.ts';
import { chooseLanguage } from '../../web/language.ts';
import { renderPage } from '../../web/render.tsx';
import { signedIn } from '../../web/request.ts';
import { confirmImport, dropList, findImport, planImport, receiveList } from '../index.ts';
import { mayManageOrganisation } from '../people.policy.ts';
import { type ImportKind, importKinds, mostImportBytes, type ShownPlan } from './import.model.ts';
import { ImportDonePage } from './import-done.pages.tsx';
import { ImportFormPage, importMegabytes, sectionOf } from './import-form.pages.tsx';
import { PreviewPage } from './import-preview.pages.tsx';
import { importTemplate } from './import-template.ts';
import type { ListRefused } from './plan-import.ts';

/** What a form has around its file. */
const aroundFile = 64 * 1024;

/** Bringing in lists of people and of bodies: choose, look, confirm. */
export function importPagesOf(app: App): Hono {
  const pages = new Hono();
  for (const kind of importKinds) pages.route(`${sectionOf[kind]}/import`, pagesOfKind(app, kind));
  return pages;
}

function pagesOfKind(app: App, kind: ImportKind): Hono {
  const pages = new Hono();
  const here = `${sectionOf[kind]}/import`;
  const words = (c: Context) => texts[chooseLanguage(c)].importing.errors;

  function answerForm(c: Context, message?: string, other?: ImportKind): Response {
    if (!mayManageOrganisation(signedIn(app, c).requester)) return answerError(c, 'forbidden');
    const errors = message ? [{ field: 'file', message }] : [];
    return renderPage(c, <ImportFormPage {...{ kind, errors, other }} />, message ? 422 : 200);
  }

  pages.get('/', (c) => answerForm(c));

  pages.get('/template.xlsx', async (c) => {
    const language = chooseLanguage(c);
    asDownload(c, texts[language].importing.fileName[kind], 'xlsx');
    return c.body(await importTemplate(kind, language));
  });

  const limit = bodyLimit({
    maxSize: mostImportBytes + aroundFile,
    onError: (c) => answerForm(c, words(c).tooLarge(importMegabytes)),
  });
  pages.post('/', limit, async (c) => {
    const file = await chosenFile(c);
    if (file === 'broken') return answerForm(c, words(c).broken);
    if (!file) return answerForm(c, words(c).missingFile);
    const received = await receiveList(signedIn(app, c), file.stream());
    if (received.ok) return c.redirect(`${here}/${received.sha256}`, 303);
    if (received.refusal === 'forbidden') return answerError(c, 'forbidden');
    return answerForm(c, received.refusal === 'empty' ? words(c).empty : words(c).tooLarge(importMegabytes));
  });

  pages.get('/done/:id', async (c) => {
    const outcome = await findImport(signedIn(app, c), c.req.param('id'));
    return outcome ? renderPage(c, <ImportDonePage outcome={outcome} />) : answerError(c, 'notFound');
  });

  pages.get('/:sha256', async (c) => {
    const sha256 = c.req.param('sha256');
    const planned = await planImport(signedIn(app, c), { kind, sha256 });
    return planned.ok ? answerPlan(c, sha256, planned.plan) : answerRefused(c, planned);
  });

  pages.post('/:sha256/confirm', async (c) => {
    const sha256 = c.req.param('sha256');
    const { fingerprint = '' } = await formOf(c);
    const result = await confirmImport(signedIn(app, c), { kind, sha256, fingerprint });
    if (result.ok) return c.redirect(`${here}/done/${result.importId}`, 303);
    if (result.refusal === 'otherPlan') return answerPlan(c, sha256, result.plan, true);
    return answerRefused(c, result);
  });

  pages.post('/:sha256/drop', async (c) => {
    await dropList(signedIn(app, c), c.req.param('sha256'));
    return c.redirect(here, 303);
  });
  return pages;

  async function answerPlan(c: Context, sha256: string, plan: ShownPlan, isOther = false): Promise<Response> {
    const { bodies } = await findOrganisation(signedIn(app, c));
    const names = new Map(bodies.map(({ id, name }) => [id, name]));
    const page = Number.parseInt(c.req.query('page') ?? '', 10) || 1;
    const part = c.req.query('show');
    return renderPage(
      c,
      <PreviewPage {...{ plan, sha256, bodies: names, part, page, isOther }} />,
      isOther ? 422 : 200,
    );
  }

  function answerRefused(c: Context, result: ListRefused): Response {
    switch (result.refusal) {
      case 'forbidden':
        return answerError(c, 'forbidden');
      case 'notFound':
        return answerForm(c, words(c).gone);
      case 'unreadable':
        if (result.why === 'other-list') {
          const other = importKinds.find((each) => each !== kind);
          return answerForm(c, texts[chooseLanguage(c)].importing.otherList[kind], other);
        }
        return answerForm(c, words(c).unreadable[result.why](result.found));
    }
  }
}
