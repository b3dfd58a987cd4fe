import type { ReadRecommendation } from '../reading/reading.model.ts';
import { StatusBadge } from '../web/components/status-badge.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { PlaceLink } from './document-parts.pages.tsx';
import { Message } from './source.pages.tsx';

interface RecommendationRowProps {
  row: ReadRecommendation;
  id: string;
  chosen: boolean;
}

/** A recommendation as read: its words, whom it is addressed to, its status, and what was answered and done. */
export function RecommendationRow({ row, id, chosen }: RecommendationRowProps) {
  const { read } = useTexts().readingPages;
  return (
    <article
      id={id}
      class={chosen ? 'row chosen' : 'row'}
      aria-current={chosen ? 'true' : undefined}
      data-row
    >
      <div class="row-head">
        <h4>{row.number === null ? read.noNumber : read.number(row.number)}</h4>
        <StatusBadge status={row.status} />
        <span class="sub">{read.statusFrom[row.statusFrom]}</span>
        <PlaceLink to={id} place={row.place} />
      </div>
      <p class="row-text">
        <Verbatim text={row.text} />
      </p>
      {row.addressees.length > 0 && (
        <p class="sub">
          {read.addressees}: <Verbatim text={row.addressees.join(', ')} />
        </p>
      )}
      <Proposal proposed={row.proposed} />
      <RowDetails row={row} open={chosen} />
    </article>
  );
}

/** What wording suggests is never shown as a status: it is a proposal, with its reason and how sure it is. */
function Proposal({ proposed }: { proposed: ReadRecommendation['proposed'] }) {
  const { language } = usePage();
  const { readingPages, web } = useTexts();
  const { read } = readingPages;
  if (!proposed) return null;
  const word =
    proposed.confidence >= 0.85
      ? read.confidence.strong
      : proposed.confidence >= 0.6
        ? read.confidence.fair
        : read.confidence.weak;
  return (
    <p class="proposal">
      {read.proposal} <strong>{web.statusInSentence[proposed.status]}</strong> (
      {read.confidenceOf(word, formatPercent(language, proposed.confidence))}). {read.reason}{' '}
      <Message text={proposed.reason} /> <span class="sub">{read.proposalNote}</span>
    </p>
  );
}

function RowDetails({ row, open }: { row: ReadRecommendation; open: boolean }) {
  const { read } = useTexts().readingPages;
  const { response } = row;
  const parts = [
    {
      name: response?.body ? read.responseFrom(response.body) : read.response,
      note: [
        response?.scope === 'audit' && read.responseToAudit,
        response?.paraphrased && read.paraphrased,
      ].filter(Boolean),
      text: response?.text ?? null,
    },
    { name: read.done, note: [], text: row.done },
    { name: read.remaining, note: [], text: row.remaining },
    { name: read.comment, note: [], text: row.comment },
  ].filter(({ text }) => text !== null && text !== '');
  if (parts.length === 0) return null;
  return (
    <details open={open}>
      <summary>{read.more}</summary>
      <dl class="details">
        {parts.map(({ name, note, text }) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi> {note.length > 0 && <span class="sub">({note.join(', ')})</span>}
            </dt>
            <dd>
              <Verbatim text={text ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
