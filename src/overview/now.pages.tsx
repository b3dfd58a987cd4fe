import type { ComponentChildren } from 'preact';
import type { RegisterRow } from '../audits/register/register-list.model.ts';
import type { DueAnswer } from '../audits/register/register-overview.model.ts';
import { beginningOf } from '../shared/beginning-of.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { Overview, WaitingReports } from './overview.model.ts';
import { daysLate, rowsAt, splitByDate } from './overview.view.ts';

interface NowProps {
  overview: Overview;
  /** YYYY-MM-DD. */
  today: string;
  /** Whether the one who asks may decide about unknown colours. */
  mayInterpret: boolean;
}

/** What waits for the one who asks, before anything else; nothing at all where nothing does. */
export function Now({ overview, today, mayInterpret }: NowProps) {
  const { now } = useTexts().overview;
  const { reports, undecided, totals, answers } = overview;
  const { late, ahead } = splitByDate(answers, today);
  const waiting = [
    reports && reports.total > 0 ? <Reports key="reports" reports={reports} /> : null,
    mayInterpret && totals.undecided > 0 ? (
      <Undecided key="undecided" rows={undecided} count={totals.undecided} />
    ) : null,
    answers.overdue > 0 ? (
      <Answers key="overdue" title={now.overdue(answers.overdue)} answers={late} today={today} />
    ) : null,
    answers.dueSoon > 0 ? (
      <Answers key="due" title={now.dueSoon(answers.dueSoon)} answers={ahead} today={today} />
    ) : null,
  ].filter((each) => each !== null);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="now">
      <h2 id="now">{now.title}</h2>
      <div class="waiting">{waiting}</div>
    </section>
  );
}

function Block({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Reports({ reports }: { reports: WaitingReports }) {
  const { now } = useTexts().overview;
  return (
    <Block title={now.reports(reports.total)}>
      <ul>
        {reports.first.map(({ id, fileName, rows, checked }) => (
          <li key={id}>
            <a href={`/readings/${id}`}>
              <Verbatim text={fileName} />
            </a>{' '}
            <span class="aside block">{now.checked(checked, rows)}</span>
          </li>
        ))}
      </ul>
      {reports.total > reports.first.length && <a href="/readings">{now.allReports}</a>}
    </Block>
  );
}

function Undecided({ rows, count }: { rows: readonly RegisterRow[]; count: number }) {
  const { now } = useTexts().overview;
  return (
    <Block title={now.undecided(count)}>
      <ul>
        {rows.map(({ id, text, auditTitle }) => (
          <li key={id}>
            <a href={`/recommendations/${id}`}>
              <Verbatim text={beginningOf(text, 90)} />
            </a>{' '}
            <span class="aside block">
              <Verbatim text={auditTitle} />
            </span>
          </li>
        ))}
      </ul>
      {count > rows.length && <a href={rowsAt({ unknown: 'undecided' })}>{now.allUndecided}</a>}
    </Block>
  );
}

interface AnswersProps {
  title: string;
  answers: readonly DueAnswer[];
  today: string;
}

function Answers({ title, answers, today }: AnswersProps) {
  return (
    <Block title={title}>
      <ul>
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} today={today} />
        ))}
      </ul>
    </Block>
  );
}

function Answer({ answer, today }: { answer: DueAnswer; today: string }) {
  const { now } = useTexts().overview;
  const { bodyId, bodyName, about, date, extension, boardMeeting, auditId } = answer;
  const late = daysLate(date, today);
  const told = [
    extension === 'requested' ? now.requested : '',
    extension === 'unclear' ? now.unclear : '',
    boardMeeting && boardMeeting >= today ? now.meeting(boardMeeting) : '',
  ].filter(Boolean);
  return (
    <li>
      <a href={rowsAt({ body: bodyId, audit: auditId, answer: late > 0 ? 'overdue' : 'due' })}>
        <Verbatim text={bodyName} />
      </a>{' '}
      <span class={late > 0 ? 'late' : 'whole'}>{late > 0 ? now.late(late) : now.by(date)}</span>{' '}
      <span class="aside block">
        <Verbatim text={about} />
      </span>
      {told.map((words) => (
        <span key={words} class="aside block">
          {' '}
          {words}
        </span>
      ))}
    </li>
  );
}
