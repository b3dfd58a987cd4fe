import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { App } from '../compose.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { answerError } from '../web/error-pages.tsx';
import { formOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { daysAfter, lifetimeDays, longestTokenName } from './api-token.rules.ts';
import { listApiTokens } from './list-api-tokens.ts';
import { makeApiToken } from './make-api-token.ts';
import { tokenScopes } from './requester.model.ts';
import { revokeApiToken } from './revoke-api-token.ts';
import { MadePage, TokensPage, type TokensShown } from './tokens-shown.pages.tsx';

const given = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(longestTokenName),
  scope: z.enum(tokenScopes),
  lastDay: z.string().trim().max(20),
});

/** A person's tokens: see them, make one, revoke one. */
export function tokenPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/account/tokens', (c) => {
    const lastDay = daysAfter(swedishDay(app.now()), lifetimeDays.usual);
    return answerTokens(app, c, { id: randomUUID(), name: '', scope: 'read', lastDay }, []);
  });

  pages.post('/account/tokens', async (c) => {
    const { errors } = texts[chooseLanguage(c)].tokens;
    const { id = '', name = '', scope = '', lastDay = '' } = await formOf(c);
    const again = (faults: TokensShown['errors']) =>
      answerTokens(app, c, { id: randomUUID(), name, scope, lastDay }, faults, 422);
    const parsed = given.safeParse({ id, name, scope, lastDay });
    if (!parsed.success) {
      const fields = new Set(parsed.error.issues.map(({ path }) => path[0]));
      if (fields.has('id')) return answerError(c, 'forbidden');
      return again([
        ...(fields.has('name') ? [{ field: 'name', message: errors.name }] : []),
        ...(fields.has('scope') ? [{ field: 'scope', message: errors.scope }] : []),
        ...(fields.has('lastDay') ? [{ field: 'lastDay', message: errors.notADay }] : []),
      ]);
    }
    const result = await makeApiToken(signedIn(app, c), parsed.data);
    if (result.ok) {
      const origin = app.publicOrigin ?? new URL(c.req.url).origin;
      return renderPage(c, <MadePage token={result.token} text={result.text} origin={origin} />, 201);
    }
    switch (result.refusal) {
      case 'forbidden':
        return answerError(c, 'forbidden');
      case 'alreadyMade':
        return again([{ field: 'name', message: errors.alreadyMade }]);
      default:
        return again([{ field: 'lastDay', message: errors[result.refusal] }]);
    }
  });

  pages.post('/account/tokens/:id/revoke', async (c) => {
    const id = z.uuid().safeParse(c.req.param('id'));
    const result = id.success && (await revokeApiToken(signedIn(app, c), id.data));
    return result && result.ok ? c.redirect('/account/tokens', 303) : answerError(c, 'notFound');
  });
  return pages;
}

async function answerTokens(
  app: App,
  c: Context,
  form: TokensShown['form'],
  errors: TokensShown['errors'],
  status: 200 | 422 = 200,
): Promise<Response> {
  const context = signedIn(app, c);
  const tokens = await listApiTokens(context);
  return renderPage(c, <TokensPage tokens={tokens} now={app.now()} form={form} errors={errors} />, status);
}
