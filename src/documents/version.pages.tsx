import { Banner } from '../web/components/banner.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { DocumentVersion } from './document.model.ts';
import { standingOf } from './document.rules.ts';
import { DocumentText, VersionMark } from './document-parts.pages.tsx';
import type { DocumentShown } from './index.ts';
import { Decision, VersionFile } from './versions.pages.tsx';

/** One version as it stands, whatever holds now. */
export function VersionPage({ shown, version }: { shown: DocumentShown; version: DocumentVersion }) {
  const { documents } = useTexts();
  const { document, versions, today } = shown;
  const title = documents.versionPage.title(document.title, version.number);
  const listed = versions.find(({ number }) => number === version.number);
  return (
    <Layout title={title} section="/documents">
      <p class="sub">
        <a href={`/documents/${document.id}`}>{documents.page.toDocument}</a>
      </p>
      <h1>{title}</h1>
      <p>
        <VersionMark standing={standingOf(version, today)} />
      </p>
      {version.decidedOn === null ? (
        <Banner tone="plain" title={documents.versionPage.draft} />
      ) : (
        listed && (
          <p>
            <Decision version={listed} />
          </p>
        )
      )}
      {version.changes && (
        <p>
          <strong>{documents.page.changes}:</strong> <Verbatim text={version.changes} />
        </p>
      )}
      <VersionFile version={version} />
      {version.text ? <DocumentText text={version.text} /> : <p class="empty">{documents.page.noText}</p>}
    </Layout>
  );
}
