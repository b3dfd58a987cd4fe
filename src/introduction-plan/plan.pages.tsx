import { ShareMet } from '../compliance/figure.pages.tsx';
import { applicableOf } from '../compliance/index.ts';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import { BenefitsPart } from './benefit-list.pages.tsx';
import type { IntroductionPlan } from './index.ts';
import type { PhaseShown } from './phase.model.ts';
import { earlyInWords, phaseAddress } from './plan.view.ts';
import { PhaseStateBadge } from './plan-parts.pages.tsx';
import { TimelineFigure } from './timeline.pages.tsx';
import { timelineOf } from './timeline.rules.ts';

interface PlanProps {
  plan: IntroductionPlan;
}

/** The phases on a time line and in a table, and the benefits with what has been found. */
export function IntroductionPlanPage({ plan }: PlanProps) {
  const { introductionPlan: words } = useTexts();
  return (
    <Layout title={words.title} section="/introduction-plan" wide>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Notices plan={plan} />
      <section aria-labelledby="phases-title">
        <h2 id="phases-title">{words.phasesTitle}</h2>
        <PhasesPart plan={plan} />
      </section>
      <BenefitsPart benefits={plan.benefits} mayKeep={plan.mayKeep} />
      <Downloads plan={plan} />
    </Layout>
  );
}

function Notices({ plan: { phases } }: PlanProps) {
  const texts = useTexts();
  const { introductionPlan: words } = texts;
  const late = phases.filter(({ state }) => state === 'late');
  const early = phases.flatMap((phase) =>
    earlyInWords(phase, texts).map((sentence) => `${words.phase(phase.number)}: ${sentence}`),
  );
  return (
    <>
      {late.length > 0 && (
        <Banner tone="doubt" title={words.lateTitle(late.length)}>
          {words.lateBody}
        </Banner>
      )}
      {early.length > 0 && (
        <Banner tone="doubt" title={words.earlyTitle}>
          {early.map((sentence) => `${sentence}.`).join(' ')}
        </Banner>
      )}
    </>
  );
}

function PhasesPart({ plan }: PlanProps) {
  const { introductionPlan: words } = useTexts();
  const { guideline, phases, mayKeep, isWhole, today } = plan;
  if (guideline === null) {
    return (
      <p class="empty">
        {words.noGuideline} <a href="/guideline">{words.toGuideline}</a>
      </p>
    );
  }
  if (phases.length === 0) {
    return (
      <>
        <p class="empty">
          {words.none} {!mayKeep && words.noneForReader}
        </p>
        {mayKeep && (
          <p class="actions">
            <a class="button" href="/introduction-plan/start">
              {words.start}
            </a>
          </p>
        )}
      </>
    );
  }
  const timeline = timelineOf(phases, today);
  return (
    <>
      {timeline && <TimelineFigure timeline={timeline} phases={phases} today={today} />}
      <PhaseTable phases={phases} today={today} />
      <p class="sub">
        {words.metNote} {!isWhole && words.metOwn} <a href="/compliance/phases">{words.toCompliance}</a>
      </p>
    </>
  );
}

function PhaseTable({ phases, today }: { phases: readonly PhaseShown[]; today: string }) {
  const texts = useTexts();
  const { introductionPlan: words } = texts;
  const { columns } = words;
  return (
    <DataTable
      caption={words.caption}
      rows={[...phases]}
      columns={[
        {
          header: columns.phase,
          cell: ({ id, number, name }) => (
            <a href={phaseAddress(id)}>
              <span class="nowrap">{words.phase(number)}.</span> <Verbatim text={name} />
            </a>
          ),
        },
        { header: columns.state, cell: (phase) => <PhaseStateBadge phase={phase} today={today} /> },
        {
          header: columns.period,
          cell: ({ fromOn, toOn }) => (
            <span>
              <WholeDays text={words.period(fromOn, toOn) || words.chart.undated} />
            </span>
          ),
        },
        { header: columns.dependsOn, cell: (phase) => <DependsOn phase={phase} /> },
        {
          header: columns.goals,
          cell: ({ goals }) => (
            <span class="nowrap">
              {goals.length === 0
                ? words.noGoals
                : words.goalsOf(goals.filter(({ doneOn }) => doneOn !== null).length, goals.length)}
            </span>
          ),
        },
        {
          header: columns.requirements,
          cell: ({ requirements: { measures, principles } }) => words.requirementsOf(measures, principles),
        },
        {
          header: columns.met,
          cell: ({ counts }) => (
            <span>{applicableOf(counts) === 0 ? '–' : <ShareMet counts={counts} />}</span>
          ),
        },
      ]}
    />
  );
}

function DependsOn({ phase }: { phase: PhaseShown }) {
  const texts = useTexts();
  const { introductionPlan: words } = texts;
  if (phase.dependsOn.length === 0) return <>–</>;
  return (
    <div>
      {phase.dependsOn.map(({ number }) => words.phase(number)).join(', ')}
      {earlyInWords(phase, texts).map((sentence) => (
        <span key={sentence} class="line plan-early">
          {sentence}
        </span>
      ))}
    </div>
  );
}

function Downloads({ plan: { phases, benefits } }: PlanProps) {
  const { downloads, download } = useTexts().introductionPlan;
  if (phases.length === 0 && benefits.length === 0) return null;
  const of = '/introduction-plan/plan';
  const ways = [
    [`${of}.xlsx`, download.xlsx],
    [`${of}.docx`, download.docx],
    [`${of}.pdf`, download.pdf],
    [`${of}.pdf?public=yes`, download.public],
  ] as const;
  return (
    <p class="downloads">
      {downloads}:{' '}
      {ways.map(([to, name]) => (
        <a key={to} href={to}>
          {name}
        </a>
      ))}
    </p>
  );
}
