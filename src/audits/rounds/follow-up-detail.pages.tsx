import { Banner } from '../../web/components/banner.tsx';
import { type Column, DataTable } from '../../web/components/data-table.tsx';
import { type Fact, Facts } from '../../web/components/facts.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { VerdictBadge } from '../../web/components/verdict-badge.tsx';
import { formatMoment } from '../../web/numbers.ts';
import { useTexts } from '../../web/page.ts';
import { MatterTable } from '../audit-matters.pages.tsx';
import { AssessedBar } from '../audit-status.pages.tsx';
import { ChangeHistory } from '../history/change-history.pages.tsx';
import { PromisesOfRound } from '../promises/round-promises.pages.tsx';
import type { FollowUpShown } from './find-follow-up.ts';
import { companyOf } from './follow-up.model.ts';
import type { FollowedUpAudit } from './follow-up-detail.store.ts';
import { LeftOutOfRound, RoundTotals, ScaleOfRound } from './follow-up-parts.pages.tsx';
import { RoundLabel } from './round-label.pages.tsx';

/** One round: who made it, over which audits, and how it assesses them. */
export function FollowUpPage({ shown }: { shown: FollowUpShown }) {
  const { audits, rounds, matters: matterWords, papers } = useTexts();
  const { followUp: words, detail } = audits;
  const { round } = shown;
  const undecided = shown.audits.reduce((sum, audit) => sum + audit.undecided, 0);
  return (
    <Layout title={round.title} section="/audits" wide>
      <h1>
        <Verbatim text={round.title} />
      </h1>
      <RoundLabel round={round} />
      <RoundFacts shown={shown} />
      {round.closedAt === null && !round.withdrawnAt && (
        <Banner tone="plain" title={rounds.draftTitle}>
          {companyOf(round) === null ? rounds.draftBody[round.madeBy] : rounds.layDraft}
        </Banner>
      )}
      {round.withdrawnAt && (
        <Banner tone="doubt" title={words.withdrawnTitle}>
          {words.withdrawnBody}
        </Banner>
      )}
      {round.madeBy === 'municipality' && <p class="next">{detail.ownRoundsNote}</p>}
      <p class="actions">
        {shown.mayWrite && (
          <>
            <a class="button" href={`/follow-ups/${round.id}/assess`}>
              {rounds.assess(shown.left ?? 0)}
            </a>
            <a class="button quiet" href={`/follow-ups/${round.id}/edit`}>
              {rounds.edit}
            </a>
            <a class="button quiet" href={`/follow-ups/${round.id}/close`}>
              {rounds.close}
            </a>
          </>
        )}
        {undecided > 0 && (
          <a class="button quiet" href={`/recommendations/undecided?followUp=${round.id}`}>
            {words.undecided(undecided)}
          </a>
        )}
        {shown.mayAsk && (
          <a class="button quiet" href={`/follow-ups/${round.id}/question`}>
            {words.question}
          </a>
        )}
        {!round.withdrawnAt && (
          <a class="button quiet" href={`/papers/rounds/${round.id}/roundReport`}>
            {papers.kinds.roundReport}
          </a>
        )}
        {shown.mayWithdraw && (
          <a class="button quiet" href={`/follow-ups/${round.id}/withdraw`}>
            {round.withdrawnAt ? detail.restore : detail.withdraw}
          </a>
        )}
      </p>
      {round.overall && (
        <section aria-labelledby="overall">
          <h2 id="overall">{rounds.overall}</h2>
          <Verbatim text={round.overall} />
        </section>
      )}
      <h2>{words.auditsTitle}</h2>
      <AuditsOfRound shown={shown} />
      <RoundTotals shown={shown} />
      <ScaleOfRound scale={round.scale} />
      <PromisesOfRound promises={shown.promises} mayWrite={shown.mayWrite} />
      <LeftOutOfRound leftOut={shown.leftOut} />
      {shown.matters.length > 0 && (
        <>
          <h2>{detail.mattersTitle}</h2>
          <p>
            <a href={`/follow-ups/${shown.round.id}/letter`}>{matterWords.letter.title}</a>
          </p>
          <MatterTable matters={shown.matters} />
        </>
      )}
      <h2>{detail.historyTitle}</h2>
      <ChangeHistory entries={shown.history} bodyNames={shown.bodyNames} />
    </Layout>
  );
}

