import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { ReviewableBody, RiskFile, RiskReview } from './index.ts';
import { latestOf } from './risk.rules.ts';
import { reviewAddress } from './risk.view.ts';
import { useRiskLabels } from './risk-form.pages.tsx';
import { LevelBadge, RiskOwner } from './risk-parts.pages.tsx';
import { AssessFields, LastTime } from './risk-steps.pages.tsx';

/** The bodies whose risks one reviews, and how many wait. */
export function ChooseReviewPage({ bodies, today }: { bodies: readonly ReviewableBody[]; today: string }) {
  const { risks } = useTexts();
  const { review, columns } = risks;
  return (
    <Layout title={review.title} section="/risks">
      <p class="sub">
        <a href="/risks">{risks.list.toList}</a>
      </p>
      <h1>{review.title}</h1>
      <p class="lede">{review.lede}</p>
      {bodies.length === 0 ? (
        <p class="empty">{review.none}</p>
      ) : (
        <DataTable
          caption={review.caption}
          rows={[...bodies]}
          columns={[
            { header: columns.body, cell: ({ bodyName }) => bodyName },
            { header: columns.due, cell: ({ due }) => due, numeric: true },
            { header: columns.all, cell: ({ all }) => all, numeric: true },
            {
              header: review.begin,
              cell: ({ bodyId, bodyName, due }) =>
                due === 0 ? (
                  <span class="sub">{review.nothingDue}</span>
                ) : (
                  <a href={reviewAddress(bodyId, today)} aria-label={review.beginOf(bodyName)}>
                    {review.begin}
                  </a>
                ),
            },
          ]}
        />
      )}
    </Layout>
  );
}

interface ReviewProps {
  review: RiskReview;
  problem: FormProblem | null;
}

/** The next risk of the review, with last time's values beside; or that it is done. */
export function ReviewPage({ review, problem }: ReviewProps) {
  const { risks } = useTexts();
  const { review: words } = risks;
  const { bodyId, bodyName, risk, done, left } = review;
  return (
    <Layout title={words.of(bodyName)} section="/risks" wide error={problem !== null}>
      <ProblemSummary problem={problem} labels={useRiskLabels()} />
      <p class="sub">
        <a href="/risks/review">{words.title}</a>
      </p>
      <h1>{words.of(bodyName)}</h1>
      {risk ? (
        <>
          <p class="risk-progress">
            <b>{words.progress(done + 1, done + left)}</b>{' '}
            <progress value={done} max={done + left} aria-label={words.progressLabel} />
          </p>
          <OneRisk review={review} risk={risk} problem={problem} />
        </>
      ) : (
        <>
          <Banner tone="plain" title={words.doneTitle}>
            {words.doneBody(done)}
          </Banner>
          <p class="actions">
            <a class="button" href={`/risks/matrix?body=${bodyId}`}>
              {words.toMatrix}
            </a>
            <a class="button quiet" href="/risks">
              {risks.list.toList}
            </a>
          </p>
        </>
      )}
    </Layout>
  );
}

function OneRisk({ review, risk, problem }: ReviewProps & { risk: RiskFile }) {
  const { risks } = useTexts();
  const { review: words, page } = risks;
  const { bodyId, since, passed } = review;
  const latest = latestOf(risk.assessments);
  const here = reviewAddress(bodyId, since, passed);
  const others = passed.filter((id) => id !== risk.id);
  return (
    <>
      <h2>
        <a href={`/risks/${risk.id}`}>
          <Verbatim text={risk.title} />
        </a>
      </h2>
      {passed.includes(risk.id) && <p class="sub">{words.lastPassed}</p>}
      <div class="risk-review">
        <div>
          <p class="prose">
            <Verbatim text={risk.scenario} />
          </p>
          {risk.existingMeasures && (
            <p class="prose">
              <b>{page.existingMeasures}:</b> <Verbatim text={risk.existingMeasures} />
            </p>
          )}
          <Facts
            facts={[
              { name: page.level, value: <LevelBadge level={risk.level} /> },
              { name: page.owner, value: <RiskOwner risk={risk} /> },
              { name: page.treatment, value: risks.treatments[risk.treatment ?? 'none'] },
              { name: page.actions, value: risks.openActions(risk.openActions) },
            ]}
          />
          <LastTime risk={risk} />
        </div>
        <div>
          {latest && (
            <EntryForm
              action={here}
              problem={null}
              version={risk.version}
              hidden={{
                riskId: risk.id,
                likelihood: String(latest.likelihood),
                consequence: String(latest.consequence),
                targetLikelihood: String(latest.targetLikelihood ?? ''),
                targetConsequence: String(latest.targetConsequence ?? ''),
              }}
              submit={words.unchanged}
              next={words.unchangedNext}
            />
          )}
          <details open={problem !== null || !latest}>
            <summary>{words.changed}</summary>
            <EntryForm
              action={here}
              problem={problem}
              version={risk.version}
              hidden={{ riskId: risk.id }}
              submit={risks.assess.submit}
              next={risks.assess.next}
            >
              <AssessFields risk={risk} />
            </EntryForm>
          </details>
          <p class="actions">
            <a class="button quiet" href={reviewAddress(bodyId, since, [...others, risk.id])}>
              {words.pass}
            </a>
            <a class="button quiet" href={`/risks/${risk.id}/close`}>
              {words.close}
            </a>
          </p>
        </div>
      </div>
    </>
  );
}
