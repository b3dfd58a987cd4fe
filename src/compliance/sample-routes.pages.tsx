import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { atRows, checksIn, sampleChoiceOf } from './compliance.view.ts';
import { drawSample, type SampleChoice, saveSample } from './index.ts';
import { SamplePage } from './sample.pages.tsx';

/** The security officer's sample checks. */
export function samplePagesOf(app: App): Hono {
  const pages = new Hono();
  pages.get('/compliance/sample-check', (c) => answerSample(signedIn(app, c), c, null));
  pages.post('/compliance/sample-check', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const rows = checksIn(form);
    const result = await saveSample(context, { checks: rows.map(({ check }) => check) });
    if (result.ok) return c.redirect('/compliance', 303);
    const names = rows.map(({ name }) => name);
    return answerRefusal(c, result.refusal, form, (problem) =>
      answerSample(context, c, { ...problem, faults: atRows(problem.faults, 'checks', names) }),
    );
  });
  return pages;
}

async function answerSample(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const choice = sampleChoiceOf(new URL(c.req.url).searchParams);
  const sample = await drawSample(context, choice);
  if (!sample) return answerError(c, 'forbidden');
  const page = <SamplePage sample={sample} choice={choice} address={addressOf(choice)} problem={problem} />;
  return renderPage(c, page, problem ? 422 : 200);
}

/** The same sample again, with its seed. */
function addressOf({ units, chapter, count, seed }: SampleChoice): string {
  const query = new URLSearchParams(units.map((unit) => ['unit', unit]));
  if (chapter !== null) query.set('chapter', chapter);
  if (count !== null) query.set('count', String(count));
  query.set('seed', seed);
  return `/compliance/sample-check?${query.toString()}`;
}
