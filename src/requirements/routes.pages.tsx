import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { ExceptionsOf, loadExceptionsOf } from '../exceptions/of-noun.pages.tsx';
import { loadRisksOf, RisksOf } from '../risks/of-noun.pages.tsx';
import { isId } from '../shared/entry.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { draftPagesOf } from './draft-routes.pages.tsx';
import { GuidelineListPage, GuidelinePage } from './guideline.pages.tsx';
import { guidelineAddress } from './guideline.view.ts';
import { guidelineFilterOf } from './guideline-filter.model.ts';
import { AdoptPage, NoGuidelinePage, SettingsPage, StartPage } from './guideline-forms.pages.tsx';
import { guidelineImportPagesOf } from './import/import-routes.pages.tsx';
import {
  adoptGuideline,
  changeGuideline,
  compareGuidelineVersions,
  findGuidelineChoices,
  findRecommendationsToLink,
  findRequirementsToLink,
  type GuidelineChoices,
  linkRecommendation,
  listGuidelines,
  listVersions,
  mapRequirement,
  showGuideline,
  showMapping,
  showRequirement,
  startGuideline,
  unlinkRecommendation,
} from './index.ts';
import { LinkRecommendationPage, LinkRequirementPage } from './link.pages.tsx';
import { MappingPage, MapRequirementPage } from './mapping.pages.tsx';
import { oscalPagesOf } from './oscal/oscal-routes.pages.tsx';
import { mappingSchemes } from './requirement.model.ts';
import { RequirementPage } from './requirement.pages.tsx';
import { ComparePage, VersionsPage } from './versions.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const wholeNumber = (text: string | undefined) =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;

/** The pages of guidelines and their requirements. */
export function guidelinePagesOf(app: App): Hono {
  const pages = new Hono();
  pages.route('/', oscalPagesOf(app));
  pages.route('/', guidelineImportPagesOf(app));
  pages.route('/', draftPagesOf(app));

  pages.get('/guideline', async (c) => {
    const context = signedIn(app, c);
    const { guidelines, mayKeep } = await listGuidelines(context);
    if (guidelines.length === 0) {
      const choices = mayKeep ? await findGuidelineChoices(context) : null;
      return renderPage(c, <NoGuidelinePage choices={choices} />);
    }
    const [only] = guidelines;
    if (guidelines.length > 1 || c.req.query('all') || only?.inForce === null) {
      return renderPage(c, <GuidelineListPage guidelines={guidelines} mayKeep={mayKeep} />);
    }
    return answerGuideline(context, c, only?.id ?? '', null);
  });

  forms(app, pages, '/guideline/adopt', AdoptPage, (context, form) =>
    adoptGuideline(context, { ...factsIn(form), inForceFrom: form.get('inForceFrom') ?? '' }),
  );
  forms(app, pages, '/guideline/new', StartPage, (context, form) => startGuideline(context, factsIn(form)));

  pages.get('/guideline/:id', (c) => answerGuideline(signedIn(app, c), c, c.req.param('id'), null));
  pages.get('/guideline/:id/versions', async (c) => {
    const listed = await listVersions(signedIn(app, c), c.req.param('id'));
    return listed ? renderPage(c, <VersionsPage {...listed} />) : answerError(c, 'notFound');
  });
  pages.get('/guideline/:id/versions/compare', async (c) => {
    const [from, to] = [wholeNumber(c.req.query('from')), wholeNumber(c.req.query('to'))];
    if (from === null || to === null) return answerError(c, 'notFound');
    const shown = await compareGuidelineVersions(signedIn(app, c), c.req.param('id'), { from, to });
    return shown ? renderPage(c, <ComparePage shown={shown} />) : answerError(c, 'notFound');
  });
  pages.get('/guideline/:id/versions/:number', (c) => {
    const number = wholeNumber(c.req.param('number'));
    if (number === null) return answerError(c, 'notFound');
    return answerGuideline(signedIn(app, c), c, c.req.param('id'), number);
  });

  pages.get('/guideline/:id/mapping/:scheme', async (c) => {
    const scheme = mappingSchemes.find((each) => each === c.req.param('scheme'));
    const shown = scheme && (await showMapping(signedIn(app, c), c.req.param('id'), scheme));
    if (!shown) return answerError(c, 'notFound');
    return renderPage(c, <MappingPage shown={shown} onlyGaps={c.req.query('gaps') === '1'} />);
  });

  pages.get('/guideline/:id/settings', (c) => answerSettings(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/guideline/:id/settings', async (c) => {
    const [context, id] = [signedIn(app, c), c.req.param('id')];
    const form = await fieldsOf(c);
    const input = { ...factsIn(form), documentId: form.get('documentId') || null, version: versionIn(form) };
    const result = await changeGuideline(context, id, input);
    if (result.ok) return c.redirect(guidelineAddress(id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerSettings(context, c, id, problem));
  });

  requirementPages(app, pages);
  return pages;
}

function requirementPages(app: App, pages: Hono): void {
  pages.get('/requirements/:id', async (c) => {
    const context = signedIn(app, c);
    const shown = await showRequirement(context, c.req.param('id'));
    if (!shown) return answerError(c, 'notFound');
    return renderPage(c, <RequirementPage shown={shown} more={await moreOf(context, shown.row.id)} />);
  });

  pages.get('/requirements/:id/mapping', (c) => answerMap(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/requirements/:id/mapping', async (c) => {
    const [context, id] = [signedIn(app, c), c.req.param('id')];
    const form = await fieldsOf(c);
    const result = await mapRequirement(context, id, { iso: form.getAll('iso'), act: form.getAll('act') });
    if (result.ok) return c.redirect(`/requirements/${id}#mappings`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerMap(context, c, id, problem));
  });

  pages.get('/requirements/:id/recommendations', async (c) => {
    const choices = await findRecommendationsToLink(
      signedIn(app, c),
      c.req.param('id'),
      c.req.query('q') ?? '',
    );
    return choices ? renderPage(c, <LinkRecommendationPage choices={choices} />) : answerError(c, 'notFound');
  });
  pages.post('/requirements/:id/recommendations', async (c) => {
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await linkRecommendation(signedIn(app, c), id, form.get('recommendation') ?? '');
    return answerLink(c, result, `/requirements/${id}#recommendations`);
  });
  pages.post('/requirements/:id/recommendations/:recommendation/unlink', async (c) => {
    const { id, recommendation } = c.req.param();
    const result = await unlinkRecommendation(signedIn(app, c), id, recommendation);
    return answerLink(c, result, `/requirements/${id}#recommendations`);
  });

  pages.get('/recommendations/:id{[0-9a-fA-F-]{36}}/requirements', async (c) => {
    const choices = await findRequirementsToLink(signedIn(app, c), c.req.param('id'), c.req.query('q') ?? '');
    return choices ? renderPage(c, <LinkRequirementPage choices={choices} />) : answerError(c, 'notFound');
  });
  pages.post('/recommendations/:id{[0-9a-fA-F-]{36}}/requirements', async (c) => {
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await linkRecommendation(signedIn(app, c), form.get('requirement') ?? '', id);
    return answerLink(c, result, `/recommendations/${id}#requirements`);
  });
}

/** A link that is there already is what was wanted. */
function answerLink(
  c: Context,
  result: { ok: true } | { ok: false; refusal: unknown },
  back: string,
): Response {
  if (result.ok) return c.redirect(back, 303);
  if (result.refusal === 'notFound' || result.refusal === 'forbidden') return answerError(c, result.refusal);
  const { invalid } = result.refusal as { invalid: readonly { code: string }[] };
  return invalid.some(({ code }) => code === 'linkedAlready')
    ? c.redirect(back, 303)
    : answerError(c, 'notFound');
}

type FormPage = typeof AdoptPage;
type Begun = Awaited<ReturnType<typeof adoptGuideline>>;

/** A form that begins a guideline: who may not is told so, and what is wrong is shown in it. */
function forms(
  app: App,
  pages: Hono,
  path: string,
  Page: FormPage,
  begin: (context: SignedInApp, form: URLSearchParams) => Promise<Begun>,
): void {
  const answer = (c: Context, choices: GuidelineChoices | null, problem: FormProblem | null) =>
    choices
      ? renderPage(c, <Page choices={choices} problem={problem} />, statusFor(problem))
      : answerError(c, 'forbidden');
  pages.get(path, async (c) => answer(c, await findGuidelineChoices(signedIn(app, c)), null));
  pages.post(path, async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await begin(context, form);
    if (result.ok)
      return c.redirect(
        path === '/guideline/new' ? `/guideline/${result.id}/draft` : guidelineAddress(result.id),
        303,
      );
    return answerRefusal(c, result.refusal, form, async (problem) =>
      answer(c, await findGuidelineChoices(context), problem),
    );
  });
}

