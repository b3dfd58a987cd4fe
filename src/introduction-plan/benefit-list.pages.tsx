import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import type { BenefitShown } from './benefit.model.ts';
import { benefitAddress, targetInWords } from './plan.view.ts';
import { Latest, ProgressBadge } from './plan-parts.pages.tsx';

interface BenefitsProps {
  benefits: readonly BenefitShown[];
  mayKeep: boolean;
}

/** The benefits of the plan, each with its measure, what was before and what has been found. */
export function BenefitsPart({ benefits, mayKeep }: BenefitsProps) {
  const { benefits: words, benefitsTitle } = useTexts().introductionPlan;
  const expected = benefits.filter(({ withdrawnAt }) => withdrawnAt === null);
  const withdrawn = benefits.filter(({ withdrawnAt }) => withdrawnAt !== null);
  const measurable = expected.filter(({ state }) => state !== 'notMeasurable');
  const measured = measurable.filter(({ state }) => state === 'measured');
  return (
    <section aria-labelledby="benefits-title" class="benefit-list">
      <h2 id="benefits-title">{benefitsTitle}</h2>
      {expected.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <p>{words.totals(expected.length, measurable.length, measured.length)}</p>
          <BenefitTable benefits={expected} />
        </>
      )}
      {mayKeep && <Ways hasNone={benefits.length === 0} />}
      {withdrawn.length > 0 && (
        <details>
          <summary>{words.withdrawnCount(withdrawn.length)}</summary>
          <ul>
            {withdrawn.map(({ id, name }) => (
              <li key={id}>
                <a href={benefitAddress(id)}>
                  <Verbatim text={name} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Ways({ hasNone }: { hasNone: boolean }) {
  const { benefits: words } = useTexts().introductionPlan;
  const add = (
    <a class={hasNone ? 'button quiet' : 'button'} href="/introduction-plan/benefits/new">
      {words.add}
    </a>
  );
  if (!hasNone) return <p class="actions">{add}</p>;
  return (
    <form action="/introduction-plan/benefits/start" method="post">
      <p class="next">{words.starterNext}</p>
      <p class="actions">
        <button type="submit">{words.addStarter}</button> {add}
      </p>
    </form>
  );
}

function BenefitTable({ benefits }: Pick<BenefitsProps, 'benefits'>) {
  const { language } = usePage();
  const texts = useTexts();
  const { columns, benefits: words } = texts.introductionPlan;
  return (
    <DataTable
      caption={words.caption}
      rows={[...benefits]}
      columns={[
        {
          header: columns.benefit,
          cell: ({ id, name, ownerRole }) => (
            <div>
              <a href={benefitAddress(id)}>
                <Verbatim text={name} />
              </a>
              {ownerRole && (
                <span class="line sub">
                  <Verbatim text={ownerRole} />
                </span>
              )}
            </div>
          ),
        },
        {
          header: columns.measure,
          cell: ({ measure, indicator }) =>
            measure === null && indicator === null ? (
              <span class="sub">{words.states.notMeasurable}</span>
            ) : (
              <div>
                {measure && <Verbatim text={measure} />}
                {indicator && <span class="line sub">{words.byIndicator(indicator.name)}</span>}
              </div>
            ),
        },
        {
          header: columns.baseline,
          cell: ({ baseline, baselineOn, state }) =>
            baseline === null ? (
              <span class="sub">{state === 'notMeasurable' ? '–' : words.noBaseline}</span>
            ) : (
              <span>
                <Verbatim text={baseline} /> <span class="sub nowrap">{baselineOn}</span>
              </span>
            ),
        },
        { header: columns.latest, cell: (benefit) => <Latest benefit={benefit} /> },
        {
          header: columns.target,
          cell: (benefit) => {
            const target = targetInWords(benefit, texts, language);
            return target === null ? '–' : <Verbatim text={target} />;
          },
        },
        { header: columns.progress, cell: ({ progress }) => <ProgressBadge progress={progress} /> },
      ]}
    />
  );
}
