import type { Distribution, RegisterOverview } from '../audits/register/register-overview.model.ts';
import { shareInWords } from '../shared/share.ts';
import { type Figure, Figures } from '../web/components/figures.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { BarLegend, BarPatterns } from './distribution-bar.pages.tsx';
import { DistributionTable } from './distribution-table.pages.tsx';
import { EmptyOverview } from './empty.pages.tsx';
import { Now } from './now.pages.tsx';
import { OldestOpen } from './oldest.pages.tsx';
import type { Overview } from './overview.model.ts';
import { auditTitle, rowsAt, shareDone, yearsToShow } from './overview.view.ts';
import { OwnWork } from './own-work.pages.tsx';

interface OverviewPageProps {
  overview: Overview;
  /** YYYY-MM-DD. */
  today: string;
  mayInterpret: boolean;
  managesPeople: boolean;
}

/** "Läget": first what waits, then how it stands with the auditors, then with the bodies' own work. */
export function OverviewPage({ overview, today, mayInterpret, managesPeople }: OverviewPageProps) {
  const { overview: texts } = useTexts();
  const { totals, auditCount, bodies, oldestOpen } = overview;
  if (totals.recommendations === 0) {
    return <EmptyOverview reports={overview.reports} managesPeople={managesPeople} />;
  }
  return (
    <Layout title={texts.title} section="/overview" wide>
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede(totals.recommendations, auditCount)}</p>
      <Headline overview={overview} />
      <Now overview={overview} today={today} mayInterpret={mayInterpret} />
      <BarPatterns />
      <Auditors overview={overview} />
      <OwnWork bodies={bodies} />
      <OldestOpen rows={oldestOpen} open={totals.recommendations - totals.assessed.green} />
    </Layout>
  );
}

function Headline({ overview: { totals } }: { overview: Overview }) {
  const { figures } = useTexts().overview;
  const share = useShareDone(totals);
  const { red, unknown, notAssessed, green } = totals.assessed;
  return (
    <Figures
      figures={[
        share,
        {
          value: String(totals.recommendations - green),
          label: figures.open,
          to: rowsAt({ status: 'open' }),
        },
        { value: String(red), label: figures.red, to: rowsAt({ status: 'red' }) },
        { value: String(unknown), label: figures.unknown, to: rowsAt({ status: 'unknown' }) },
        { value: String(notAssessed), label: figures.notAssessed, to: rowsAt({ status: 'notAssessed' }) },
        { value: String(totals.overdue), label: figures.overdue, to: rowsAt({ answer: 'overdue' }) },
      ]}
    />
  );
}

/** The share that the auditors have found done; in plain numbers where a share would say nothing. */
function useShareDone(totals: Distribution): Figure {
  const { overview, share } = useTexts();
  const { figures } = overview;
  const { fraction, done, followedUp } = shareDone(totals);
  if (followedUp === 0) return { value: '0', label: figures.followedUp };
  if (fraction === null) {
    return {
      value: figures.outOf(done, followedUp),
      label: figures.doneBesidesUnknown(totals.assessed.unknown),
    };
  }
  return {
    value: shareInWords({ part: done, all: followedUp, unknown: totals.assessed.unknown }, share),
    label: figures.green(done, followedUp),
    to: rowsAt({ status: 'green' }),
  };
}

/** The auditors' track alone. */
function Auditors({ overview }: { overview: RegisterOverview }) {
  const { auditors } = useTexts().overview;
  const { bodies, audits, auditCount, years } = overview;
  return (
    <section aria-labelledby="auditors">
      <h2 id="auditors">{auditors.title}</h2>
      <p>{auditors.lede}</p>
      <BarLegend />
      <DistributionTable
        caption={auditors.perBody}
        of={auditors.columns.body}
        rows={bodies.map((body) => ({
          name: body.name,
          shown: <Verbatim text={body.name} />,
          choice: { body: body.id },
          counted: body,
        }))}
      />
      {bodies.length > 1 && <p class="aside">{auditors.joint}</p>}
      <DistributionTable
        caption={auditors.perAudit}
        of={auditors.columns.audit}
        rows={audits.map((audit) => ({
          name: audit.title,
          shown: (
            <a href={`/audits/${audit.id}`}>
              <Verbatim text={auditTitle(audit.title, audit.year)} />
            </a>
          ),
          choice: { audit: audit.id },
          counted: audit,
        }))}
      />
      {auditCount > audits.length && (
        <p class="aside">
          {auditors.newest(audits.length, auditCount)} <a href="/audits">{auditors.allAudits}</a>
        </p>
      )}
      <Years years={years} auditCount={auditCount} />
    </section>
  );
}

function Years(figures: Pick<RegisterOverview, 'years' | 'auditCount'>) {
  const { auditors } = useTexts().overview;
  const { dated, undated } = yearsToShow(figures);
  if (dated.length === 0) return null;
  return (
    <>
      <DistributionTable
        caption={auditors.perYear}
        of={auditors.columns.year}
        rows={dated.map(({ year, counted }) => ({
          name: String(year),
          shown: year,
          choice: { from: year, to: year },
          counted,
        }))}
      />
      {undated > 0 && <p class="aside">{auditors.withoutYear(undated)}</p>}
    </>
  );
}
