import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { findReminderSettings } from '../reminders/index.ts';
import { texts } from '../texts/index.ts';
import type { FieldError } from '../web/components/error-summary.tsx';
import { answerError } from '../web/error-pages.tsx';
import { formOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { AccountPage } from './account-shown.pages.tsx';
import { type AccountContext, changePassword, endOwnSession, showAccount } from './index.ts';
import { passwordErrors, twiceTyped } from './new-password.pages.tsx';

const savedOf = (text: string | undefined) => (text === 'mail' || text === 'revoked' ? text : null);

/** A person's own account: details, password, sessions. */
export function accountPagesOf(app: App): Hono {
  const pages = new Hono();

  function contextOf(c: Context): AccountContext {
    const session = c.get('session');
    if (!session) throw new Error('An account was asked for without a session');
    return { ...signedIn(app, c), session };
  }
  async function answer(c: Context, errors: FieldError[], status: 200 | 422 = 200): Promise<Response> {
    const account = await showAccount(contextOf(c));
    const settings = await findReminderSettings(signedIn(app, c));
    const reminders = { settings, sendsMail: app.sendsMail };
    const changed = c.req.query('changed') !== undefined;
    const saved = savedOf(c.req.query('saved'));
    return renderPage(c, <AccountPage {...{ account, errors, changed, saved, reminders }} />, status);
  }

  pages.get('/account', (c) => answer(c, []));

  pages.post('/account/password', async (c) => {
    const form = await formOf(c);
    const change = { old: (form['old'] ?? '').slice(0, 1_000), ...twiceTyped(form) };
    const result = await changePassword(contextOf(c), change);
    if (result.ok) return c.redirect('/account?changed', 303);
    const { identity } = texts[chooseLanguage(c)];
    switch (result.refusal) {
      case 'noPassword':
        return answerError(c, 'notFound');
      case 'oldIsWrong':
        return answer(c, [{ field: 'old', message: identity.account.oldIsWrong }], 422);
      case 'tooMany':
        return answer(c, [{ field: 'old', message: identity.signIn.tooMany(result.minutes) }], 422);
      case 'password':
        return answer(c, passwordErrors(c, result.faults), 422);
    }
  });

  pages.post('/account/sessions/:id/end', async (c) => {
    const result = await endOwnSession(contextOf(c), c.req.param('id'));
    return result.ok ? c.redirect('/account#sessions', 303) : answerError(c, 'notFound');
  });
  return pages;
}
