import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { mayAnswerFor } from '../handovers/index.ts';
import { mayWrite } from '../identity/index.ts';
import { findNames, mayManageOrganisation } from '../people/index.ts';
import type { InvalidField } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type Texts, texts } from '../texts/index.ts';
import type { FieldError } from '../web/components/error-summary.tsx';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { type BodyKind, bodyKinds, type TiedBody } from './body.model.ts';
import { BodyPage } from './body.pages.tsx';
import type { BodyFault } from './body-entry.model.ts';
import { BodyFormPage } from './body-form.pages.tsx';
import { type BodyTyped, entryOf, mergeTyped, typedIn, typedOf, wasIn } from './body-form.view.ts';
import { historyOf } from './history.view.ts';
import { addBody, changeBody, findBody, findOrganisation } from './index.ts';
import { OrganisationPage } from './organisation.pages.tsx';
import { savedInstead, showValue } from './show-value.view.ts';

const kindIn = (text: string | undefined): BodyKind => bodyKinds.find((kind) => kind === text) ?? 'board';

/** The municipality's boards, administrations, companies and functions. */
export function organisationPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/organisation', async (c) => {
    const context = signedIn(app, c);
    const organisation = await findOrganisation(context);
    const mayChange = mayManageOrganisation(context.requester);
    const today = swedishDay(context.now());
    return renderPage(c, <OrganisationPage {...{ organisation, today, mayChange }} />);
  });

  pages.get('/organisation/new', async (c) => {
    const kind = kindIn(c.req.query('kind'));
    const typed: BodyTyped = { kind, name: '', aliases: '', tiedTo: [], endedOn: '', version: '' };
    return answerForm(app, c, { body: null, typed });
  });

  pages.post('/organisation/bodies', async (c) => {
    const typed = typedIn(await fieldsOf(c));
    const result = await addBody(signedIn(app, c), entryOf(typed));
    if (result.ok) return c.redirect(`/organisation/bodies/${result.body.id}`, 303);
    if (result.refusal === 'invalid') return answerForm(app, c, { body: null, typed, fields: result.fields });
    return answerError(c, result.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  });

  pages.get('/organisation/bodies/:id', async (c) => {
    const context = signedIn(app, c);
    const file = await findBody(context, c.req.param('id'));
    if (!file) return answerError(c, 'notFound');
    const { organisation: words } = texts[chooseLanguage(c)];
    const { verbs, labels } = words.history;
    const people = await findNames(
      context,
      file.changes.map(({ personId }) => personId),
    );
    const show = showValue(words, file.bodies);
    const history = historyOf(file.changes, people, { verbs, labels, shared: words.history }, show);
    const mayChange = mayManageOrganisation(context.requester);
    const today = swedishDay(context.now());
    const { requester } = context;
    const mayHandOver = mayWrite(requester) && mayAnswerFor(requester, file.body.id) && !file.body.endedOn;
    return renderPage(c, <BodyPage {...{ ...file, history, today, mayChange, mayHandOver }} />);
  });

  pages.get('/organisation/bodies/:id/change', async (c) => {
    const file = await findBody(signedIn(app, c), c.req.param('id'));
    if (!file) return answerError(c, 'notFound');
    return answerForm(app, c, { body: file.body, typed: typedOf(file.body) });
  });

  pages.post('/organisation/bodies/:id', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const fields = await fieldsOf(c);
    const typed = typedIn(fields);
    const was = wasIn(fields);
    const change = { ...entryOf(typed), version: Number(typed.version) };
    const result = await changeBody(context, id, change);
    if (result.ok) return c.redirect(`/organisation/bodies/${id}`, 303);
    if (result.refusal === 'stale') {
      const { current } = result;
      return answerForm(app, c, { body: current, ...mergeTyped(was, typed, current) });
    }
    if (result.refusal !== 'invalid') return answerError(c, result.refusal);
    const file = await findBody(context, id);
    return file
      ? answerForm(app, c, { body: file.body, typed, was, fields: result.fields })
      : answerError(c, 'notFound');
  });
  return pages;
}

interface FormAnswer {
  readonly body: TiedBody | null;
  readonly typed: BodyTyped;
  readonly fields?: readonly InvalidField<BodyFault>[];
  /** What the form was opened with, where that is not what is saved. */
  readonly was?: Omit<BodyTyped, 'version'> | null;
  /** Where somebody else has saved meanwhile: the fields that both have changed. */
  readonly contested?: Parameters<typeof savedInstead>[2];
}

async function answerForm(app: App, c: Context, answer: FormAnswer): Promise<Response> {
  const context = signedIn(app, c);
  if (!mayManageOrganisation(context.requester)) return answerError(c, 'forbidden');
  const { body, typed, fields = [], contested } = answer;
  const { organisation: words } = texts[chooseLanguage(c)];
  const { bodies } = await findOrganisation(context);
  const errors = errorsOf(words, fields);
  const stale = contested && body ? savedInstead(words, body, contested, bodies) : null;
  const was = answer.was ?? (body && typedOf(body));
  const kind = body?.kind ?? kindIn(typed.kind);
  const page = <BodyFormPage {...{ body, kind, typed, was, bodies, errors, stale }} />;
  return renderPage(c, page, errors.length > 0 || stale ? 422 : 200);
}

/** A sentence for each field; of a list, one for the whole list. */
function errorsOf(words: Texts['organisation'], fields: readonly InvalidField<BodyFault>[]): FieldError[] {
  const told = new Map<string, FieldError>();
  for (const { field, code } of fields) {
    const [name = ''] = field.split('.');
    const message = words.faults[code](words.fieldNames[name] ?? name);
    if (!told.has(name)) told.set(name, { field: name, message });
  }
  return [...told.values()];
}
