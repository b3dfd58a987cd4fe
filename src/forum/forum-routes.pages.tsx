import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { mayWrite } from '../identity/index.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { keepsForum } from './forum.policy.ts';
import { atFields, meetingChangeIn, newMeetingIn, notesIn } from './forum.view.ts';
import {
  changeMeeting,
  closeMeeting,
  findMeetingForm,
  listMeetings,
  type MeetingFile,
  noteMeeting,
  planMeeting,
  restoreMeeting,
  withdrawMeeting,
} from './index.ts';
import { itemPagesOf } from './item-routes.pages.tsx';
import { MeetingPage } from './meeting.pages.tsx';
import { EditMeetingPage, NewMeetingPage } from './meeting-form.pages.tsx';
import { parseMeetingFilter } from './meeting-list.model.ts';
import { MeetingListPage } from './meeting-list.pages.tsx';
import { type MeetingStepName, MeetingStepPage, meetingSteps } from './meeting-steps.pages.tsx';
import { NotesPage } from './notes.pages.tsx';
import { meetingPaperPagesOf } from './paper-routes.pages.tsx';
import { withMeeting } from './with-meeting.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const steps: Record<MeetingStepName, typeof closeMeeting> = {
  close: closeMeeting,
  withdraw: withdrawMeeting,
  restore: restoreMeeting,
};

/** The pages of the forum and the management review, and every form that changes a meeting. */
export function forumPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/forum', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('')) return c.redirect(shortAddress(query), 303);
    const filter = parseMeetingFilter(query);
    const page = await listMeetings(context, filter);
    const mayPlan = mayWrite(context.requester) && keepsForum(context.requester);
    return renderPage(c, <MeetingListPage {...{ page, filter, mayPlan }} />);
  });

  pages.get('/forum/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/forum/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await planMeeting(context, newMeetingIn(form), chooseLanguage(c));
    if (result.ok) return c.redirect(`/forum/${result.id}/agenda`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/forum/:id{[0-9a-fA-F-]{36}}', (c) =>
    withMeeting(signedIn(app, c), c, null, (meeting) => renderPage(c, <MeetingPage meeting={meeting} />)),
  );

  pages.get('/forum/:id/edit', (c) => answerEdit(signedIn(app, c), c, null));
  pages.post('/forum/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeMeeting(context, id, meetingChangeIn(form));
    if (result.ok) return c.redirect(`/forum/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, problem));
  });

  pages.get('/forum/:id/notes', (c) =>
    withMeeting(signedIn(app, c), c, 'note', (meeting) =>
      renderPage(c, <NotesPage meeting={meeting} problem={null} />),
    ),
  );
  pages.post('/forum/:id/notes', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const input = notesIn(form);
    const result = await noteMeeting(context, id, input);
    if (result.ok) return c.redirect(form.has('stay') ? `/forum/${id}/notes` : `/forum/${id}`, 303);
    return answerRefusal(c, atFields(result.refusal, input.items), form, (problem) =>
      withMeeting(context, c, null, (meeting) =>
        renderPage(c, <NotesPage meeting={meeting} problem={problem} />, 422),
      ),
    );
  });

  for (const step of meetingSteps) {
    pages.get(`/forum/:id/${step}`, (c) =>
      withMeeting(signedIn(app, c), c, step, (meeting) =>
        renderPage(c, <MeetingStepPage meeting={meeting} step={step} problem={null} />),
      ),
    );
    pages.post(`/forum/:id/${step}`, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const result = await steps[step](context, id, { version: versionIn(form) });
      if (result.ok) return c.redirect(`/forum/${id}`, 303);
      return answerRefusal(c, result.refusal, form, (problem) =>
        withMeeting(context, c, null, (meeting) =>
          renderPage(c, <MeetingStepPage meeting={meeting} step={step} problem={problem} />, 422),
        ),
      );
    });
  }

  pages.route('/', itemPagesOf(app));
  pages.route('/', meetingPaperPagesOf(app));
  return pages;
}

/** A form sends every field, empty ones too: the same choice as an address that can be kept and shared. */
function shortAddress(query: Record<string, string>): string {
  const given = Object.entries(query).filter(([name, value]) => value !== '' && name !== 'page');
  const text = new URLSearchParams(given).toString();
  return `/forum${text && `?${text}`}`;
}

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const form = await findMeetingForm(context);
  if (!form) return answerError(c, 'forbidden');
  const kind = c.req.query('kind') === 'managementReview' ? 'managementReview' : 'forum';
  return renderPage(c, <NewMeetingPage form={form} kind={kind} problem={problem} />, statusFor(problem));
}

function answerEdit(context: SignedInApp, c: Context, problem: FormProblem | null) {
  return withMeeting(context, c, problem ? null : 'change', async (meeting: MeetingFile) => {
    const called = meeting.participants.map(({ personId }) => personId);
    const also = meeting.chairPersonId ? [...called, meeting.chairPersonId] : called;
    const form = await findMeetingForm(context, also);
    if (!form) return answerError(c, 'forbidden');
    return renderPage(c, <EditMeetingPage {...{ form, meeting, problem }} />, statusFor(problem));
  });
}
