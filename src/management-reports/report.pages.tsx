import { swedishDay } from '../shared/swedish-day.ts';
import { Banner } from '../web/components/banner.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { ReportShown } from './index.ts';
import type { IssuedFile } from './management-report.model.ts';
import { PaperView } from './paper-view.pages.tsx';
import { StateBadge } from './report-parts.pages.tsx';

interface ReportPageProps {
  shown: ReportShown;
  version: IssuedFile['version'];
}

const versions = ['full', 'public'] as const;
const formats = ['pdf', 'docx'] as const;

/** A report: what it says in one of its versions, its files, and what may be done with it now. */
export function ManagementReportPage({ shown, version }: ReportPageProps) {
  const { managementReports: words } = useTexts();
  const { page } = words;
  const { report, may, draft } = shown;
  const address = `/management-reports/${report.id}`;
  const title = shown.full.title;
  return (
    <Layout title={title} section="/management-reports" wide>
      <p>
        <a href="/management-reports">{page.back}</a>
      </p>
      <h1>{title}</h1>
      <ReportFacts shown={shown} />
      {draft && <Warnings shown={shown} />}
      <p class="actions">
        {may.includes('save') && (
          <a class="button" href={`${address}/edit`}>
            {page.edit}
          </a>
        )}
        {may.includes('issue') && (
          <a class="button quiet" href={`${address}/issue`}>
            {page.issue}
          </a>
        )}
        {may.includes('noteDecision') && (
          <a class="button" href={`${address}/decision`}>
            {page.decision}
          </a>
        )}
        {may.includes('throwAway') && (
          <a class="button quiet" href={`${address}/throw-away`}>
            {page.throwAway}
          </a>
        )}
      </p>
      <Files shown={shown} />
      <h2>{draft ? page.preview : page.asIssued}</h2>
      <nav class="sub-nav" aria-label={page.versionsLabel}>
        <ul>
          {versions.map((each) => (
            <li key={each}>
              <a
                href={each === 'full' ? address : `${address}?version=public`}
                aria-current={each === version ? 'page' : undefined}
              >
                {words.versions[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="aside">{version === 'full' ? page.fullNote : page.publicNote}</p>
      <PaperView paper={shown[version]} />
    </Layout>
  );
}

function ReportFacts({ shown: { report, issuedByName } }: { shown: ReportShown }) {
  const { managementReports: words } = useTexts();
  const { facts, unknown } = words.page;
  const { decidedOn, minuteItem, issuedAt } = report;
  return (
    <Facts
      facts={[
        { name: facts.to, value: words.kinds[report.kind] },
        { name: facts.period, value: words.period(report.since, report.until) },
        { name: facts.language, value: words.languages[report.language] },
        { name: facts.registryNumber, value: report.registryNumber ?? unknown },
        { name: facts.state, value: <StateBadge state={report.state} /> },
        ...(issuedAt
          ? [{ name: facts.issued, value: words.list.issuedBy(swedishDay(issuedAt), issuedByName ?? '') }]
          : []),
        ...(decidedOn
          ? [{ name: facts.decided, value: [decidedOn, minuteItem].filter(Boolean).join(', ') }]
          : []),
      ]}
    />
  );
}

/** What has to be written before it can be issued, and what the public version should perhaps not name. */
export function Warnings({ shown: { report, draft } }: { shown: ReportShown }) {
  const { managementReports: words, papers } = useTexts();
  const names: Readonly<Record<string, string>> = papers.sections[report.kind];
  if (!draft) return null;
  const unfilled = draft.unfilled.map((section) => names[section] ?? section).join(', ');
  return (
    <>
      {unfilled !== '' && (
        <Banner tone="doubt" title={words.page.unfilled(unfilled)}>
          {words.page.unfilledNote}
        </Banner>
      )}
      {draft.named.length > 0 && (
        <Banner tone="doubt" title={words.page.named(draft.named.join(', '))}>
          {words.page.namedNote}
        </Banner>
      )}
    </>
  );
}

function Files({ shown: { report } }: { shown: ReportShown }) {
  const { managementReports: words } = useTexts();
  const { page } = words;
  const address = `/management-reports/${report.id}`;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{page.download}</h2>
      <ul class="paper-list">
        {versions.flatMap((version) =>
          formats.map((format) => (
            <li key={version + format}>
              <a href={`${address}/files/${version}.${format}`} download>
                {page.files(words.versions[version], page.formats[format])}
              </a>
            </li>
          )),
        )}
        {report.state === 'issued' && (
          <li>
            <a href={`${address}/files/package.zip`} download>
              {page.package}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
