import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { inviteToSignIn } from '../identity/index.ts';
import { findOrganisation } from '../organisation/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { answerError } from '../web/error-pages.tsx';
import { formOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { answerPerson, answerPersonForm, errorsOf } from './answer.pages.tsx';
import { addPerson, assignRole, changePerson, endRole, findPeople, findPerson } from './index.ts';
import { mayManageOrganisation } from './people.policy.ts';
import { PeopleListPage } from './people-list.pages.tsx';
import { LinkPage } from './person.pages.tsx';
import { mergeTyped, nothingTyped, roleTypedIn, typedIn, typedOf, wasIn } from './person-form.view.ts';
import type { Role } from './role.model.ts';

/** The people of the municipality and the roles they hold. */
export function peoplePagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/people', async (c) => {
    const context = signedIn(app, c);
    const found = await findPeople(context, c.req.query());
    const { bodies } = await findOrganisation(context);
    const mayChange = mayManageOrganisation(context.requester);
    const today = swedishDay(context.now());
    return renderPage(c, <PeopleListPage {...{ ...found, bodies, today, mayChange }} />);
  });

  pages.get('/people/new', (c) => answerPersonForm(app, c, { person: null, typed: nothingTyped }));

  pages.post('/people', async (c) => {
    const typed = typedIn(await formOf(c));
    const { name, email, title } = typed;
    const result = await addPerson(signedIn(app, c), { name, email, title });
    if (result.ok) return c.redirect(`/people/${result.person.id}`, 303);
    if (result.refusal === 'invalid')
      return answerPersonForm(app, c, { person: null, typed, errors: errorsOf(c, result.fields) });
    return answerError(c, result.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  });

  pages.get('/people/:id', (c) => answerPerson(app, c, c.req.param('id')));

  pages.get('/people/:id/change', async (c) => {
    const file = await findPerson(signedIn(app, c), c.req.param('id'));
    if (!file) return answerError(c, 'notFound');
    const { email, ...person } = file.person;
    const typed = typedOf({ ...person, email: email ?? '' });
    return answerPersonForm(app, c, { person, typed, was: typed });
  });

  pages.post('/people/:id', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await formOf(c);
    const [typed, was] = [typedIn(form), wasIn(form)];
    const result = await changePerson(context, id, { ...typed, version: Number(typed.version) });
    if (result.ok) return c.redirect(`/people/${id}`, 303);
    if (result.refusal === 'stale') {
      const { current } = result;
      const merged = mergeTyped(was, typed, current);
      return answerPersonForm(app, c, { person: current, was: typedOf(current), ...merged });
    }
    if (result.refusal !== 'invalid') return answerError(c, result.refusal);
    const file = await findPerson(context, id);
    if (!file) return answerError(c, 'notFound');
    const errors = errorsOf(c, result.fields);
    return answerPersonForm(app, c, { person: file.person, typed, was, errors });
  });

  pages.post('/people/:id/roles', async (c) => {
    const id = c.req.param('id');
    const role = roleTypedIn(await formOf(c));
    const result = await assignRole(signedIn(app, c), id, { ...role, role: role.role as Role });
    if (result.ok) return c.redirect(`/people/${id}`, 303);
    if (result.refusal !== 'invalid')
      return answerError(c, result.refusal === 'forbidden' ? 'forbidden' : 'notFound');
    return answerPerson(app, c, id, { role, errors: errorsOf(c, result.fields) });
  });

  pages.post('/people/:id/roles/:roleId/end', async (c) => {
    const { id, roleId } = c.req.param();
    const { lastDay = '', seen = '' } = await formOf(c);
    const result = await endRole(signedIn(app, c), id, roleId, { lastDay, seen });
    if (result.ok) return c.redirect(`/people/${id}`, 303);
    const field = `lastDay-${roleId}`;
    const refusedEnd = { roleId, typed: lastDay };
    if (result.refusal === 'stale') {
      const { person } = texts[chooseLanguage(c)].people;
      const message = person.staleEnd(result.current.toDate ?? person.untilFurther);
      return answerPerson(app, c, id, { errors: [{ field, message }], refusedEnd });
    }
    if (result.refusal !== 'invalid') return answerError(c, result.refusal);
    const errors = errorsOf(c, result.fields).map((error) => ({ ...error, field }));
    return answerPerson(app, c, id, { errors, refusedEnd });
  });

  pages.post('/people/:id/invitation', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const file = await findPerson(context, id);
    if (!file) return answerError(c, 'notFound');
    const invited = await inviteToSignIn(context, id);
    if (invited.ok) {
      const link = new URL(invited.path, app.publicOrigin ?? c.req.url).href;
      const until = swedishDay(new Date(invited.expiresAt.getTime() - 1));
      return renderPage(c, <LinkPage {...{ person: file.person, link, until }} />);
    }
    if (invited.refusal === 'forbidden' || invited.refusal === 'notFound')
      return answerError(c, invited.refusal);
    const message = texts[chooseLanguage(c)].people.link[invited.refusal];
    return answerPerson(app, c, id, { errors: [{ field: 'main', message }] });
  });
  return pages;
}