function RoundFacts({ shown: { round, mayReadSource, madeByBody, closedBy } }: { shown: FollowUpShown }) {
  const { audits, register, rounds } = useTexts();
  const { followUp: words, detail } = audits;
  const { sourceDraftId, dated, firm, registryNumber } = round;
  const isTheirs = round.madeBy === 'auditors';
  const body = isTheirs && madeByBody ? rounds.layAuditors(madeByBody) : madeByBody;
  const facts: (Fact | null)[] = [
    { name: words.madeBy, value: body ?? audits.makers[round.madeBy] },
    { name: words.dated, value: dated ?? audits.notKnown },
    firm ? { name: detail.firm, value: <Verbatim text={firm} /> } : null,
    registryNumber
      ? { name: isTheirs ? detail.registryNumber : audits.matter.registryNumber, value: registryNumber }
      : null,
    round.closedAt && sourceDraftId === null
      ? {
          name: rounds.closed,
          value: rounds.closedBy(
            formatMoment(round.closedAt).slice(0, 10),
            closedBy ?? register.table.somebody,
          ),
        }
      : null,
    {
      name: detail.source,
      value:
        sourceDraftId && mayReadSource ? (
          <a href={`/readings/${sourceDraftId}`}>{detail.sourceReading}</a>
        ) : sourceDraftId ? (
          detail.sourceReading
        ) : (
          detail.byHand
        ),
    },
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}

function AuditsOfRound({ shown: { audits, round, mayWrite } }: { shown: FollowUpShown }) {
  const { audits: texts, rounds } = useTexts();
  const { list, followUp: words, detail } = texts;
  const columns: Column<FollowedUpAudit>[] = [
    {
      header: list.columns.audit,
      cell: ({ id, title, year }) => (
        <a href={`/audits/${id}`}>
          <Verbatim text={title} />
          {year && ` (${year})`}
        </a>
      ),
    },
    { header: words.assessedBy[round.madeBy], cell: ({ counts }) => <AssessedBar counts={counts} /> },
    {
      header: detail.assessment,
      cell: ({ id, title, assessment }) => (
        <div>
          {assessment && (
            <>
              <VerdictBadge verdict={assessment.verdict} /> <Verbatim text={assessment.text} />
            </>
          )}{' '}
          {mayWrite && (
            <a
              class="line"
              href={`/follow-ups/${round.id}/audits/${id}/edit`}
              aria-label={rounds.editAuditOf(title)}
            >
              {rounds.editAudit}
            </a>
          )}
          {!assessment && !mayWrite && '–'}
        </div>
      ),
    },
    { header: rounds.meeting, cell: (audit) => <Meeting audit={audit} /> },
  ];
  return (
    <div class="audit-list">
      <DataTable caption={list.count(audits.length)} columns={columns} rows={[...audits]} />
    </div>
  );
}

/** Whether the makers want to meet somebody about it, whom and why. */
function Meeting({ audit: { needsMeeting, meetingReason, meetingBodies } }: { audit: FollowedUpAudit }) {
  const { rounds, web } = useTexts();
  if (needsMeeting === null) return <>–</>;
  if (!needsMeeting) return <>{rounds.noMeeting}</>;
  const whom = meetingBodies.length > 0 ? web.list([...meetingBodies]) : rounds.yes;
  if (!meetingReason) return <>{whom}</>;
  return (
    <span>
      {whom}: <Verbatim text={meetingReason} />
    </span>
  );
}
