import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { loadExample } from '../example/index.ts';
import { findNewestOrganisation } from '../identity/index.ts';
import { passwordErrors, twiceTyped } from '../identity/new-password.pages.tsx';
import { texts } from '../texts/index.ts';
import type { FieldError } from '../web/components/error-summary.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { answerCookies } from '../web/who-asks.ts';
import { AlreadySetUpPage, FirstVisitPage } from './first-visit.pages.tsx';
import { setUpMunicipality } from './index.ts';
import type { InvalidSetUp } from './set-up-entry.model.ts';
import { SetUpPage } from './set-up-form.pages.tsx';
import { emptyForm, entryOf, fieldId, type SetUpForm, sentForm } from './set-up-form.view.ts';

/** What visitors see before anybody has set the municipality up; after that, where they are sent. */
export function answerVisitor(c: Context): Response | Promise<Response> {
  const { name, isExample } = c.get('organisation');
  if (name === null) return renderPage(c, <FirstVisitPage />);
  return c.redirect(isExample ? '/example/act-as' : '/sign-in', 303);
}

/** The first visit: set the municipality up, or load the example. */
export function setUpPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/set-up', (c) => {
    if (c.get('organisation').name !== null) return c.redirect('/', 303);
    return renderPage(c, <SetUpPage form={emptyForm()} errors={[]} />);
  });

  pages.post('/set-up', async (c) => {
    const fields = await fieldsOf(c);
    const form = sentForm(fields);
    const password = twiceTyped(Object.fromEntries(fields));
    const result = await setUpMunicipality(app, entryOf(form), password, c.req.raw.headers);
    if (result.ok) {
      answerCookies(c, result.cookies);
      return c.redirect(form.coordinates ? '/readings' : '/', 303);
    }
    if (result.refusal === 'alreadySetUp') return renderPage(c, <AlreadySetUpPage />, 409);
    const errors = [...entryErrors(c, form, result.fields), ...passwordErrors(c, result.password)];
    return renderPage(c, <SetUpPage form={form} errors={errors} />, 422);
  });

  pages.post('/set-up/example', async (c) => {
    const { id: organisationId } = await findNewestOrganisation(app.database);
    const result = await loadExample({ ...app, organisationId });
    return result.ok ? c.redirect('/example/act-as', 303) : renderPage(c, <AlreadySetUpPage />, 409);
  });
  return pages;
}

/** What is wrong with the entry, each at its field and with its label before it. */
function entryErrors(c: Context, { rows }: SetUpForm, faults: InvalidSetUp): FieldError[] {
  const words = texts[chooseLanguage(c)].setUp.form;
  const labels: Record<string, string> = {
    name: words.name,
    organisationNumber: words.number,
    personName: words.personName,
    email: words.email,
    bodies: words.bodies,
  };
  return faults.map(({ field, code }) => {
    const row = Number(/^bodies\.(\d+)/.exec(field)?.[1]);
    const label = labels[field] ?? (rows[row]?.board || words.boardOf(row + 1));
    return { field: fieldId(field), message: words.faultAt(label, words.faults[code]) };
  });
}
