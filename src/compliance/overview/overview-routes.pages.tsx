import { type Context, Hono } from 'hono';
import type { App } from '../../compose.ts';
import { texts } from '../../texts/index.ts';
import { asDownload } from '../../web/download.ts';
import { answerError } from '../../web/error-pages.tsx';
import { chooseLanguage } from '../../web/language.ts';
import { renderPage } from '../../web/render.tsx';
import { signedIn } from '../../web/request.ts';
import { nameOfUnit } from '../compliance.view.ts';
import { NothingPage } from '../unit-list.pages.tsx';
import { ApplicabilityPage } from './applicability.pages.tsx';
import { writeApplicability } from './applicability-paper.ts';
import { CellPage } from './cell.pages.tsx';
import {
  findApplicability,
  findCell,
  findMatrix,
  findMaturity,
  findPhasePlan,
  findTrend,
  findUnitChoices,
} from './index.ts';
import { MatrixPage } from './matrix.pages.tsx';
import { MaturityPage } from './maturity.pages.tsx';
import { parseOverviewChoice } from './overview-choice.model.ts';
import { csvOf, matrixLines, sheetOf, statementLines } from './overview-file.ts';
import { PhasePlanPage } from './phases.pages.tsx';
import { TrendPage } from './trend.pages.tsx';
import { periodChoices } from './trend.rules.ts';

const choiceOf = (c: Context) => parseOverviewChoice(c.req.query());
const nothing = (c: Context) => renderPage(c, <NothingPage why="noUnits" />);

/** The overviews of compliance: matrix, its cells, trend, maturity, phases, statement of applicability; and their files. */
export function complianceOverviewPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/compliance/matrix', async (c) => {
    const shown = await findMatrix(signedIn(app, c), choiceOf(c));
    return shown ? renderPage(c, <MatrixPage shown={shown} />) : nothing(c);
  });
  for (const ending of ['xlsx', 'csv'] as const) {
    pages.get(`/compliance/matrix.${ending}`, async (c) => {
      const shown = await findMatrix(signedIn(app, c), choiceOf(c), { isWhole: true });
      if (!shown) return answerError(c, 'notFound');
      const words = texts[chooseLanguage(c)];
      const lines = matrixLines(shown, words);
      asDownload(c, `${words.complianceOverview.file.name}-${shown.day}`, ending);
      return c.body(ending === 'csv' ? csvOf(lines) : await sheetOf(lines));
    });
  }

  pages.get('/compliance/matrix/:unit/:chapter', async (c) => {
    const { unit, chapter } = c.req.param();
    const shown = await findCell(
      signedIn(app, c),
      unit,
      chapter === 'all' ? null : chapter.slice(0, 100),
      choiceOf(c),
    );
    return shown ? renderPage(c, <CellPage shown={shown} />) : answerError(c, 'notFound');
  });

  pages.get('/compliance/trend', async (c) => {
    const context = signedIn(app, c);
    const by = periodChoices.find((each) => each === c.req.query('by')) ?? 'year';
    const unit = c.req.query('unit')?.slice(0, 100) || null;
    const shown = await findTrend(context, { by, unit, systems: null });
    if (!shown) return nothing(c);
    const words = texts[chooseLanguage(c)];
    const units = (await findUnitChoices(context)).map((each) => ({
      key: each.key,
      name: nameOfUnit(each, words),
    }));
    return renderPage(c, <TrendPage shown={shown} units={units} />);
  });

  pages.get('/compliance/maturity', async (c) => {
    const { day, systems } = choiceOf(c);
    const shown = await findMaturity(signedIn(app, c), { day, systems });
    return shown ? renderPage(c, <MaturityPage shown={shown} />) : nothing(c);
  });

  pages.get('/compliance/phases', async (c) => {
    const { day } = choiceOf(c);
    const shown = await findPhasePlan(signedIn(app, c), { day });
    return shown ? renderPage(c, <PhasePlanPage shown={shown} />) : nothing(c);
  });

  pages.get('/compliance/applicability', async (c) => {
    const context = signedIn(app, c);
    const units = await findUnitChoices(context);
    const asked = c.req.query('unit') || null;
    const whole = asked === null ? await findApplicability(context, { key: null, ...dayOf(c) }) : undefined;
    // Who does not see everybody's begins with a unit of their own.
    const key = asked ?? units.find(({ level }) => level === 'administration')?.key ?? units[0]?.key;
    const shown =
      whole ?? (key === undefined ? undefined : await findApplicability(context, { key, ...dayOf(c) }));
    if (shown) return renderPage(c, <ApplicabilityPage shown={shown} units={units} />);
    return asked === null ? nothing(c) : answerError(c, 'notFound');
  });
  for (const ending of ['xlsx', 'pdf', 'docx'] as const) {
    pages.get(`/compliance/applicability.${ending}`, async (c) => {
      const shown = await findApplicability(signedIn(app, c), {
        key: c.req.query('unit') || null,
        ...dayOf(c),
      });
      if (!shown) return answerError(c, 'notFound');
      const language = chooseLanguage(c);
      const words = texts[language];
      const isPublic = c.req.query('public') === 'yes';
      // The sheet has reasons and states: there is none of it for the public.
      if (isPublic && ending === 'xlsx') return answerError(c, 'notFound');
      const { applicability } = words.complianceOverview;
      const stem = `${applicability.fileName}-${shown.day}`;
      if (ending === 'xlsx') {
        asDownload(c, stem, ending);
        return c.body(await sheetOf(statementLines(shown, words, language)));
      }
      const organisation = c.get('organisation').name ?? '';
      const bytes = await writeApplicability(shown, { language, organisation, isPublic }, { format: ending });
      const whole = isPublic ? `${stem}-${words.papers.pages.publicEnding}` : stem;
      asDownload(c, whole, ending);
      return c.body(Uint8Array.from(bytes));
    });
  }
  return pages;
}

const dayOf = (c: Context) => ({ day: choiceOf(c).day });
