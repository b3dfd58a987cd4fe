import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { answerNotNow } from '../web/not-now.tsx';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { evidenceNouns } from './evidence.model.ts';
import { EvidencePage } from './evidence.pages.tsx';
import {
  AddEvidencePage,
  AttachEvidencePage,
  EditEvidencePage,
  NewVersionPage,
  WithdrawEvidencePage,
} from './evidence-form.pages.tsx';
import type { AskedPlace } from './evidence-place.model.ts';
import {
  addEvidence,
  addVersion,
  attachEvidence,
  changeEvidence,
  detachEvidence,
  type EvidenceFile,
  findEvidence,
  findPlaceToAdd,
  findPreview,
  listAttachChoices,
  receiveEvidenceForm,
  restoreEvidence,
  withdrawEvidence,
} from './index.ts';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const megabytesOf = ({ uploadLimit }: App) => Math.floor(uploadLimit / (1024 * 1024));

/** The pages of evidence and every form that changes it. */
export function evidencePagesOf(app: App): Hono {
  const pages = new Hono();
  const megabytes = megabytesOf(app);

  pages.get('/evidence/new', (c) => answerAdd(signedIn(app, c), c, megabytes, null));
  pages.post('/evidence/new', async (c) => {
    const context = signedIn(app, c);
    const asked = placeInQuery(c);
    const form = await receiveEvidenceForm(context, c.req.raw);
    if (!asked) return answerError(c, 'notFound');
    const fields = form?.fields ?? new URLSearchParams();
    const input = {
      title: textIn(fields, 'title') ?? '',
      shows: textIn(fields, 'shows'),
      effectiveOn: textIn(fields, 'effectiveOn'),
      provision: textIn(fields, 'provision'),
      url: textIn(fields, 'url'),
    };
    const result = await addEvidence(context, asked, input, form?.received ?? null);
    if (result.ok) return c.redirect(`/evidence/${result.id}`, 303);
    return answerRefusal(c, result.refusal, fields, (problem) => answerAdd(context, c, megabytes, problem));
  });

  pages.get('/evidence/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const context = signedIn(app, c);
    const file = await findEvidence(context, c.req.param('id'));
    const asked = Number(c.req.query('version') ?? 0);
    const version = file?.versions.find(({ number }) => number === asked) ?? file?.versions[0];
    if (!file || !version) return answerError(c, 'notFound');
    const preview = await findPreview(context, version);
    const page = Number.parseInt(c.req.query('page') ?? '1', 10) || 1;
    return renderPage(c, <EvidencePage file={file} version={version} preview={preview} page={page} />);
  });

  pages.get('/evidence/:id/edit', (c) =>
    withChangeable(signedIn(app, c), c, (file) =>
      renderPage(c, <EditEvidencePage file={file} problem={null} />),
    ),
  );
  pages.post('/evidence/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeEvidence(context, id, {
      version: versionIn(form),
      title: textIn(form, 'title') ?? '',
      shows: textIn(form, 'shows'),
      effectiveOn: textIn(form, 'effectiveOn'),
      provision: textIn(form, 'provision'),
    });
    if (result.ok) return c.redirect(`/evidence/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      withChangeable(context, c, (file) =>
        renderPage(c, <EditEvidencePage file={file} problem={problem} />, statusFor(problem)),
      ),
    );
  });

  pages.get('/evidence/:id/versions/new', (c) =>
    withChangeable(signedIn(app, c), c, (file) =>
      renderPage(c, <NewVersionPage file={file} megabytes={megabytes} problem={null} />),
    ),
  );
  pages.post('/evidence/:id/versions/new', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await receiveEvidenceForm(context, c.req.raw);
    const fields = form?.fields ?? new URLSearchParams();
    const input = {
      version: versionIn(fields),
      note: textIn(fields, 'note'),
      url: textIn(fields, 'url'),
    };
    const result = await addVersion(context, id, input, form?.received ?? null);
    if (result.ok) return c.redirect(`/evidence/${id}`, 303);
    return answerRefusal(c, result.refusal, fields, (problem) =>
      withChangeable(context, c, (file) =>
        renderPage(c, <NewVersionPage file={file} megabytes={megabytes} problem={problem} />, 422),
      ),
    );
  });

  pages.get('/evidence/:id/withdraw', (c) =>
    withWithdrawable(signedIn(app, c), c, (file) =>
      renderPage(c, <WithdrawEvidencePage file={file} problem={null} />),
    ),
  );
  pages.post('/evidence/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const input = { version: versionIn(form), reason: textIn(form, 'reason') ?? '' };
    const act = form.get('act') === 'restore' ? restoreEvidence : withdrawEvidence;
    const result = await act(context, id, input);
    if (result.ok) return c.redirect(`/evidence/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      withWithdrawable(context, c, (file) =>
        renderPage(c, <WithdrawEvidencePage file={file} problem={problem} />, 422),
      ),
    );
  });

  pages.get('/evidence/:id/attach', (c) => answerAttach(signedIn(app, c), c, null));
  pages.post('/evidence/:id/attach', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await attachEvidence(context, id, placeInField(form));
    if (result.ok) return c.redirect(`/evidence/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerAttach(context, c, problem));
  });
  pages.post('/evidence/:id/detach', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await detachEvidence(context, id, placeInField(form));
    if (result.ok) return c.redirect(`/evidence/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerAttach(context, c, problem));
  });
  return pages;
}

/** The thing that the address names: `?action=…`, or `?recommendation=…&body=…`. */
function placeInQuery(c: Context): AskedPlace | null {
  const noun = evidenceNouns.find((each) => c.req.query(each));
  if (!noun) return null;
  return { noun, nounId: c.req.query(noun) ?? '', bodyId: c.req.query('body') ?? null };
}

/** The thing that a form names, as `action:id:body`. */
function placeInField(form: URLSearchParams): AskedPlace {
  const [noun = '', nounId = '', bodyId = ''] = (form.get('place') ?? '').split(':');
  return { noun: noun as AskedPlace['noun'], nounId, bodyId: bodyId || null };
}

async function answerAdd(context: SignedInApp, c: Context, megabytes: number, problem: FormProblem | null) {
  const asked = placeInQuery(c);
  const place = asked ? await findPlaceToAdd(context, asked) : 'notFound';
  if (typeof place === 'string') return answerError(c, place);
  const page = <AddEvidencePage place={place} megabytes={megabytes} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}

async function answerAttach(context: SignedInApp, c: Context, problem: FormProblem | null) {
  return withChangeable(context, c, async (file) => {
    const choices = await listAttachChoices(context, file.id);
    const page = <AttachEvidencePage file={file} choices={choices} problem={problem} />;
    return renderPage(c, page, statusFor(problem));
  });
}

/** Answers with the page where the requester may change what the address names. */
const withChangeable = answerIf(({ mayChange }) => mayChange);

/** Answers with the page where the requester may withdraw what the address names, or put it back. */
const withWithdrawable = answerIf(({ mayChange, mayRestore }) => mayChange || mayRestore);

function answerIf(may: (file: EvidenceFile) => boolean) {
  return async (
    context: SignedInApp,
    c: Context,
    answer: (file: EvidenceFile) => Response | Promise<Response>,
  ): Promise<Response> => {
    const file = await findEvidence(context, c.req.param('id') ?? '');
    if (!file) return answerError(c, 'notFound');
    if (may(file)) return answer(file);
    return file.mayRestore
      ? answerNotNow(c, {
          why: ({ web }) => web.errors.notNow.withdrawnEvidence,
          back: `/evidence/${file.id}`,
        })
      : answerError(c, 'forbidden');
  };
}
