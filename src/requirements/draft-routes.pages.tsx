import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { answerNotNow } from '../web/not-now.tsx';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { DraftPage, draftViews } from './draft.pages.tsx';
import { isDoubtful } from './draft.rules.ts';
import { DiscardPage, InForcePage } from './draft-end.pages.tsx';
import { AddRequirementPage, ChangeRequirementPage, SplitPage } from './draft-row.pages.tsx';
import { guidelineAddress } from './guideline.view.ts';
import type { RequirementInput } from './guideline-input.model.ts';
import {
  addRequirement,
  beginDraft,
  type Changed,
  changeRequirement,
  type DraftShown,
  discardDraft,
  leaveOutRequirement,
  mergeRequirements,
  moveRequirement,
  putInForce,
  reviewChapter,
  reviewRequirement,
  showDraft,
  splitRequirement,
  takeBackRequirement,
} from './index.ts';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const draftAt = (id: string) => `/guideline/${id}/draft`;

/** The pages of a draft: the list, one row, putting in force, throwing away. */
export function draftPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/guideline/:id/draft', (c) =>
    withDraft(signedIn(app, c), c, c.req.param('id'), (draft) => {
      const view = draftViews.find((each) => each === c.req.query('show')) ?? firstView(draft);
      return renderPage(c, <DraftPage draft={draft} view={view} chapter={c.req.query('chapter') || null} />);
    }),
  );
  pages.post('/guideline/:id/draft', async (c) => {
    const [context, id] = [signedIn(app, c), c.req.param('id')];
    const result = await beginDraft(context, id);
    // Somebody else has begun it meanwhile: it is there to go on with.
    if (result.ok || typeof result.refusal === 'object') return c.redirect(draftAt(id), 303);
    return answerError(c, result.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  });
  pages.post('/guideline/:id/draft/review', async (c) => {
    const [context, id] = [signedIn(app, c), c.req.param('id')];
    const form = await fieldsOf(c);
    const result = await reviewChapter(context, id, form.get('chapter') ?? '');
    return answerAct(context, c, id, result, `${draftAt(id)}?show=doubts`);
  });

  pages.get('/guideline/:id/draft/in-force', (c) => answerEnd(signedIn(app, c), c, InForcePage, null));
  pages.post('/guideline/:id/draft/in-force', async (c) => {
    const [context, id] = [signedIn(app, c), c.req.param('id')];
    const form = await fieldsOf(c);
    const input = {
      inForceFrom: form.get('inForceFrom') ?? '',
      note: textIn(form, 'note'),
      version: versionIn(form),
    };
    const result = await putInForce(context, id, input);
    if (result.ok) return c.redirect(guidelineAddress(id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEnd(context, c, InForcePage, problem));
  });
  pages.get('/guideline/:id/draft/discard', (c) => answerEnd(signedIn(app, c), c, DiscardPage, null));
  pages.post('/guideline/:id/draft/discard', async (c) => {
    const [context, id] = [signedIn(app, c), c.req.param('id')];
    const form = await fieldsOf(c);
    const result = await discardDraft(context, id, { version: versionIn(form) });
    if (result.ok) return c.redirect(result.isGone ? '/guideline' : guidelineAddress(id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEnd(context, c, DiscardPage, problem));
  });

  rowPages(app, pages);
  return pages;
}

function rowPages(app: App, pages: Hono): void {
  pages.get('/guideline/:id/draft/requirements/new', (c) =>
    answerNew(signedIn(app, c), c, c.req.query('after') ?? null, null),
  );
  pages.post('/guideline/:id/draft/requirements/new', async (c) => {
    const [context, id] = [signedIn(app, c), c.req.param('id')];
    const form = await fieldsOf(c);
    const after = form.get('after') || null;
    const result = await addRequirement(context, id, { ...wordingIn(form), after });
    if (result.ok) return c.redirect(`${draftAt(id)}#row-${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, after, problem));
  });

  pages.get('/guideline/:id/draft/requirements/:row', (c) => answerRow(signedIn(app, c), c, null));
  pages.post('/guideline/:id/draft/requirements/:row', async (c) => {
    const [context, { id, row }] = [signedIn(app, c), c.req.param()];
    const form = await fieldsOf(c);
    const isReviewed = form.get('isReviewed') === 'yes';
    const result = await changeRequirement(context, id, row, {
      ...wordingIn(form),
      isReviewed,
      version: versionIn(form),
    });
    if (!result.ok)
      return answerRefusal(c, result.refusal, form, (problem) => answerRow(context, c, problem));
    const next = form.get('then') === 'next' ? await nextDoubtful(context, id, row) : null;
    return c.redirect(next ? `${draftAt(id)}/requirements/${next}` : `${draftAt(id)}#row-${row}`, 303);
  });

  pages.get('/guideline/:id/draft/requirements/:row/split', (c) => answerSplit(signedIn(app, c), c, null));
  pages.post('/guideline/:id/draft/requirements/:row/split', async (c) => {
    const [context, { id, row }] = [signedIn(app, c), c.req.param()];
    const form = await fieldsOf(c);
    const result = await splitRequirement(context, id, row, {
      text: form.get('text') ?? '',
      version: versionIn(form),
    });
    if (result.ok) return c.redirect(`${draftAt(id)}#row-${row}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerSplit(context, c, problem));
  });

  type Act = (context: SignedInApp, id: string, row: string, form: URLSearchParams) => Promise<Changed>;
  const acts: Readonly<Record<string, Act>> = {
    review: (context, id, row, form) => reviewRequirement(context, id, row, { version: versionIn(form) }),
    'take-back': (context, id, row) => takeBackRequirement(context, id, row),
    'leave-out': (context, id, row, form) =>
      leaveOutRequirement(context, id, row, { version: versionIn(form) }),
    merge: (context, id, row, form) => mergeRequirements(context, id, row, { version: versionIn(form) }),
    move: (context, id, row, form) => {
      const direction = form.get('direction') as 'up' | 'down';
      return moveRequirement(context, id, row, { direction, version: versionIn(form) });
    },
  };
  for (const [name, act] of Object.entries(acts)) {
    pages.post(`/guideline/:id/draft/requirements/:row/${name}`, async (c) => {
      const [context, { id, row }] = [signedIn(app, c), c.req.param()];
      const form = await fieldsOf(c);
      const result = await act(context, id, row, form);
      const back = {
        review: `${draftAt(id)}?show=${form.get('show') ?? 'doubts'}`,
        move: `${draftAt(id)}/requirements/${row}`,
      };
      return answerAct(
        context,
        c,
        id,
        result,
        back[name as keyof typeof back] ?? `${draftAt(id)}#row-${row}`,
      );
    });
  }
}

/** What wants a person's eyes comes first. */
const firstView = ({ blockers }: DraftShown) => (blockers.unreviewed > 0 ? 'doubts' : 'all');

async function withDraft(
  context: SignedInApp,
  c: Context,
  id: string,
  answer: (draft: DraftShown) => Response | Promise<Response>,
): Promise<Response> {
  const draft = await showDraft(context, id);
  return draft ? answer(draft) : answerError(c, 'notFound');
}

const idOf = (c: Context) => c.req.param('id') ?? '';

function answerEnd(context: SignedInApp, c: Context, Page: typeof InForcePage, problem: FormProblem | null) {
  return withDraft(context, c, idOf(c), (draft) =>
    renderPage(c, <Page draft={draft} problem={problem} />, statusFor(problem)),
  );
}

function answerNew(context: SignedInApp, c: Context, after: string | null, problem: FormProblem | null) {
  return withDraft(context, c, idOf(c), (draft) =>
    renderPage(c, <AddRequirementPage {...{ draft, problem, after }} />, statusFor(problem)),
  );
}

function answerRow(context: SignedInApp, c: Context, problem: FormProblem | null) {
  return withDraft(context, c, idOf(c), (draft) => {
    const row = draft.rows.find(({ id }) => id === c.req.param('row'));
    if (!row?.after) return answerError(c, 'notFound');
    const found = { ...row, after: row.after };
    return renderPage(c, <ChangeRequirementPage {...{ draft, problem }} row={found} />, statusFor(problem));
  });
}

function answerSplit(context: SignedInApp, c: Context, problem: FormProblem | null) {
  return withDraft(context, c, idOf(c), (draft) => {
    const row = draft.rows.find(({ id }) => id === c.req.param('row'))?.after;
    if (!row) return answerError(c, 'notFound');
    return renderPage(c, <SplitPage {...{ draft, problem, row }} />, statusFor(problem));
  });
}

/** A button that needs no form: where it came too late, the page tells what stands there now. */
function answerAct(
  context: SignedInApp,
  c: Context,
  id: string,
  result: Changed,
  back: string,
): Response | Promise<Response> {
  if (result.ok) return c.redirect(back, 303);
  const { refusal } = result;
  if (refusal === 'notFound' || refusal === 'forbidden') return answerError(c, refusal);
  return withDraft(context, c, id, () =>
    answerNotNow(c, {
      why: ({ forms, requirements }) => {
        const [fault] = refusal === 'stale' ? [] : refusal.invalid;
        return fault ? forms.faults[fault.code](requirements.fields[fault.field] ?? '') : forms.stale.title;
      },
      back: draftAt(id),
    }),
  );
}

/** The next row after this one that somebody has to look at. */
async function nextDoubtful(context: SignedInApp, id: string, row: string): Promise<string | null> {
  const rows = (await showDraft(context, id))?.rows ?? [];
  const index = rows.findIndex((each) => each.id === row);
  const inTurn = [...rows.slice(index + 1), ...rows.slice(0, index)];
  return inTurn.find(({ after }) => after !== null && isDoubtful(after))?.id ?? null;
}

/** What the form says of a requirement, as the use cases want it; what is no such thing is theirs to refuse. */
function wordingIn(form: URLSearchParams): RequirementInput {
  const chosen = <Value extends string>(name: string) => (form.get(name) || null) as Value;
  const classOf = (aspect: string) => {
    const value = numberIn(form, `fromClass.${aspect}`);
    return value === null ? {} : { [aspect]: value };
  };
  return {
    ref: form.get('ref') ?? '',
    chapter: form.get('chapter') ?? '',
    chapterTitle: form.get('chapterTitle') ?? '',
    sectionTitle: textIn(form, 'sectionTitle'),
    kind: chosen('kind'),
    level: chosen('level'),
    text: form.get('text') ?? '',
    textEn: textIn(form, 'textEn'),
    cadence: textIn(form, 'cadence'),
    role: textIn(form, 'role'),
    checkable: chosen('checkable'),
    phase: numberIn(form, 'phase'),
    fromClass: { ...classOf('confidentiality'), ...classOf('integrity'), ...classOf('availability') },
  };
}
