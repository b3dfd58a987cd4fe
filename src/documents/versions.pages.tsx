import { swedishDay } from '../shared/swedish-day.ts';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import type { DocumentVersion } from './document.model.ts';
import { standingOf } from './document.rules.ts';
import { VersionMark } from './document-parts.pages.tsx';
import type { DocumentShown } from './index.ts';

type Listed = DocumentShown['versions'][number];

/** Every version with its decision, and how each differs from the one before. */
export function Versions({ shown }: { shown: DocumentShown }) {
  const { documents } = useTexts();
  const words = documents.page;
  const { versions, document, today } = shown;
  const older = (version: Listed) => versions.find(({ number }) => number < version.number);
  const columns: Column<Listed>[] = [
    {
      header: words.version,
      cell: ({ number, madeByName, madeAt, decidedOn }) => (
        <>
          <a class="nowrap" href={`/documents/${document.id}/versions/${number}`}>
            {words.version} {number}
          </a>
          {decidedOn === null && madeByName && (
            <span class="line sub">
              <WholeDays text={words.madeBy(madeByName, swedishDay(madeAt))} />
            </span>
          )}
        </>
      ),
    },
    { header: words.standing, cell: (version) => <VersionMark standing={standingOf(version, today)} /> },
    { header: words.decision, cell: (version) => <Decision version={version} /> },
    { header: words.validity, cell: (version) => <Validity version={version} /> },
    {
      header: words.changes,
      cell: (version) => {
        const before = older(version);
        return (
          <>
            {version.changes && <Verbatim text={version.changes} />}
            {before && (
              <span class="line">
                <a href={`/documents/${document.id}/compare?from=${before.number}&to=${version.number}`}>
                  {words.compareWith(before.number)}
                </a>
              </span>
            )}
          </>
        );
      },
    },
    ...(versions.some(({ fileName }) => fileName !== null)
      ? [{ header: words.fileColumn, cell: (version: Listed) => <VersionFile version={version} /> }]
      : []),
  ];
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.versions}</h2>
      {versions.length === 0 ? (
        <p class="empty">{words.noVersions}</p>
      ) : (
        <DataTable caption={words.versionCount(versions.length)} columns={columns} rows={[...versions]} />
      )}
    </section>
  );
}

/** Who decided, when, and where it stands in the minutes. */
export function Decision({ version }: { version: Omit<Listed, 'hasText'> }) {
  const { documents } = useTexts();
  const { decidedOn, decidedByName, decidedByRole, minuteItem, registryNumber } = version;
  if (decidedOn === null) return <>{documents.none}</>;
  return (
    <>
      <Verbatim text={decidedByName ?? decidedByRole ?? ''} />
      <span class="line sub">
        <WholeDays text={[decidedOn, minuteItem, registryNumber].filter(Boolean).join(', ')} />
      </span>
    </>
  );
}

function Validity({ version: { validFrom, validTo } }: { version: Listed }) {
  const { documents } = useTexts();
  if (validFrom === null) return <>{documents.none}</>;
  const { from, fromTo } = documents.page;
  return <WholeDays text={validTo === null ? from(validFrom) : fromTo(validFrom, validTo)} />;
}

/** The file that a version came as; a dash where it was typed. */
export function VersionFile({
  version,
}: {
  version: Pick<DocumentVersion, 'documentId' | 'number' | 'fileName'>;
}) {
  const { documents } = useTexts();
  const { documentId, number, fileName } = version;
  if (fileName === null) return null;
  return <a href={`/documents/${documentId}/versions/${number}/file`}>{documents.page.openFile(fileName)}</a>;
}
