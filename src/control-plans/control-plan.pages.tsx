import { History } from '../organisation/history.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { controlPlanHistory } from './control-plan.view.ts';
import { PlanState } from './control-plan-parts.pages.tsx';
import { ControlPoints } from './control-points.pages.tsx';
import type { ControlPlanFile } from './index.ts';
import { PromisesOfPlan } from './promises.pages.tsx';

/** One board's plan of a year: its points, what they have shown, what is promised, and how it went. */
export function ControlPlanPage({ plan }: { plan: ControlPlanFile }) {
  const texts = useTexts();
  const { controlPlans } = texts;
  const { page, list } = controlPlans;
  const title = controlPlans.planOf(plan.bodyName, plan.year);
  return (
    <Layout title={title} section="/control-plans" wide>
      <p class="sub">
        <a href="/control-plans">{list.toList}</a>
      </p>
      <h1>{title}</h1>
      <Notices plan={plan} />
      <PlanFacts plan={plan} />
      <Doings plan={plan} />
      {plan.conclusion && (
        <section aria-labelledby="conclusion-title">
          <h2 id="conclusion-title">{page.conclusion}</h2>
          <p class="prose">
            <Verbatim text={plan.conclusion} />
          </p>
        </section>
      )}
      <ControlPoints plan={plan} />
      <PromisesOfPlan plan={plan} />
      <Files plan={plan} />
      <h2>{page.history}</h2>
      <History entries={controlPlanHistory(plan.changes, plan.names, texts)} />
    </Layout>
  );
}

function Notices({ plan: { state, latePoints, left, points } }: { plan: ControlPlanFile }) {
  const { page } = useTexts().controlPlans;
  return (
    <>
      {state === 'draft' && (
        <Banner tone="plain" title={page.draftTitle}>
          {page.draftBody}
        </Banner>
      )}
      {latePoints > 0 && (
        <Banner tone="doubt" title={page.lateTitle(latePoints)}>
          {page.lateBody}
        </Banner>
      )}
      {state === 'decided' && left === 0 && points > 0 && (
        <Banner tone="agrees" title={page.toReportTitle}>
          {page.toReportBody}
        </Banner>
      )}
    </>
  );
}

function PlanFacts({ plan }: { plan: ControlPlanFile }) {
  const { page, columns } = useTexts().controlPlans;
  const { state, decidedOn, minuteItem, registryNumber, reportedOn, reportMinuteItem } = plan;
  const isDraft = state === 'draft';
  return (
    <Facts
      facts={[
        { name: columns.state, value: <PlanState state={state} /> },
        ...(decidedOn ? [{ name: page.decided, value: page.onDay(decidedOn, minuteItem) }] : []),
        ...(registryNumber ? [{ name: page.registryNumber, value: <bdi>{registryNumber}</bdi> }] : []),
        ...(reportedOn ? [{ name: page.reported, value: page.onDay(reportedOn, reportMinuteItem) }] : []),
        { name: columns.points, value: String(plan.points) },
        ...(isDraft
          ? []
          : [
              { name: page.controls, value: page.doneOf(plan.done, plan.controls) },
              { name: page.deviations, value: String(plan.deviations) },
              { name: page.late, value: String(plan.latePoints) },
            ]),
      ]}
    />
  );
}

function Doings({ plan: { id, commands, points } }: { plan: ControlPlanFile }) {
  const { page } = useTexts().controlPlans;
  const decides = commands.includes('decide') && points > 0;
  const reports = commands.includes('report');
  if (!decides && !reports) return null;
  return (
    <p class="actions">
      {decides && (
        <a class="button" href={`/control-plans/${id}/decide`}>
          {page.decide}
        </a>
      )}
      {reports && (
        <a class="button quiet" href={`/control-plans/${id}/report`}>
          {page.report}
        </a>
      )}
    </p>
  );
}

/** The papers and the table, where there is something to print. */
function Files({ plan: { id, state } }: { plan: ControlPlanFile }) {
  const { page } = useTexts().controlPlans;
  const papers = [
    { name: page.planPaper, paper: 'plan' },
    ...(state === 'draft' ? [] : [{ name: page.reportPaper, paper: 'follow-up' }]),
  ];
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">{page.files}</h2>
      <ul>
        {papers.map(({ name, paper }) => {
          const to = `/control-plans/${id}/${paper}`;
          return (
            <li key={paper}>
              {name}: <a href={`${to}.pdf`}>{page.pdf}</a> · <a href={`${to}.docx`}>{page.docx}</a> ·{' '}
              <a href={`${to}.pdf?public=yes`}>{page.publicPdf}</a> ·{' '}
              <a href={`${to}.docx?public=yes`}>{page.publicDocx}</a>
            </li>
          );
        })}
        <li>
          {page.points}: <a href={`/control-plans/${id}/points.xlsx`}>{page.xlsx}</a>
        </li>
      </ul>
    </section>
  );
}
