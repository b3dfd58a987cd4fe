import { type FormProblem, TextField, Tick } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { BoardMeeting } from './board-meeting.model.ts';
import { routineDays } from './calendar.pages.tsx';
import type { BoardCalendar } from './index.ts';

interface FormProps {
  calendar: BoardCalendar;
  problem: FormProblem | null;
}

/** A meeting to put in, or to move or call off. */
export function MeetingFormPage({
  calendar,
  meeting,
  problem,
}: FormProps & { meeting: BoardMeeting | null }) {
  const { meetings: words, forms } = useTexts();
  const { body } = calendar;
  const title = meeting ? words.changeTitle(meeting.meetsOn) : words.addTitle;
  const back = `/organisation/bodies/${body.id}/meetings`;
  const day = (name: 'papersBy' | 'preparedOn' | 'adjustedBy') => (
    <TextField
      name={name}
      label={words.columns[name]}
      hint={words.optionalHint}
      saved={meeting?.[name] ?? null}
      width="date"
    />
  );
  return (
    <Layout title={title} section="/organisation" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => words.fields[field] ?? field} />
      <p>
        <a href={back}>{words.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lede">{body.name}</p>
      <EntryForm
        action={meeting ? `/meetings/${meeting.id}` : `${back}/new`}
        problem={problem}
        {...(meeting ? { version: meeting.version, isEdit: true } : {})}
        submit={words.save}
        cancel={back}
        next={words.nextAdd}
      >
        <TextField
          name="meetsOn"
          label={words.columns.meetsOn}
          hint={forms.dateHint}
          saved={meeting?.meetsOn ?? null}
          width="date"
          required
        />
        {day('papersBy')}
        {day('preparedOn')}
        {day('adjustedBy')}
        {areDaysAsked(problem) && <Tick name="isDayConfirmed" label={words.confirmDays} saved={false} />}
      </EntryForm>
      {meeting && (
        <section aria-labelledby="call-off">
          <h2 id="call-off">{words.callOffTitle}</h2>
          <EntryForm
            action={`/meetings/${meeting.id}/call-off`}
            problem={null}
            version={meeting.version}
            submit={words.callOff}
            isDanger
            next={words.callOffNext}
          />
        </section>
      )}
    </Layout>
  );
}

/** Whether days that were left as they were are asked about. */
const areDaysAsked = (problem: FormProblem | null) =>
  problem !== null &&
  (problem.entered.has('isDayConfirmed') || problem.faults.some(({ code }) => code === 'notMoved'));

/** How long each part of a board's way takes. */
export function RoutineFormPage({ calendar, problem }: FormProps) {
  const { meetings: words } = useTexts();
  const { body, routine } = calendar;
  const back = `/organisation/bodies/${body.id}/meetings`;
  return (
    <Layout title={words.routineTitle} section="/organisation" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => words.fields[field] ?? field} />
      <p>
        <a href={back}>{words.back}</a>
      </p>
      <h1>{words.changeRoutine}</h1>
      <p class="lede">
        {body.name}. {words.routineLede}
      </p>
      <EntryForm
        action={`${back}/routine`}
        problem={problem}
        version={routine.version}
        isEdit
        submit={words.save}
        cancel={back}
        next={words.routineNext}
      >
        {routineDays.map((name) => (
          <TextField
            key={name}
            name={name}
            label={words.routine[name]}
            {...(name === 'adjustmentDays' ? { hint: words.adjustmentHint } : {})}
            saved={String(routine[name])}
            width="short"
          />
        ))}
      </EntryForm>
    </Layout>
  );
}
