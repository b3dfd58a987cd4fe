import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { findEvidenceOf } from '../evidence/index.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { numberIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { answerIn, requirementAddress, requirementFilterOf, sittingAddress } from './compliance.view.ts';
import {
  answerRequirement,
  checkRequirement,
  findUnitKey,
  findUnitPage,
  findUnitRequirement,
  listUnits,
  startSelfAssessment,
} from './index.ts';
import { RequirementPage } from './requirement.pages.tsx';
import { samplePagesOf } from './sample-routes.pages.tsx';
import { sittingPagesOf } from './sitting-routes.pages.tsx';
import { UnitPage } from './unit.pages.tsx';
import { NothingPage, UnitListPage } from './unit-list.pages.tsx';
import { UnitRequirementsPage } from './unit-requirements.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** The pages of compliance: units, requirements, self-assessments, samples. */
export function compliancePagesOf(app: App): Hono {
  const pages = new Hono();
  pages.route('/', sittingPagesOf(app));
  pages.route('/', samplePagesOf(app));

  pages.get('/compliance', (c) => answerFirst(signedIn(app, c), c));
  pages.get('/compliance/units/:unit', (c) => answerUnit(signedIn(app, c), c, c.req.param('unit'), null));
  pages.post('/compliance/units/:unit/self-assessments', async (c) => {
    const context = signedIn(app, c);
    const unit = c.req.param('unit');
    const form = await fieldsOf(c);
    const result = await startSelfAssessment(context, unit, { year: numberIn(form, 'year') ?? 0 });
    if (result.ok) return c.redirect(sittingAddress(result.id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerUnit(context, c, unit, problem));
  });

  pages.get('/compliance/units/:unit/requirements', async (c) => {
    const shown = await findUnitPage(signedIn(app, c), c.req.param('unit'));
    if (!shown) return answerError(c, 'notFound');
    return renderPage(c, <UnitRequirementsPage shown={shown} filter={requirementFilterOf(c.req.query())} />);
  });

  pages.get('/compliance/units/:unit/requirements/:requirement', (c) =>
    answerRequirementPage(signedIn(app, c), c, null),
  );
  for (const [path, act] of [
    ['answers', answerRequirement],
    ['checks', checkRequirement],
  ] as const) {
    pages.post(`/compliance/units/:unit/requirements/:requirement/${path}`, async (c) => {
      const context = signedIn(app, c);
      const { unit = '', requirement = '' } = c.req.param();
      const form = await fieldsOf(c);
      const result = await act(context, unit, requirement, answerIn(form));
      if (result.ok) return c.redirect(requirementAddress(unit, requirement), 303);
      return answerRefusal(c, result.refusal, form, (problem) => answerRequirementPage(context, c, problem));
    });
  }

  // Actions and evidence know the body, or the system, that a requirement is met by.
  pages.get('/compliance/requirements/:requirement', async (c) => {
    const id = c.req.param('requirement');
    const key = await findUnitKey(signedIn(app, c), id, c.req.query());
    return key === undefined ? answerError(c, 'notFound') : c.redirect(requirementAddress(key, id), 303);
  });
  return pages;
}

/** The list of units for who sees them all; for others their own unit, with the way to the rest. */
async function answerFirst(context: SignedInApp, c: Context) {
  const listed = await listUnits(context);
  if (listed.guideline === null) return renderPage(c, <NothingPage why="noGuideline" />);
  const [first, ...rest] = listed.units.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn));
  if (!first) return renderPage(c, <NothingPage why="noUnits" />);
  if (listed.all || rest.length > 3) return renderPage(c, <UnitListPage listed={listed} />);
  return answerUnit(context, c, first.unit.key, null);
}

async function answerUnit(context: SignedInApp, c: Context, key: string, problem: FormProblem | null) {
  const shown = await findUnitPage(context, key);
  if (!shown) return answerError(c, 'notFound');
  const { units, all } = await listUnits(context);
  const others = all ? [] : units.map(({ unit }) => unit).filter((unit) => unit.key !== shown.unit.key);
  const page = <UnitPage shown={shown} others={others} hasList={all} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}

async function answerRequirementPage(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const { unit = '', requirement = '' } = c.req.param();
  const shown = await findUnitRequirement(context, unit, requirement);
  if (!shown) return answerError(c, 'notFound');
  const { bodyId } = shown.unit;
  const evidence = shown.isOwn
    ? await findEvidenceOf(context, { noun: 'requirement', nounId: requirement, bodyId })
    : [];
  const inForce = evidence.filter(({ withdrawnAt }) => !withdrawnAt);
  const page = <RequirementPage shown={shown} evidence={inForce} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}