const factsIn = (form: URLSearchParams) => ({
  title: textIn(form, 'title') ?? '',
  municipalityBodyId: form.get('municipalityBodyId') || null,
  centralItBodyId: form.get('centralItBodyId') || null,
});

async function answerGuideline(context: SignedInApp, c: Context, id: string, number: number | null) {
  const filter = guidelineFilterOf(c.req.query());
  const shown = isId(id) ? await showGuideline(context, id, filter, number) : undefined;
  if (!shown) return answerError(c, 'notFound');
  if (shown.version.state === 'draft') return c.redirect(`/guideline/${id}/draft`, 303);
  const { guidelines } = await listGuidelines(context);
  return renderPage(c, <GuidelinePage shown={shown} filter={filter} isOne={guidelines.length === 1} />);
}

async function answerSettings(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const { guidelines } = await listGuidelines(context);
  const guideline = guidelines.find((each) => each.id === id);
  if (!guideline) return answerError(c, 'notFound');
  const choices = await findGuidelineChoices(context);
  if (!choices) return answerError(c, 'forbidden');
  return renderPage(c, <SettingsPage {...{ guideline, choices, problem }} />, statusFor(problem));
}

async function answerMap(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const shown = await showRequirement(context, id);
  if (!shown) return answerError(c, 'notFound');
  if (!shown.mayKeep) return answerError(c, 'forbidden');
  return renderPage(c, <MapRequirementPage shown={shown} problem={problem} />, statusFor(problem));
}

/** What other parts of the management system say of a requirement: exceptions from it, and risks. */
async function moreOf(context: SignedInApp, id: string) {
  const exceptions = await loadExceptionsOf(context, 'requirement', id);
  const risks = await loadRisksOf(context, 'requirement', id);
  return (
    <>
      {exceptions && <ExceptionsOf shown={exceptions} />}
      {risks && <RisksOf shown={risks} />}
    </>
  );
}
