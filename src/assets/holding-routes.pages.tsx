import { type Context, Hono } from 'hono';
import { ClassOfHolding, loadClassOfHolding } from '../classifications/of-holding.pages.tsx';
import type { App } from '../compose.ts';
import { ExceptionsOf, loadExceptionsOf } from '../exceptions/of-noun.pages.tsx';
import { loadRisksOf, RisksOf } from '../risks/of-noun.pages.tsx';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { type HoldingKind, holdingAddress, holdingKinds } from './holding.model.ts';
import { HoldingPage } from './holding.pages.tsx';
import { holdingChangeIn, newHoldingIn } from './holding.view.ts';
import { EditHoldingPage, NewHoldingPage, WithdrawHoldingPage } from './holding-form.pages.tsx';
import { assetListsOf } from './holding-list-routes.pages.tsx';
import { tiePagesOf } from './holding-tie-routes.pages.tsx';
import { assetImportsOf } from './import/import-routes.pages.tsx';
import {
  addHolding,
  changeHolding,
  findHolding,
  findHoldingForm,
  type HoldingFile,
  restoreHolding,
  withdrawHolding,
} from './index.ts';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** The register of information assets and of systems: its lists, pages and forms. */
export function assetPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.route('/', assetListsOf(app));
  pages.route('/', assetImportsOf(app));
  pages.route('/', tiePagesOf(app));
  for (const of of holdingKinds) pages.route(holdingAddress[of], pagesOfKind(app, of));
  return pages;
}

function pagesOfKind(app: App, of: HoldingKind): Hono {
  const pages = new Hono();
  const at = (id: string) => `${holdingAddress[of]}/${id}`;

  pages.get('/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await addHolding(context, of, newHoldingIn(form, of));
    if (result.ok) return c.redirect(at(result.id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/:id{[0-9a-fA-F-]{36}}', (c) =>
    withHolding(signedIn(app, c), c, async (holding, context) => {
      const more = await moreOf(context, holding);
      return renderPage(c, <HoldingPage holding={holding} today={swedishDay(context.now())} more={more} />);
    }),
  );

  pages.get('/:id/edit', (c) => answerEdit(signedIn(app, c), c, null));
  pages.post('/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeHolding(context, of, id, holdingChangeIn(form, of, versionIn(form)));
    if (result.ok) return c.redirect(at(id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, problem));
  });

  pages.get('/:id/withdraw', (c) => answerWithdraw(signedIn(app, c), c, null));
  pages.post('/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const input = { version: versionIn(form), reason: textIn(form, 'reason') ?? '' };
    const result = await withdrawHolding(context, of, id, input);
    if (result.ok) return c.redirect(at(id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerWithdraw(context, c, problem));
  });
  pages.post('/:id/restore', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await restoreHolding(context, of, id, { version: versionIn(form) });
    if (result.ok) return c.redirect(at(id), 303);
    return answerRefusal(c, result.refusal, form, () =>
      withHolding(context, c, async (holding) => {
        const more = await moreOf(context, holding);
        const page = <HoldingPage holding={holding} today={swedishDay(context.now())} more={more} />;
        return renderPage(c, page, 422);
      }),
    );
  });
  return pages;

  async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
    const form = await findHoldingForm(context, null);
    if (!form) return answerError(c, 'forbidden');
    return renderPage(c, <NewHoldingPage of={of} form={form} problem={problem} />, statusFor(problem));
  }

  function answerEdit(context: SignedInApp, c: Context, problem: FormProblem | null) {
    return withHolding(context, c, async (holding) => {
      const form = await findHoldingForm(context, holding);
      if (!form) return answerError(c, 'forbidden');
      const page = <EditHoldingPage holding={holding} form={form} problem={problem} />;
      return renderPage(c, page, statusFor(problem));
    });
  }

  function answerWithdraw(context: SignedInApp, c: Context, problem: FormProblem | null) {
    return withHolding(context, c, (holding) => {
      if (!holding.keeps) return answerError(c, 'forbidden');
      return renderPage(c, <WithdrawHoldingPage holding={holding} problem={problem} />, statusFor(problem));
    });
  }

  async function withHolding(
    context: SignedInApp,
    c: Context,
    answer: (holding: HoldingFile, context: SignedInApp) => Response | Promise<Response>,
  ): Promise<Response> {
    const id = c.req.param('id') ?? '';
    const holding = isId(id) ? await findHolding(context, of, id) : undefined;
    return holding ? answer(holding, context) : answerError(c, 'notFound');
  }
}

/** What other parts of the management system say of it: its class, risks and exceptions. */
async function moreOf(context: SignedInApp, { of, id, managerPersonId }: HoldingFile) {
  const shown = await loadClassOfHolding(context, { noun: of, id });
  const risks = await loadRisksOf(context, of, id);
  const manages = managerPersonId === context.requester.personId;
  const exceptions = await loadExceptionsOf(context, of, id, manages);
  return (
    <>
      <ClassOfHolding shown={shown} />
      {risks && <RisksOf shown={risks} />}
      {exceptions && <ExceptionsOf shown={exceptions} />}
    </>
  );
}
