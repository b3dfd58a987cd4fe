import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { App } from '../compose.ts';
import { texts } from '../texts/index.ts';
import { clientAddress } from '../web/client-address.ts';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { formOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { localPath } from '../web/local-path.ts';
import { usePage, useTexts } from '../web/page.ts';
import { renderPage } from '../web/render.tsx';
import { answerCookies } from '../web/who-asks.ts';
import { type SignInResult, signInByPassword } from './index.ts';

const given = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  password: z.string().min(1).max(1_000),
});

/** Signing in and out. */
export function signInPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/sign-in', (c) => {
    const to = localPath(c.req.query('to')) ?? '/';
    if (c.get('requester')) return c.redirect(to, 303);
    const { name, isExample } = c.get('organisation');
    // Nobody has a password there: the first page knows the way on.
    if (name === null || isExample) return c.redirect('/', 303);
    return renderPage(c, <SignInPage to={to} email="" errors={[]} />);
  });

  pages.post('/sign-in', async (c) => {
    const form = await formOf(c);
    const to = localPath(form['to']) ?? '/';
    const email = form['email'] ?? '';
    const parsed = given.safeParse(form);
    const again = (errors: FieldError[]) =>
      renderPage(c, <SignInPage to={to} email={email} errors={errors} />, 422);
    if (!parsed.success) return again(whatIsMissing(c, parsed.error));
    const { headers } = c.req.raw;
    const address = clientAddress(c, app.publicOrigin !== undefined);
    const result = await signInByPassword(app, { ...parsed.data, address, headers });
    if (!result.ok) return again([{ field: 'email', message: tellRefusal(c, result) }]);
    answerCookies(c, result.cookies);
    return c.redirect(to, 303);
  });

  pages.post('/sign-out', async (c) => {
    answerCookies(c, await app.signIn.end(c.req.raw.headers));
    return c.redirect('/', 303);
  });
  return pages;
}

const words = (c: Context) => texts[chooseLanguage(c)].identity.signIn;

function tellRefusal(c: Context, result: SignInResult & { ok: false }): string {
  return result.refusal === 'wrong' ? words(c).wrong : words(c).tooMany(result.minutes);
}

function whatIsMissing(c: Context, { issues }: z.ZodError): FieldError[] {
  const { missingEmail, missingPassword } = words(c);
  return [...new Set(issues.map(({ path }) => String(path[0])))].map((field) => ({
    field,
    message: field === 'email' ? missingEmail : missingPassword,
  }));
}

function SignInPage({ to, email, errors }: { to: string; email: string; errors: FieldError[] }) {
  const { signIn } = useTexts().identity;
  const { organisation } = usePage();
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <Layout title={signIn.title} error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{signIn.title}</h1>
      <p class="lede">{to === '/' ? signIn.lede(organisation.name) : signIn.toGoOn}</p>
      <form class="stacked" action="/sign-in" method="post">
        <input type="hidden" name="to" value={to} />
        <FormField
          name="email"
          label={signIn.email}
          error={errorAt('email')}
          control={(attributes) => (
            <input
              type="email"
              autocomplete="username"
              required
              maxLength={254}
              value={email}
              {...attributes}
            />
          )}
        />
        <FormField
          name="password"
          label={signIn.password}
          error={errorAt('password')}
          control={(attributes) => (
            <input
              type="password"
              autocomplete="current-password"
              required
              maxLength={1000}
              {...attributes}
            />
          )}
        />
        <div class="actions">
          <button type="submit">{signIn.submit}</button>
        </div>
      </form>
      <h2>{signIn.forgottenTitle}</h2>
      <p class="next">{signIn.forgotten}</p>
    </Layout>
  );
}
