import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import {
  ActionsOfRecommendation,
  loadActionsOfRecommendation,
} from '../../actions/of-recommendation.pages.tsx';
import type { App } from '../../compose.ts';
import {
  EvidenceOfRecommendation,
  loadEvidenceOfRecommendation,
} from '../../evidence/of-recommendation.pages.tsx';
import {
  HandoversOfRecommendation,
  loadHandoversOfRecommendation,
} from '../../handovers/of-recommendation.pages.tsx';
import {
  loadRequirementsOfRecommendation,
  RequirementsOfRecommendation,
} from '../../requirements/of-recommendation.pages.tsx';
import {
  AnswersOfRecommendation,
  loadAnswersOfRecommendation,
} from '../../responses/of-recommendation.pages.tsx';
import { loadRisksOf, RisksOf } from '../../risks/of-noun.pages.tsx';
import { swedishDay } from '../../shared/swedish-day.ts';
import { texts } from '../../texts/index.ts';
import { addressWith } from '../../web/address.ts';
import { asDownload } from '../../web/download.ts';
import { answerError } from '../../web/error-pages.tsx';
import { chooseLanguage } from '../../web/language.ts';
import { formatNumber } from '../../web/numbers.ts';
import { renderPage } from '../../web/render.tsx';
import { signedIn } from '../../web/request.ts';
import {
  loadStripsOfRecommendation,
  StripsOfRecommendation,
} from '../assessments/strip-of-recommendation.pages.tsx';
import {
  findRecommendation,
  listRecommendations,
  mayReviewReports,
  recommendationsForExport,
  registerChoices,
} from '../index.ts';
import { RecommendationPage } from '../recommendations/recommendation-detail.pages.tsx';
import { registerCsv } from './register-csv.ts';
import {
  type RegisterFilter,
  registerQuery,
  type WrongChoices,
  wrongChoices,
} from './register-filter.model.ts';
import { filterOfAddress } from './register-filter.view.ts';
import { registerColumns } from './register-lines.view.ts';
import type { RegisterRow } from './register-list.model.ts';
import { RegisterListPage } from './register-list.pages.tsx';
import { mostSheetRows, registerSheet } from './register-sheet.ts';
import { TooManyRowsPage } from './register-too-many.pages.tsx';

/** The register as those who have signed in may read it: the list, its downloads, and one recommendation. */
export function registerPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/recommendations', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    const filter = filterOfAddress(query);
    const wrong = wrongChoices(query);
    if (isFromForm(query)) return c.redirect(shortAddress(query, filter, wrong), 303);
    const list = await listRecommendations(context, filter);
    const choices = await registerChoices(context, filter);
    const view = {
      list,
      choices,
      filter,
      wrong,
      isWide: c.req.query('columns') === 'all',
      mayRead: mayReviewReports(context.requester),
      today: swedishDay(context.now()),
    };
    return renderPage(c, <RegisterListPage {...view} />);
  });

  pages.get('/recommendations/register.xlsx', async (c) => {
    const context = signedIn(app, c);
    const found = await recommendationsForExport(context, filterOfAddress(c.req.query()));
    const language = chooseLanguage(c);
    if (found.total > mostSheetRows) {
      const limit = formatNumber(language, mostSheetRows);
      return renderPage(c, <TooManyRowsPage limit={limit} />, 422);
    }
    const rows: RegisterRow[] = [];
    for await (const batch of found.batches()) rows.push(...batch);
    const columns = registerColumns(texts[language], swedishDay(context.now()));
    asDownload(c, texts[language].register.downloads.fileName, 'xlsx');
    return c.body(new Uint8Array(await registerSheet(rows, columns, texts[language])));
  });

  pages.get('/recommendations/register.csv', async (c) => {
    const context = signedIn(app, c);
    const found = await recommendationsForExport(context, filterOfAddress(c.req.query()));
    const words = texts[chooseLanguage(c)];
    const columns = registerColumns(words, swedishDay(context.now()));
    asDownload(c, words.register.downloads.fileName, 'csv');
    return stream(
      c,
      async (out) => {
        for await (const piece of registerCsv(found, columns, words)) {
          if (out.aborted) return;
          await out.write(piece);
        }
      },
      async (error) => app.log.error({ err: error, path: c.req.path }, 'a download broke off'),
    );
  });

  pages.get('/recommendations/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const context = signedIn(app, c);
    const detail = await findRecommendation(context, c.req.param('id'));
    if (!detail) return answerError(c, 'notFound');
    const today = swedishDay(context.now());
    const answers = await loadAnswersOfRecommendation(context, c.req.param('id'));
    const handedOver = await loadHandoversOfRecommendation(context, c.req.param('id'));
    const strips = await loadStripsOfRecommendation(context, c.req.param('id'));
    const { addressees } = detail.row;
    // Whoever has accepted to see to it (hänvisning) plans work for it as those do whom it is addressed to.
    const accepted = (answers?.referrals ?? [])
      .filter(
        ({ state, toBodyId }) => state === 'accepted' && !addressees.some((each) => each.bodyId === toBodyId),
      )
      .map(({ toBodyId: bodyId, toBodyName: bodyName }) => ({ bodyId, bodyName }));
    const doers = [...addressees, ...accepted];
    const hidden = answers?.hiddenFor;
    const actions = await loadActionsOfRecommendation(context, c.req.param('id'), doers, hidden);
    const evidence = await loadEvidenceOfRecommendation(context, c.req.param('id'), addressees);
    const requirements = await loadRequirementsOfRecommendation(context, c.req.param('id'));
    const risks = await loadRisksOf(context, 'recommendation', c.req.param('id'));
    const parts = {
      risks: risks && <RisksOf shown={risks} />,
      requirements: requirements && <RequirementsOfRecommendation shown={requirements} />,
      actions: actions && <ActionsOfRecommendation shown={actions} />,
      evidence: evidence && <EvidenceOfRecommendation shown={evidence} />,
      strip: <StripsOfRecommendation strips={strips} />,
      responses: answers && <AnswersOfRecommendation answers={answers} />,
      handovers: <HandoversOfRecommendation shown={handedOver} />,
    };
    return renderPage(c, <RecommendationPage {...{ detail, today, parts }} from={c.req.query('from')} />);
  });
  return pages;
}

/** A form sends every field, empty ones too, and the order in one. */
const isFromForm = (query: Record<string, string>) => 'order' in query || Object.values(query).includes('');

/** The same choice as an address that can be kept and shared; what cannot be stays, so that the list tells of it. */
function shortAddress(query: Record<string, string>, filter: RegisterFilter, wrong: WrongChoices): string {
  const { columns, lang } = query;
  return addressWith(`/recommendations?${registerQuery(filter)}`, {
    ...Object.fromEntries(wrong.ignored.map((name) => [name, query[name]?.slice(0, 40) ?? null])),
    columns: columns === 'all' ? 'all' : null,
    lang: lang ?? null,
  });
}
