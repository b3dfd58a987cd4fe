import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { writePaperApart } from '../reporting/index.ts';
import { texts } from '../texts/index.ts';
import { asDownload } from '../web/download.ts';
import { answerError } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import { signedIn } from '../web/request.ts';
import { findPlanPaper } from './find-plan-paper.ts';
import { findIntroductionPlan } from './index.ts';
import { planFile, planSheets } from './plan-file.ts';

/** The plan as files: a workbook, and a paper in full or as the public version. */
export function planFilesOf(app: App): Hono {
  const files = new Hono();
  files.get('/introduction-plan/plan.xlsx', async (c) => {
    const plan = await findIntroductionPlan(signedIn(app, c));
    if (!plan) return answerError(c, 'notFound');
    const language = chooseLanguage(c);
    const words = texts[language];
    asDownload(c, `${words.introductionPlan.fileName}-${plan.today}`, 'xlsx');
    return c.body(await planFile(planSheets(plan, words, language)));
  });
  for (const format of ['pdf', 'docx'] as const) {
    files.get(`/introduction-plan/plan.${format}`, async (c) => {
      const language = chooseLanguage(c);
      const isPublic = c.req.query('public') === 'yes';
      const organisation = c.get('organisation').name ?? '';
      const found = await findPlanPaper(signedIn(app, c), { language, organisation, isPublic });
      if (!found) return answerError(c, 'notFound');
      const { introductionPlan, papers } = texts[language];
      const stem = `${introductionPlan.fileName}-${found.today}`;
      const bytes = await writePaperApart(found.paper, { format });
      asDownload(c, isPublic ? `${stem}-${papers.pages.publicEnding}` : stem, format);
      return c.body(Uint8Array.from(bytes));
    });
  }
  return files;
}
