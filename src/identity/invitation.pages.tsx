import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { texts } from '../texts/index.ts';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { Layout } from '../web/components/layout.tsx';
import { formOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { useTexts } from '../web/page.ts';
import { renderPage } from '../web/render.tsx';
import { answerCookies } from '../web/who-asks.ts';
import { acceptInvitation, findInvited, type Invited } from './index.ts';
import { NewPasswordFields, passwordErrors, twiceTyped } from './new-password.pages.tsx';

/** Where a link leads by which a person chooses a password. */
export function invitationPagesOf(app: App): Hono {
  const pages = new Hono();

  async function answer(c: Context, errors: FieldError[], status: 200 | 422 = 200): Promise<Response> {
    const token = c.req.param('token') ?? '';
    const invited = await findInvited(app, token);
    if (!invited) return renderPage(c, <OverPage />, 410);
    return renderPage(c, <InvitationPage token={token} invited={invited} errors={errors} />, status);
  }

  pages.get('/invitation/:token', (c) => answer(c, []));

  pages.post('/invitation/:token', async (c) => {
    const typed = twiceTyped(await formOf(c));
    const result = await acceptInvitation(app, c.req.param('token'), typed, c.req.raw.headers);
    if (result.ok) {
      answerCookies(c, result.cookies);
      return c.redirect('/', 303);
    }
    switch (result.refusal) {
      case 'notUsable':
        return renderPage(c, <OverPage />, 410);
      case 'emailTaken': {
        const { emailTaken } = texts[chooseLanguage(c)].identity.invitation;
        return answer(c, [{ field: 'email', message: emailTaken }], 422);
      }
      case 'password':
        return answer(c, passwordErrors(c, result.faults), 422);
    }
  });
  return pages;
}

function InvitationPage(props: { token: string; invited: Invited; errors: FieldError[] }) {
  const { token, invited, errors } = props;
  const { invitation } = useTexts().identity;
  return (
    <Layout title={invitation.title} error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{invitation.title}</h1>
      <p class="lede">{invitation.lede(invited.name)}</p>
      <form class="stacked" action={`/invitation/${token}`} method="post">
        <div class="field">
          <label for="email">{invitation.email}</label>
          <input type="email" id="email" autocomplete="username" readonly value={invited.email} />
        </div>
        <NewPasswordFields errors={errors} />
        <p class="next">{invitation.note}</p>
        <div class="actions">
          <button type="submit">{invitation.submit}</button>
        </div>
      </form>
    </Layout>
  );
}

function OverPage() {
  const { invitation } = useTexts().identity;
  return (
    <Layout title={invitation.overTitle} error>
      <h1>{invitation.overTitle}</h1>
      <p class="lede">{invitation.over}</p>
      <p>
        <a class="button" href="/sign-in">
          {invitation.toSignIn}
        </a>
      </p>
    </Layout>
  );
}
