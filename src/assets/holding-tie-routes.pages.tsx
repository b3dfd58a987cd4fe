import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import type { Refusal } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import type { Fault } from './asset-faults.model.ts';
import { type HoldingKind, holdingAddress } from './holding.model.ts';
import { dependencyIn } from './holding.view.ts';
import { type TieForm, TiePage } from './holding-tie.pages.tsx';
import {
  dependOnSystem,
  findHolding,
  findTieable,
  stopDependingOnSystem,
  tieAsset,
  untieAsset,
} from './index.ts';

type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal<Fault | FormFault> };

interface Way {
  readonly of: HoldingKind;
  readonly form: TieForm;
  readonly chooses: HoldingKind;
  /** Where on the page it stands. */
  readonly at: string;
  readonly add: (context: SignedInApp, id: string, form: URLSearchParams) => Promise<Outcome>;
  readonly remove: (context: SignedInApp, id: string, form: URLSearchParams) => Promise<Outcome>;
}

const systemOf = (id: string, form: URLSearchParams) => ({
  assetId: id,
  systemId: textIn(form, 'systemId') ?? '',
});
const assetOf = (id: string, form: URLSearchParams) => ({
  assetId: textIn(form, 'assetId') ?? '',
  systemId: id,
});

const ways: readonly Way[] = [
  {
    of: 'asset',
    form: 'systems',
    chooses: 'system',
    at: 'systems',
    add: (context, id, form) => tieAsset(context, systemOf(id, form)),
    remove: (context, id, form) => untieAsset(context, systemOf(id, form)),
  },
  {
    of: 'system',
    form: 'assets',
    chooses: 'asset',
    at: 'assets',
    add: (context, id, form) => tieAsset(context, assetOf(id, form)),
    remove: (context, id, form) => untieAsset(context, assetOf(id, form)),
  },
  {
    of: 'system',
    form: 'depend',
    chooses: 'system',
    at: 'needs',
    add: (context, id, form) => dependOnSystem(context, id, dependencyIn(form)),
    remove: (context, id, form) => {
      const { dependsOnId, kind } = dependencyIn(form);
      return stopDependingOnSystem(context, id, { dependsOnId, kind });
    },
  },
];

/** What hangs together: to search for it, tie it, and take it away. */
export function tiePagesOf(app: App): Hono {
  const pages = new Hono();
  for (const way of ways) {
    const here = `${holdingAddress[way.of]}/:id/${way.form}`;
    pages.get(here, (c) => answerForm(signedIn(app, c), c, way, null));
    pages.post(here, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const result = await way.add(context, id, form);
      if (result.ok) return c.redirect(`${holdingAddress[way.of]}/${id}#${way.at}`, 303);
      return answerRefusal(c, result.refusal, form, (problem) => answerForm(context, c, way, problem));
    });
    pages.post(`${here}/remove`, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const result = await way.remove(context, id, await fieldsOf(c));
      const isGone = !result.ok && typeof result.refusal === 'object';
      if (result.ok || isGone) return c.redirect(`${holdingAddress[way.of]}/${id}#${way.at}`, 303);
      return answerError(c, result.refusal === 'forbidden' ? 'forbidden' : 'notFound');
    });
  }
  return pages;
}

async function answerForm(context: SignedInApp, c: Context, way: Way, problem: FormProblem | null) {
  const holding = await findHolding(context, way.of, c.req.param('id') ?? '');
  if (!holding) return answerError(c, 'notFound');
  if (!holding.mayChange) return answerError(c, 'forbidden');
  const q = c.req.query('q') ?? '';
  const choices = await findTieable(context, way.chooses, { q, for: holding });
  const page = <TiePage form={way.form} holding={holding} choices={choices} q={q} problem={problem} />;
  return renderPage(c, page, problem ? 422 : 200);
}
