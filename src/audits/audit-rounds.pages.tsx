import type { StatedTotals } from '../reading/reading.model.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { VerdictBadge } from '../web/components/verdict-badge.tsx';
import { useTexts } from '../web/page.ts';
import type { AuditShown, RoundShown } from './audit-detail.model.ts';
import { MatterTable } from './audit-matters.pages.tsx';
import { AssessedBar, useAssessedWords } from './audit-status.pages.tsx';
import { RoundMarks } from './rounds/round-label.pages.tsx';
import { roundTotals } from './rounds/round-totals.view.ts';

/** The rounds over an audit: the auditors' own first, the municipality's in a part of their own. */
export function Rounds({ shown: { audit, rounds, mayFollowUp, isPart } }: { shown: AuditShown }) {
  const { detail: words, list } = useTexts().audits;
  const theirs = rounds.filter(({ madeBy }) => madeBy === 'auditors');
  const own = rounds.filter(({ madeBy }) => madeBy === 'municipality');
  return (
    <>
      <section aria-labelledby="rounds">
        <h2 id="rounds">{words.roundsTitle}</h2>
        {theirs.length === 0 && <p class="empty">{words.roundsEmpty}</p>}
        {theirs.map((round) => (
          <Round key={round.id} round={round} isPart={isPart} />
        ))}
        {mayFollowUp && audit.withdrawnAt === null && (
          <p>
            <a href={`/follow-ups/new?audit=${audit.id}`}>{list.addFollowUp}</a>
          </p>
        )}
      </section>
      {own.length > 0 && (
        <section aria-labelledby="own-rounds">
          <h2 id="own-rounds">{words.ownRoundsTitle}</h2>
          <p class="next">{words.ownRoundsNote}</p>
          {own.map((round) => (
            <Round key={round.id} round={round} isPart={isPart} />
          ))}
        </section>
      )}
    </>
  );
}

function Round({ round, isPart }: { round: RoundShown; isPart: boolean }) {
  const { audits, rounds, web } = useTexts();
  const { detail: words } = audits;
  const { madeBy, madeByBody, meetingBodies } = round;
  const whom = meetingBodies.length > 0 ? web.list([...meetingBodies]) : null;
  const by = madeBy === 'auditors' && madeByBody ? rounds.layAuditors(madeByBody) : madeByBody;
  const inWords = useAssessedWords();
  const counted = inWords(round.counts);
  return (
    <article class="round">
      <h3>
        {round.opens ? (
          <a href={`/follow-ups/${round.id}`}>
            <Verbatim text={round.title} />
          </a>
        ) : (
          <Verbatim text={round.title} />
        )}
      </h3>
      <RoundMarks round={round} />
      <p class="sub">{[round.dated, round.firm, by].filter(Boolean).join(' · ')}</p>
      {round.assessment && (
        <p>
          <VerdictBadge verdict={round.assessment.verdict} /> <Verbatim text={round.assessment.text} />
        </p>
      )}
      {round.needsMeeting && (
        <p>
          {words.needsMeeting[madeBy](whom)} {round.meetingReason && <Verbatim text={round.meetingReason} />}
        </p>
      )}
      {round.statedTotals && <p>{words.stated(useStated(round.statedTotals))}</p>}
      <p>
        {counted
          ? words.counted(counted, roundTotals([round.counts]).all, round.recommendations)
          : isPart
            ? words.noAssessmentsOfYours
            : words.noAssessments}{' '}
        {counted && isPart && words.onlyYours}
      </p>
      {counted && <AssessedBar counts={round.counts} />}
      {round.matters.length > 0 && (
        <details>
          <summary>{words.matters(round.matters.length)}</summary>
          <MatterTable matters={round.matters} />
        </details>
      )}
    </article>
  );
}

function useStated({ recommendations, green, yellow, red }: StatedTotals): string {
  return useTexts().audits.detail.statedTotals(recommendations, green, yellow, red);
}
