import { History } from '../organisation/history.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { RiskFile } from './index.ts';
import { riskHistory } from './risk.view.ts';
import { Assessments, Standing } from './risk-assessments.pages.tsx';
import { LevelBadge, NextReview, RiskOwner } from './risk-parts.pages.tsx';
import { Acceptances, ActionsOfRisk, Links } from './risk-ties.pages.tsx';

/** One risk: what may happen, how grave it is, what is done about it, and who answers for what remains. */
export function RiskPage({ risk }: { risk: RiskFile }) {
  const texts = useTexts();
  const { risks } = texts;
  const { page } = risks;
  return (
    <Layout title={risk.title} section="/risks" wide>
      <p class="sub">
        <a href="/risks">{risks.list.toList}</a>
      </p>
      <h1>
        <Verbatim text={risk.title} />
      </h1>
      <Notices risk={risk} />
      <Facts
        facts={[
          { name: page.level, value: <LevelBadge level={risk.level} /> },
          { name: page.owner, value: <RiskOwner risk={risk} /> },
          { name: page.review, value: <NextReview risk={risk} today={risk.today} /> },
          { name: page.body, value: risk.bodyName },
          { name: page.source, value: risks.sources[risk.source] },
          {
            name: page.aspects,
            value: risk.aspects.map((aspect) => risks.aspects[aspect]).join(', ') || '–',
          },
        ]}
      />
      <Doings risk={risk} />
      <section aria-labelledby="scenario-title">
        <h2 id="scenario-title">{page.scenario}</h2>
        <p class="prose">
          <Verbatim text={risk.scenario} />
        </p>
        <h3>{page.existingMeasures}</h3>
        {risk.existingMeasures ? (
          <p class="prose">
            <Verbatim text={risk.existingMeasures} />
          </p>
        ) : (
          <p class="empty">{page.noMeasures}</p>
        )}
      </section>
      <Standing risk={risk} />
      <Treatment risk={risk} />
      <ActionsOfRisk risk={risk} />
      <Acceptances risk={risk} />
      <Links risk={risk} />
      <Assessments risk={risk} />
      <h2>{page.history}</h2>
      <History entries={riskHistory(risk.changes, risk.names, texts)} />
    </Layout>
  );
}

function Notices({ risk }: { risk: RiskFile }) {
  const { page } = useTexts().risks;
  const { closedOn, closedReason, isWithdrawn, nextReviewOn, today, level, accepted } = risk;
  if (isWithdrawn) {
    return (
      <Banner tone="doubt" title={page.withdrawnTitle}>
        {page.withdrawnBody}
      </Banner>
    );
  }
  if (closedOn) {
    return (
      <Banner tone="plain" title={page.closedTitle(closedOn)}>
        <Verbatim text={closedReason ?? ''} />
      </Banner>
    );
  }
  if (level === null || nextReviewOn === null) {
    return (
      <Banner tone="doubt" title={page.dueTitle}>
        {page.dueNever}
      </Banner>
    );
  }
  return (
    <>
      {nextReviewOn <= today && (
        <Banner tone="doubt" title={page.dueTitle}>
          {page.dueBody(nextReviewOn)}
        </Banner>
      )}
      {level !== 'low' && accepted !== 'inForce' && (
        <Banner tone="plain" title={page.needsAcceptance}>
          {page.needsAcceptanceBody}
        </Banner>
      )}
    </>
  );
}

const steps = ['close', 'reopen', 'withdraw', 'restore'] as const;

function Doings({ risk: { id, commands } }: { risk: RiskFile }) {
  const { page } = useTexts().risks;
  const may = (command: RiskFile['commands'][number]) => commands.includes(command);
  if (commands.length === 0) return null;
  return (
    <p class="actions">
      {may('assess') && (
        <a class="button" href={`/risks/${id}/assess`}>
          {page.assess}
        </a>
      )}
      {may('accept') && (
        <a class="button quiet" href={`/risks/${id}/accept`}>
          {page.accept}
        </a>
      )}
      {may('change') && (
        <a class="button quiet" href={`/risks/${id}/edit`}>
          {page.edit}
        </a>
      )}
      {steps.filter(may).map((step) => (
        <a key={step} class="button quiet" href={`/risks/${id}/${step}`}>
          {page[step]}
        </a>
      ))}
    </p>
  );
}

function Treatment({ risk: { treatment, treatmentNote } }: { risk: RiskFile }) {
  const { risks } = useTexts();
  const { page } = risks;
  return (
    <section aria-labelledby="treatment-title">
      <h2 id="treatment-title">{page.treatment}</h2>
      {treatment ? <p>{risks.treatmentMeanings[treatment]}</p> : <p class="empty">{page.noTreatment}</p>}
      {treatmentNote && (
        <p class="prose">
          <Verbatim text={treatmentNote} />
        </p>
      )}
    </section>
  );
}
