import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { CalendarPage } from './calendar.pages.tsx';
import {
  addMeeting,
  addMeetings,
  callOffMeeting,
  changeMeeting,
  changeRoutine,
  findCalendar,
  findMeetingToChange,
  longestPasted,
  previewPasted,
} from './index.ts';
import { MeetingFormPage, RoutineFormPage } from './meeting-form.pages.tsx';
import { PastePage } from './paste.pages.tsx';

/** Boards' meeting calendars, and the forms that change them. */
export function meetingPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/organisation/bodies/:id/meetings', async (c) => {
    const calendar = await findCalendar(signedIn(app, c), c.req.param('id'));
    return calendar ? renderPage(c, <CalendarPage calendar={calendar} />) : answerError(c, 'notFound');
  });

  pages.get('/organisation/bodies/:id/meetings/new', (c) =>
    answerNew(signedIn(app, c), c, c.req.param('id'), null),
  );
  pages.post('/organisation/bodies/:id/meetings/new', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await addMeeting(context, id, daysIn(form));
    if (result.ok) return c.redirect(`/organisation/bodies/${id}/meetings`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, id, problem));
  });

  pages.get('/organisation/bodies/:id/meetings/paste', (c) =>
    answerPaste(signedIn(app, c), c, c.req.param('id'), '', null),
  );
  pages.post('/organisation/bodies/:id/meetings/paste', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const text = (form.get('text') ?? '').replace(/^\r?\n/, '').slice(0, longestPasted);
    if (form.get('confirm') !== 'yes') return answerPaste(context, c, id, text, null);
    const calendar = await findCalendar(context, id);
    if (!calendar) return answerError(c, 'notFound');
    const meetings = previewPasted(calendar, text).flatMap(({ problem, meeting }) =>
      problem === null && meeting
        ? [
            {
              meetsOn: meeting.meetsOn,
              papersBy: meeting.papersBy,
              preparedOn: meeting.preparedOn,
              adjustedBy: meeting.adjustedBy,
            },
          ]
        : [],
    );
    const result = await addMeetings(context, id, meetings, { change: true });
    if (result.ok) return c.redirect(`/organisation/bodies/${id}/meetings`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerPaste(context, c, id, text, problem));
  });

  pages.get('/organisation/bodies/:id/meetings/routine', (c) =>
    answerRoutine(signedIn(app, c), c, c.req.param('id'), null),
  );
  pages.post('/organisation/bodies/:id/meetings/routine', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const days = (name: string) => numberIn(form, name) as number;
    const result = await changeRoutine(context, id, {
      papersDays: days('papersDays'),
      preparationDays: days('preparationDays'),
      draftDays: days('draftDays'),
      adjustmentDays: days('adjustmentDays'),
      dispatchDays: days('dispatchDays'),
      deliveryDays: days('deliveryDays'),
      version: versionIn(form),
    });
    if (result.ok) return c.redirect(`/organisation/bodies/${id}/meetings`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerRoutine(context, c, id, problem));
  });

  pages.get('/meetings/:id', (c) => answerChange(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/meetings/:id', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const found = await findMeetingToChange(context, id);
    const result = await changeMeeting(context, id, {
      ...daysIn(form),
      version: versionIn(form),
      isDayConfirmed: form.has('isDayConfirmed'),
    });
    if (result.ok) return c.redirect(`/organisation/bodies/${found?.calendar.body.id}/meetings`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerChange(context, c, id, problem));
  });
  pages.post('/meetings/:id/call-off', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const found = await findMeetingToChange(context, id);
    const result = await callOffMeeting(context, id, { version: versionIn(form) });
    if (result.ok) return c.redirect(`/organisation/bodies/${found?.calendar.body.id}/meetings`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerChange(context, c, id, problem));
  });
  return pages;
}

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

const daysIn = (form: URLSearchParams) => ({
  meetsOn: textIn(form, 'meetsOn') ?? '',
  papersBy: textIn(form, 'papersBy'),
  preparedOn: textIn(form, 'preparedOn'),
  adjustedBy: textIn(form, 'adjustedBy'),
});

async function answerNew(context: SignedInApp, c: Context, bodyId: string, problem: FormProblem | null) {
  const calendar = await findCalendar(context, bodyId);
  if (!calendar) return answerError(c, 'notFound');
  if (!calendar.mayKeep) return answerError(c, 'forbidden');
  const page = <MeetingFormPage calendar={calendar} meeting={null} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}

async function answerPaste(
  context: SignedInApp,
  c: Context,
  bodyId: string,
  text: string,
  problem: FormProblem | null,
) {
  const calendar = await findCalendar(context, bodyId);
  if (!calendar) return answerError(c, 'notFound');
  if (!calendar.mayKeep) return answerError(c, 'forbidden');
  const lines = text.trim() === '' ? null : previewPasted(calendar, text);
  return renderPage(c, <PastePage {...{ calendar, text, lines, problem }} />, statusFor(problem));
}

async function answerRoutine(context: SignedInApp, c: Context, bodyId: string, problem: FormProblem | null) {
  const calendar = await findCalendar(context, bodyId);
  if (!calendar) return answerError(c, 'notFound');
  if (!calendar.mayKeep) return answerError(c, 'forbidden');
  return renderPage(c, <RoutineFormPage calendar={calendar} problem={problem} />, statusFor(problem));
}

async function answerChange(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const found = await findMeetingToChange(context, id);
  if (!found) return answerError(c, 'notFound');
  if (!found.calendar.mayKeep) return answerError(c, 'forbidden');
  const page = <MeetingFormPage {...found} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}
