import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { answerError } from '../web/error-pages.tsx';
import { formOf } from '../web/form.ts';
import { usePage, useTexts } from '../web/page.ts';
import { renderPage } from '../web/render.tsx';
import { answerCookies } from '../web/who-asks.ts';
import { AlreadySetUpPage } from './first-visit.pages.tsx';
import { actAs, beginOrganisation, type ExamplePerson, listPeopleToActAs } from './index.ts';

/** In the example: who one may be there, and the way to a municipality of one's own. */
export function examplePagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/example/act-as', async (c) => {
    const people = await listPeopleToActAs(app, c.get('requester'));
    return people ? renderPage(c, <ActAsPage people={people} />) : answerError(c, 'notFound');
  });

  pages.post('/example/act-as', async (c) => {
    const { person = '' } = await formOf(c);
    const result = await actAs(app, c.get('requester'), person, c.req.raw.headers);
    if (!result.ok) return answerError(c, 'notFound');
    answerCookies(c, result.cookies);
    return c.redirect('/', 303);
  });

  pages.post('/example/begin', async (c) => {
    const result = await beginOrganisation(app, c.get('requester'));
    if (result.ok) {
      answerCookies(c, await app.signIn.end(c.req.raw.headers));
      return c.redirect('/', 303);
    }
    return result.refusal === 'alreadyBegun'
      ? renderPage(c, <AlreadySetUpPage />, 409)
      : answerError(c, 'notFound');
  });
  return pages;
}

function ActAsPage({ people }: { people: readonly ExamplePerson[] }) {
  const { setUp, roles: names } = useTexts();
  const { requester } = usePage();
  const words = setUp.actAs;
  const columns = [
    {
      header: words.columns.name,
      cell: ({ name, title }: ExamplePerson) => (
        <>
          {name}
          {title && <p class="sub">{title}</p>}
        </>
      ),
    },
    {
      header: words.columns.roles,
      cell: ({ roles }: ExamplePerson) => (
        <ul class="plain">
          {roles.map(({ role, body }) => (
            <li key={`${role} ${body}`}>{body ? words.roleFor(names[role], body) : names[role]}</li>
          ))}
        </ul>
      ),
    },
    {
      header: words.columns.act,
      cell: ({ id, name }: ExamplePerson) =>
        id === requester?.personId ? words.current : <ActAsForm id={id} name={name} />,
    },
  ];
  return (
    <Layout title={words.title}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p class="next">{words.suggestions}</p>
      <div class="who-is-who">
        <DataTable caption={words.caption(people.length)} columns={columns} rows={[...people]} />
      </div>
    </Layout>
  );
}

function ActAsForm({ id, name }: { id: string; name: string }) {
  const words = useTexts().setUp.actAs;
  return (
    <form action="/example/act-as" method="post">
      <input type="hidden" name="person" value={id} />
      <button type="submit" class="quiet small" aria-label={words.actAs(name)}>
        {words.act}
      </button>
    </form>
  );
}
