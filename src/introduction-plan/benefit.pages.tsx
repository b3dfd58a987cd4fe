import { History } from '../organisation/history.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import type { OutcomeShown } from './benefit.model.ts';
import type { BenefitFile } from './index.ts';
import { benefitAddress, benefitHistory, outcomeInWords, targetInWords } from './plan.view.ts';
import { Latest, ProgressBadge } from './plan-parts.pages.tsx';

interface BenefitProps {
  benefit: BenefitFile;
}

/** One benefit: how it is measured, what was before, and everything that has been found. */
export function BenefitPage({ benefit }: BenefitProps) {
  const { language } = usePage();
  const texts = useTexts();
  const { toPlan, columns, benefits: words } = texts.introductionPlan;
  const { baseline, baselineOn, ownerRole, indicator, indicatorId } = benefit;
  const target = targetInWords(benefit, texts, language);
  return (
    <Layout title={benefit.name} section="/introduction-plan" wide>
      <p class="sub">
        <a href="/introduction-plan#benefits-title">{toPlan}</a>
      </p>
      <h1>
        <Verbatim text={benefit.name} />
      </h1>
      {benefit.withdrawnAt !== null && (
        <Banner tone="plain" title={words.isWithdrawn}>
          {benefit.mayKeep && words.isWithdrawnBody}
        </Banner>
      )}
      {indicatorId !== null && indicator === null && <Banner tone="doubt" title={words.indicatorGone} />}
      <Facts
        facts={[
          {
            name: columns.baseline,
            value:
              baseline === null ? (
                words.noBaseline
              ) : (
                <>
                  <Verbatim text={baseline} /> <span class="sub nowrap">{baselineOn}</span>
                </>
              ),
          },
          { name: columns.latest, value: <Latest benefit={benefit} /> },
          { name: columns.target, value: target === null ? words.noTarget : <Verbatim text={target} /> },
          { name: columns.progress, value: <ProgressBadge progress={benefit.progress} /> },
          { name: columns.owner, value: ownerRole === null ? '–' : <Verbatim text={ownerRole} /> },
        ]}
      />
      <Doings benefit={benefit} />
      <section aria-labelledby="measure-title">
        <h2 id="measure-title">{columns.measure}</h2>
        <p class="prose">
          {benefit.measure ? (
            <Verbatim text={benefit.measure} />
          ) : (
            indicator === null && words.states.notMeasurable
          )}
        </p>
        {indicator && (
          <p>
            {words.page.indicator}:{' '}
            <a href={`/indicators/${indicator.id}`}>
              <Verbatim text={indicator.name} />
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="outcomes-title">
        <h2 id="outcomes-title">{words.page.outcomes}</h2>
        <Outcomes benefit={benefit} />
      </section>
      <h2>{words.page.history}</h2>
      <History entries={benefitHistory(benefit.changes, benefit, texts)} />
    </Layout>
  );
}

function Doings({ benefit: { id, mayKeep, withdrawnAt, indicatorId } }: BenefitProps) {
  const { page } = useTexts().introductionPlan.benefits;
  if (!mayKeep) return null;
  const to = benefitAddress(id);
  if (withdrawnAt !== null) {
    return (
      <p class="actions">
        <a class="button" href={`${to}/restore`}>
          {page.restore}
        </a>
      </p>
    );
  }
  return (
    <p class="actions">
      {indicatorId === null && (
        <a class="button" href={`${to}/outcome`}>
          {page.note}
        </a>
      )}
      <a class="button quiet" href={`${to}/edit`}>
        {page.edit}
      </a>
      <a class="button quiet" href={`${to}/withdraw`}>
        {page.withdraw}
      </a>
    </p>
  );
}

function Outcomes({ benefit: { outcomes, indicator } }: BenefitProps) {
  const { language } = usePage();
  const texts = useTexts();
  const { columns, benefits } = texts.introductionPlan;
  const { page } = benefits;
  if (outcomes.length === 0) return <p class="empty">{indicator ? page.noneOfIndicator : page.none}</p>;
  return (
    <>
      <DataTable<OutcomeShown>
        caption={page.outcomesCaption}
        rows={[...outcomes]}
        columns={[
          { header: columns.day, cell: ({ onDay }) => <span class="nowrap">{onDay}</span> },
          {
            header: columns.outcome,
            cell: (outcome) => <Verbatim text={outcomeInWords(outcome, texts, language)} />,
          },
          ...(indicator
            ? []
            : [
                {
                  header: columns.by,
                  cell: (outcome: OutcomeShown) => (
                    <bdi>{('byName' in outcome && outcome.byName) || page.unknown}</bdi>
                  ),
                },
              ]),
        ]}
      />
      {!indicator && <p class="sub">{page.corrected}</p>}
    </>
  );
}
