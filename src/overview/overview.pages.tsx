import type { RegisterOverview } from '../audits/register-overview.model.ts';
import { Figures } from '../web/components/figures.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { BarPatterns } from './distribution-bar.pages.tsx';
import { DistributionTable } from './distribution-table.pages.tsx';
import { EmptyOverview } from './empty.pages.tsx';
import { Now } from './now.pages.tsx';
import { OldestOpen } from './oldest.pages.tsx';
import type { Overview } from './overview.model.ts';
import { auditTitle, rowsAt, shareDone } from './overview.view.ts';
import { OwnWork } from './own-work.pages.tsx';

interface OverviewPageProps {
  overview: Overview;
  /** YYYY-MM-DD. */
  today: string;
  mayInterpret: boolean;
}

/** "Läget": first what waits, then how it stands with the auditors, then with the bodies' own work. */
export function OverviewPage({ overview, today, mayInterpret }: OverviewPageProps) {
  const { overview: texts } = useTexts();
  const { totals, auditCount, bodies, oldestOpen } = overview;
  if (totals.recommendations === 0) return <EmptyOverview reports={overview.reports} />;
  return (
    <Layout title={texts.title} section="/" wide>
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
  const { language } = usePage();
  const { figures } = useTexts().overview;
  const { fraction, isAtLeast, done, followedUp } = shareDone(totals);
  const percent = fraction === null ? figures.unknownShare : formatPercent(language, fraction);
  const value = isAtLeast && fraction !== null ? figures.atLeast(percent) : percent;
  const { red, unknown, notAssessed, green } = totals.assessed;
  return (
    <Figures
      figures={[
        { value, label: figures.green(done, followedUp), to: rowsAt({ status: 'green' }) },
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

/** The auditors' track alone. Years say no more than audits where each year had one. */
function Auditors({ overview }: { overview: RegisterOverview }) {
  const { auditors } = useTexts().overview;
  const { bodies, audits, auditCount, years } = overview;
  return (
    <section aria-labelledby="auditors">
      <h2 id="auditors">{auditors.title}</h2>
      <p>{auditors.lede}</p>
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
      {years.length < auditCount && <Years years={years} />}
    </section>
  );
}

function Years({ years }: Pick<RegisterOverview, 'years'>) {
  const { auditors } = useTexts().overview;
  return (
    <DistributionTable
      caption={auditors.perYear}
      of={auditors.columns.year}
      rows={years.flatMap(({ year, ...counted }) =>
        year === null ? [] : [{ name: String(year), shown: year, choice: { from: year, to: year }, counted }],
      )}
    />
  );
}
