import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { numberIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import {
  type ClassScale,
  type HandlingSituation,
  handlingSituations,
  type Level,
} from './classification.model.ts';
import { HandlingPage, HandlingRulePage } from './handling.pages.tsx';
import { changeHandlingRule, changeSettings, showHandling, showSettings } from './index.ts';
import { isOnScale } from './scale.rules.ts';
import { ClassSettingsPage } from './settings.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** The organisation's scale, intervals and handling rules. */
export function classSettingsPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.get('/classifications/settings', (c) => answerSettings(signedIn(app, c), c, null));
  pages.post('/classifications/settings', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const months = (name: string) => numberIn(form, name) ?? 0;
    const result = await changeSettings(context, {
      scale: form.get('scale') as ClassScale,
      reviewMonths: months('reviewMonths'),
      accessReviewMonths: {
        0: months('accessReviewMonths.0'),
        1: months('accessReviewMonths.1'),
        2: months('accessReviewMonths.2'),
        3: months('accessReviewMonths.3'),
      },
      version: versionIn(form),
    });
    if (result.ok) return c.redirect('/classifications/settings', 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerSettings(context, c, problem));
  });

  pages.get('/classifications/handling', async (c) =>
    renderPage(c, <HandlingPage shown={await showHandling(signedIn(app, c))} />),
  );
  const rule = '/classifications/handling/:level{[0-3]}/:situation';
  pages.get(rule, (c) => answerRule(signedIn(app, c), c, ruleIn(c.req.param()), null));
  pages.post(rule, async (c) => {
    const context = signedIn(app, c);
    const asked = ruleIn(c.req.param());
    if (!asked) return answerError(c, 'notFound');
    const form = await fieldsOf(c);
    const result = await changeHandlingRule(context, {
      ...asked,
      text: form.get('text'),
      version: versionIn(form),
    });
    if (result.ok) return c.redirect(`/classifications/handling#level-${asked.level}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerRule(context, c, asked, problem));
  });
  return pages;
}

interface RuleAsked {
  readonly level: Level;
  readonly situation: HandlingSituation;
}

function ruleIn({ level, situation: text }: { level: string; situation: string }): RuleAsked | null {
  const situation = handlingSituations.find((each) => each === text);
  return situation ? { level: Number(level) as Level, situation } : null;
}

async function answerSettings(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const shown = await showSettings(context);
  if (!shown) return answerError(c, 'forbidden');
  return renderPage(c, <ClassSettingsPage shown={shown} problem={problem} />, statusFor(problem));
}

async function answerRule(
  context: SignedInApp,
  c: Context,
  asked: RuleAsked | null,
  problem: FormProblem | null,
) {
  const shown = await showHandling(context);
  if (!asked || !isOnScale(shown.settings.scale, asked.level)) return answerError(c, 'notFound');
  if (!shown.mayChange) return answerError(c, 'forbidden');
  return renderPage(c, <HandlingRulePage shown={shown} {...asked} problem={problem} />, statusFor(problem));
}
