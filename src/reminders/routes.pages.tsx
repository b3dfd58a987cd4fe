import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { App } from '../compose.ts';
import { FailedTokens } from '../http-api/failed-tokens.rules.ts';
import { networkOf } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { clientAddress } from '../web/client-address.ts';
import { answerError } from '../web/error-pages.tsx';
import { formOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { CalendarMadePage } from './calendar-made.pages.tsx';
import { chooseMail, makeCalendarFeed, readCalendarFeed, revokeCalendarFeed } from './index.ts';
import { mailLanguages, mailRhythms } from './reminder.model.ts';
import { writeCalendar } from './write-calendar.ts';

const choice = z.object({ rhythm: z.enum(mailRhythms), language: z.enum(mailLanguages) });

/** A person's choice of mail and their private calendar; and the calendar itself, which needs no signing in. */
export function reminderPagesOf(app: App): Hono {
  const pages = new Hono();
  const failed = new FailedTokens();
  const originOf = (c: Context) => app.publicOrigin ?? new URL(c.req.url).origin;

  pages.post('/account/mail', async (c) => {
    const chosen = choice.safeParse(await formOf(c));
    if (!chosen.success) return c.redirect('/account#reminders', 303);
    const result = await chooseMail(signedIn(app, c), chosen.data);
    return result.ok ? c.redirect('/account?saved=mail#reminders', 303) : answerError(c, 'forbidden');
  });

  pages.post('/account/calendar', async (c) => {
    const result = await makeCalendarFeed(signedIn(app, c));
    if (!result.ok) return answerError(c, 'forbidden');
    const language = chooseLanguage(c) === 'en' ? '?lang=en' : '';
    return renderPage(c, <CalendarMadePage address={`${originOf(c)}${result.path}${language}`} />, 201);
  });

  pages.post('/account/calendar/revoke', async (c) => {
    const result = await revokeCalendarFeed(signedIn(app, c));
    return result.ok ? c.redirect('/account?saved=revoked#reminders', 303) : answerError(c, 'forbidden');
  });

  pages.get('/calendar/:address', async (c) => {
    const asked = c.req.query('lang') === 'en' ? 'en' : 'sv';
    const place = networkOf(clientAddress(c, app.publicOrigin !== undefined));
    const now = app.now();
    c.header('Cache-Control', 'private, no-cache');
    const seconds = failed.wait(place, now.getTime());
    if (seconds !== null)
      return c.text(texts[asked].reminders.tooMany, 429, { 'Retry-After': String(seconds) });
    const calendar = await readCalendarFeed(app, c.req.param('address'));
    if (!calendar) {
      failed.count(place, now.getTime());
      return c.text(texts[asked].reminders.calendarGone, 404);
    }
    const words = texts[calendar.language ?? asked];
    const body = writeCalendar(calendar, { texts: words, origin: originOf(c), today: swedishDay(now) });
    return c.body(body, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="stadga.ics"',
    });
  });
  return pages;
}
