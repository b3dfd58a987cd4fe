import { Banner } from '../web/components/banner.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { type Fact, Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { MatterTable } from './audit-matters.pages.tsx';
import { AssessedBar } from './audit-status.pages.tsx';
import { ChangeHistory } from './change-history.pages.tsx';
import type { FollowUpShown } from './find-follow-up.ts';
import type { Maker } from './follow-up.model.ts';
import type { FollowedUpAudit } from './follow-up-detail.store.ts';

/** One round: who made it, over which audits, and how it assesses them. */
export function FollowUpPage({ shown }: { shown: FollowUpShown }) {
  const { audits, auditForms } = useTexts();
  const { followUp: words, detail } = audits;
  const { round } = shown;
  const undecided = shown.audits.reduce((sum, audit) => sum + audit.undecided, 0);
  return (
    <Layout title={round.title} section="/audits" wide>
      <h1>
        <Verbatim text={round.title} />
      </h1>
      <RoundFacts shown={shown} />
      {round.withdrawnAt && (
        <Banner tone="doubt" title={words.withdrawnTitle}>
          {words.withdrawnBody}
        </Banner>
      )}
      {round.madeBy === 'municipality' && <p class="next">{detail.ownRoundsNote}</p>}
      <p class="actions">
        {shown.mayWithdraw && !round.withdrawnAt && (
          <a class="button" href={`/follow-ups/${round.id}/assess`}>
            {auditForms.toAssess.title}
          </a>
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
        {shown.mayWithdraw && (
          <a class="button quiet" href={`/follow-ups/${round.id}/withdraw`}>
            {round.withdrawnAt ? detail.restore : detail.withdraw}
          </a>
        )}
      </p>
      <h2>{words.auditsTitle}</h2>
      <AuditsOfRound audits={shown.audits} madeBy={round.madeBy} />
      {shown.matters.length > 0 && (
        <>
          <h2>{detail.mattersTitle}</h2>
          <MatterTable matters={shown.matters} />
        </>
      )}
      <h2>{detail.historyTitle}</h2>
      <ChangeHistory entries={shown.history} bodyNames={shown.bodyNames} />
    </Layout>
  );
}

function RoundFacts({ shown: { round, mayReadSource } }: { shown: FollowUpShown }) {
  const { audits } = useTexts();
  const { followUp: words, detail } = audits;
  const { sourceDraftId, dated, firm, registryNumber } = round;
  const isTheirs = round.madeBy === 'auditors';
  const facts: (Fact | null)[] = [
    { name: words.madeBy, value: audits.makers[round.madeBy] },
    { name: words.dated, value: dated ?? audits.notKnown },
    firm ? { name: detail.firm, value: <Verbatim text={firm} /> } : null,
    registryNumber
      ? { name: isTheirs ? detail.registryNumber : audits.matter.registryNumber, value: registryNumber }
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

function AuditsOfRound({ audits, madeBy }: { audits: readonly FollowedUpAudit[]; madeBy: Maker }) {
  const { list, followUp: words } = useTexts().audits;
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
    { header: words.assessedBy[madeBy], cell: ({ counts }) => <AssessedBar counts={counts} /> },
  ];
  return (
    <div class="audit-list">
      <DataTable caption={list.count(audits.length)} columns={columns} rows={[...audits]} />
    </div>
  );
}
