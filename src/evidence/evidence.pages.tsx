import { History } from '../organisation/history.pages.tsx';
import { addressWith } from '../web/address.ts';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { EvidenceVersion } from './evidence.model.ts';
import { evidenceHistory, kindOf, linkOfPlace } from './evidence.view.ts';
import { SecrecyBadge } from './evidence-list.pages.tsx';
import { EvidencePreview } from './evidence-preview.pages.tsx';
import type { EvidenceFile, PreviewShown } from './index.ts';

interface EvidencePageProps {
  file: EvidenceFile;
  /** The version that is looked at. */
  version: EvidenceVersion;
  preview: PreviewShown;
  /** Of a PDF, from 1. */
  page: number;
}

/** A piece of evidence: what it is and shows, a look at it, all its versions, and what it belongs to. */
export function EvidencePage({ file, version, preview, page }: EvidencePageProps) {
  const texts = useTexts();
  const words = texts.evidence.page;
  return (
    <Layout title={file.title} section="/actions" wide>
      <h1>
        <Verbatim text={file.title} />
      </h1>
      {file.withdrawnAt && (
        <Banner tone="doubt" title={words.withdrawnTitle}>
          {words.withdrawnBody}
        </Banner>
      )}
      {file.mayRestore && (
        <p class="actions">
          <a class="button quiet" href={`/evidence/${file.id}/withdraw`}>
            {words.restore}
          </a>
        </p>
      )}
      {file.shows && (
        <p class="lede">
          <Verbatim text={file.shows} />
        </p>
      )}
      <About file={file} />
      {file.mayChange && <Doings id={file.id} />}
      <div class="evidence-parts">
        <div id="preview">
          <h2>
            {words.preview}
            {file.versions.length > 1 && ` · ${words.previewOf(version.number)}`}
          </h2>
          <EvidencePreview id={file.id} title={file.title} version={version} preview={preview} page={page} />
        </div>
        <div>
          <h2>{words.about}</h2>
          <Places file={file} />
          <h2>{words.versions}</h2>
          <Versions file={file} shown={version} />
        </div>
      </div>
      <h2>{words.history}</h2>
      <History entries={evidenceHistory(file.changes, file.names, texts)} />
    </Layout>
  );
}

function About({ file }: { file: EvidenceFile }) {
  const { evidence } = useTexts();
  const { list, secrecy, page } = evidence;
  const mark = file.secrecy;
  return (
    <>
      {mark && (
        <p>
          <SecrecyBadge provision={mark.provision} />{' '}
          <span class="sub">
            {secrecy.marked(mark.markedOn, file.names.get(mark.markedBy) ?? list.unknownPerson)}
          </span>
        </p>
      )}
      <Facts
        facts={[
          { name: page.body, value: file.bodyName },
          ...(file.effectiveOn ? [{ name: list.effective, value: file.effectiveOn }] : []),
          {
            name: list.added,
            value: list.addedBy(
              file.addedByName ?? list.unknownPerson,
              formatMoment(file.addedAt).slice(0, 10),
            ),
          },
        ]}
      />
    </>
  );
}

function Doings({ id }: { id: string }) {
  const { page } = useTexts().evidence;
  return (
    <p class="actions">
      <a class="button" href={`/evidence/${id}/versions/new`}>
        {page.newVersion}
      </a>
      <a class="button quiet" href={`/evidence/${id}/edit`}>
        {page.edit}
      </a>
      <a class="button quiet" href={`/evidence/${id}/attach`}>
        {page.attach}
      </a>
      <a class="button quiet" href={`/evidence/${id}/withdraw`}>
        {page.withdraw}
      </a>
    </p>
  );
}

function Places({ file }: { file: EvidenceFile }) {
  const texts = useTexts();
  const { page } = texts.evidence;
  return (
    <ul class="evidence-places">
      {file.places.map((place) => {
        const { href, name } = linkOfPlace(place, texts);
        return (
          <li key={`${place.noun}${place.nounId}${place.bodyId}`}>
            <a href={href}>{name}</a> <span class="sub">{place.bodyName}</span>
            {file.mayChange && file.places.length > 1 && (
              <form action={`/evidence/${file.id}/detach`} method="post">
                <input type="hidden" name="place" value={`${place.noun}:${place.nounId}:${place.bodyId}`} />
                <button type="submit" class="link" aria-label={`${page.detach}: ${name}`}>
                  {page.detach}
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Versions({ file, shown }: { file: EvidenceFile; shown: EvidenceVersion }) {
  const texts = useTexts();
  const { address } = usePage();
  const { page: words, list } = texts.evidence;
  const rows = [...file.versions];
  return (
    <div class="evidence-versions">
      <DataTable
        caption={list.versions(rows.length)}
        rows={rows}
        columns={[
          {
            header: words.version,
            cell: ({ number }) =>
              number === shown.number ? (
                <b>{number}</b>
              ) : (
                <a
                  href={addressWith(address, { version: String(number), page: null, lang: null }, 'preview')}
                  aria-label={`${words.show} ${words.previewOf(number)}`}
                >
                  {number}
                </a>
              ),
          },
          { header: words.file, cell: (version) => <Content file={file} version={version} /> },
          {
            header: words.by,
            cell: ({ addedBy, addedAt }) =>
              list.addedBy(file.names.get(addedBy) ?? list.unknownPerson, formatMoment(addedAt).slice(0, 10)),
          },
        ]}
      />
    </div>
  );
}

function Content({ file, version }: { file: EvidenceFile; version: EvidenceVersion }) {
  const texts = useTexts();
  const words = texts.evidence.page;
  const { number, fileName, sha256, note } = version;
  return (
    <div>
      {fileName && sha256 && (
        <a href={`/evidence/${file.id}/versions/${number}/file`} download>
          <Verbatim text={fileName} />
        </a>
      )}
      <span class="line sub">{kindOf(version, texts)}</span>
      {note && (
        <span class="line">
          {words.note}: <Verbatim text={note} />
        </span>
      )}
      {sha256 && (
        <details class="checksum">
          <summary>{words.checksum}</summary>
          <code>{sha256}</code>
        </details>
      )}
    </div>
  );
}
