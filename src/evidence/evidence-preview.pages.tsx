import { addressWith } from '../web/address.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { EvidenceVersion } from './evidence.model.ts';
import { type PreviewShown, shownLines } from './index.ts';

interface PreviewProps {
  id: string;
  title: string;
  version: EvidenceVersion;
  preview: PreviewShown;
  /** From 1. */
  page: number;
}

/** What can be seen of a version here; nothing of it is run. */
export function EvidencePreview(props: PreviewProps) {
  const { evidence } = useTexts();
  const words = evidence.page;
  const { id, title, version, preview } = props;
  const base = `/evidence/${id}/versions/${version.number}`;
  switch (preview.kind) {
    case 'link':
      return (
        <>
          <p>
            {words.link(preview.host)}:{' '}
            <a href={preview.url} rel="noopener noreferrer">
              <bdi class="verbatim">{preview.url}</bdi>
            </a>
          </p>
          <p class="sub">{words.linkNote}</p>
        </>
      );
    case 'picture':
      return (
        <div class="evidence-picture">
          <img src={`${base}/picture`} alt={words.pictureAlt(title)} />
        </div>
      );
    case 'pages':
      return <Pages {...props} base={base} pages={preview.pages} />;
    case 'lines':
      return (
        <>
          <div class="evidence-text" role="region" aria-label={words.preview} tabIndex={0}>
            <pre>{preview.lines.join('\n')}</pre>
          </div>
          {preview.isShortened && <p class="sub">{words.shortened(shownLines)}</p>}
        </>
      );
    case 'none':
      return <p class="empty">{words.noPreview}</p>;
  }
}

function Pages({ base, pages, page: asked }: PreviewProps & { base: string; pages: number }) {
  const { address } = usePage();
  const words = useTexts().evidence.page;
  const page = Math.min(Math.max(asked, 1), pages);
  const to = (number: number) => addressWith(address, { page: String(number), lang: null }, 'preview');
  return (
    <>
      <p class="leaf">
        <span>{words.pageOf(page, pages)}</span>
        {page > 1 && (
          <a href={to(page - 1)} rel="prev">
            {words.previous}
          </a>
        )}
        {page < pages && (
          <a href={to(page + 1)} rel="next">
            {words.next}
          </a>
        )}
      </p>
      <div class="evidence-picture">
        <img src={`${base}/pages/${page}.png`} alt={words.pageAlt(page)} />
      </div>
    </>
  );
}
