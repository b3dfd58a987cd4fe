import { mayTakePlans } from '../papers/papers.policy.ts';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { type Fact, Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { VerdictBadge } from '../web/components/verdict-badge.tsx';
import { usePage, useTexts } from '../web/page.ts';
import type { Strip } from './assessments/strip.model.ts';
import { CompactStrip } from './assessments/strip-of-recommendation.pages.tsx';
import type { AuditShown, RecommendationShown } from './audit-detail.model.ts';
import { AddMatterForm } from './audit-form.pages.tsx';
import { MatterTable } from './audit-matters.pages.tsx';
import { Rounds } from './audit-rounds.pages.tsx';
import { AssessedBadge, AssessedBar, useAssessedWords } from './audit-status.pages.tsx';
import { ChangeHistory } from './history/change-history.pages.tsx';

/** One audit: its facts, what the auditors asked and found, the bodies' matters, recommendations and follow-ups. */
interface AuditPageProps {
  shown: AuditShown;
  /** How the recommendations that are shown have stood over the years. */
  strips: readonly Strip[];
}

export function AuditPage({ shown, strips }: AuditPageProps) {
  const { audits } = useTexts();
  const { detail: words } = audits;
  const { audit } = shown;
  const isInRegister = audit.withdrawnAt === null;
  return (
    <Layout title={audit.title} section="/audits" wide>
      <h1>
        <Verbatim text={audit.title} />
      </h1>
      <AuditFacts shown={shown} />
      {!isInRegister && (
        <Banner tone="doubt" title={words.withdrawnTitle}>
          {words.withdrawnBody}
        </Banner>
      )}
      {shown.isAsked && (
        <Banner tone="plain" title={words.askedTitle}>
          {words.askedBody}
        </Banner>
      )}
      {shown.mayKeep && <KeeperActions shown={shown} />}
      <Findings shown={shown} />
      <section aria-labelledby="recommendations">
        <h2 id="recommendations">{words.recommendationsTitle}</h2>
        <Recommendations shown={shown} strips={strips} />
      </section>
      {!shown.isAsked && <OthersWork shown={shown} />}
    </Layout>
  );
}

/** The bodies' matters, the rounds, and what has happened. */
function OthersWork({ shown }: { shown: AuditShown }) {
  const { audits, matters: matterWords } = useTexts();
  const { detail: words } = audits;
  const { audit, matters } = shown;
  const isInRegister = audit.withdrawnAt === null;
  return (
    <>
      <section aria-labelledby="matters">
        <h2 id="matters">{words.mattersTitle}</h2>
        <p>
          <a href={`/audits/${audit.id}/letter`}>{matterWords.letter.title}</a>
        </p>
        {matters.length === 0 ? <p class="empty">{words.mattersEmpty}</p> : <MatterTable matters={matters} />}
        {shown.mayKeep && isInRegister && shown.otherBodies.length > 0 && (
          <AddMatterForm auditId={audit.id} bodies={shown.otherBodies} />
        )}
      </section>
      <Rounds shown={shown} />
      <section aria-labelledby="history">
        <h2 id="history">{words.historyTitle}</h2>
        <ChangeHistory entries={shown.history} bodyNames={shown.bodyNames} />
      </section>
    </>
  );
}

function AuditFacts({ shown: { audit, auditedBodies, mayReadSource } }: { shown: AuditShown }) {
  const { audits, papers } = useTexts();
  const { requester } = usePage();
  const takesPlans = requester !== null && mayTakePlans(requester);
  const { detail: words } = audits;
  const { sourceDraftId } = audit;
  const source =
    sourceDraftId && mayReadSource ? (
      <a href={`/readings/${sourceDraftId}`}>{words.sourceReading}</a>
    ) : sourceDraftId ? (
      words.sourceReading
    ) : (
      words.byHand
    );
  const facts: (Fact | null)[] = [
    auditedBodies.length > 0 ? { name: words.auditedBodies, value: auditedBodies.join(', ') } : null,
    { name: words.year, value: audit.year ?? audits.notKnown },
    audit.dated ? { name: words.dated, value: audit.dated } : null,
    audit.firm ? { name: words.firm, value: <Verbatim text={audit.firm} /> } : null,
    audit.registryNumber ? { name: words.registryNumber, value: audit.registryNumber } : null,
    { name: words.source, value: source },
  ];
  return (
    <>
      <Facts facts={facts.filter((fact) => fact !== null)} />
      {audit.isSecurity && <p class="sub">{audits.security}</p>}
      {takesPlans && (
        <p>
          <a href={`/papers/audits/${audit.id}/actionPlan`}>{papers.kinds.actionPlan}</a>
        </p>
      )}
    </>
  );
}

function KeeperActions({ shown: { audit } }: { shown: AuditShown }) {
  const { detail: words } = useTexts().audits;
  if (audit.withdrawnAt) {
    return (
      <p class="actions">
        <a class="button" href={`/audits/${audit.id}/withdraw`}>
          {words.restore}
        </a>
      </p>
    );
  }
  return (
    <p class="actions">
      <a class="button" href={`/audits/${audit.id}/recommendations/new`}>
        {words.addRecommendation}
      </a>
      <a class="button quiet" href={`/audits/${audit.id}/edit`}>
        {words.edit}
      </a>
      <a class="button quiet" href={`/audits/${audit.id}/withdraw`}>
        {words.withdraw}
      </a>
    </p>
  );
}

/** Purpose, questions with verdicts, and the auditors' view of the whole. */
function Findings({ shown: { audit } }: { shown: AuditShown }) {
  const { detail: words } = useTexts().audits;
  return (
    <>
      {audit.purpose && (
        <section class="prose" aria-labelledby="purpose">
          <h2 id="purpose">{words.purpose}</h2>
          <p>
            <Verbatim text={audit.purpose} />
          </p>
        </section>
      )}
      {audit.questions.length > 0 && (
        <section class="audit-questions" aria-labelledby="questions">
          <h2 id="questions">{words.questionsTitle}</h2>
          <DataTable
            caption={words.questions(audit.questions.length)}
            columns={[
              {
                header: words.question,
                cell: ({ number, text }) => (
                  <>
                    {number && `${number} `}
                    <Verbatim text={text} />
                  </>
                ),
              },
              {
                header: words.criterion,
                cell: ({ criterion }) => (criterion ? <Verbatim text={criterion} /> : '–'),
              },
              { header: words.verdict, cell: ({ verdict }) => <VerdictBadge verdict={verdict} /> },
            ]}
            rows={[...audit.questions]}
          />
        </section>
      )}
      {audit.assessment && (
        <section class="prose" aria-labelledby="assessment">
          <h2 id="assessment">{words.assessment}</h2>
          <p>
            <VerdictBadge verdict={audit.assessment.verdict} /> <Verbatim text={audit.assessment.text} />
          </p>
        </section>
      )}
    </>
  );
}

interface RecommendationsProps {
  shown: AuditShown;
  strips: readonly Strip[];
}

function Recommendations({ shown: { audit, counts, recommendations }, strips }: RecommendationsProps) {
  const { detail: words } = useTexts().audits;
  const inWords = useAssessedWords();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (recommendations.length === 0) {
    const isInRegister = audit.withdrawnAt === null;
    return <p class="empty">{isInRegister ? words.recommendationsEmpty : words.recommendationsHidden}</p>;
  }
  return (
    <>
      <p>
        {inWords(counts)}. <a href={`/recommendations?audit=${audit.id}`}>{words.inRegister(all)}</a>
      </p>
      <AssessedBar counts={counts} />
      <div class="audit-recommendations">
        <DataTable
          caption={
            recommendations.length < all
              ? words.firstOnes(recommendations.length)
              : words.recommendations(all)
          }
          columns={[
            { header: words.recommendation, cell: (row) => <RecommendationLink row={row} /> },
            { header: words.addressees, cell: ({ bodies }) => bodies.join(', ') || '–' },
            {
              header: words.assessed,
              cell: ({ id, assessed, isNotAssessable }) => (
                <div>
                  <AssessedBadge
                    status={assessed}
                    isNotAssessable={isNotAssessable && assessed === 'unknown'}
                  />
                  <CompactStrip strips={strips.filter((strip) => strip.recommendationId === id)} />
                </div>
              ),
            },
          ]}
          rows={[...recommendations]}
        />
      </div>
    </>
  );
}

function RecommendationLink({ row: { id, number, text, group } }: { row: RecommendationShown }) {
  const { detail: words } = useTexts().audits;
  return (
    <>
      <a href={`/recommendations/${id}`}>
        {number && `${words.number} ${number}: `}
        <Verbatim text={text} />
      </a>
      {group && (
        <div class="sub">
          <Verbatim text={group} />
        </div>
      )}
    </>
  );
}
