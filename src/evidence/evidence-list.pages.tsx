import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import { kindOf, linkOfPlace } from './evidence.view.ts';
import type { ListedEvidence } from './index.ts';

/** That something may be secret, in words and by a sign: the mark only warns. */
export function SecrecyBadge({ provision }: { provision: string }) {
  const { secrecy } = useTexts().evidence;
  return (
    <span class="track secrecy">
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        <path d="M1.5 4.5h7V10h-7z" />
        <path class="line" d="M3 4.5V3a2 2 0 0 1 4 0v1.5" />
      </svg>
      {secrecy.mark(provision)}
    </span>
  );
}

interface EvidenceTableProps {
  evidence: readonly ListedEvidence[];
  /** Whether each row tells what it is about, where the page is about more than one thing. */
  withPlaces?: boolean;
}

/** Pieces of evidence, each with what it shows and who added it. */
export function EvidenceTable({ evidence, withPlaces = false }: EvidenceTableProps) {
  const texts = useTexts();
  const { list, count } = texts.evidence;
  return (
    <div class="evidence-list">
      <DataTable
        caption={count(evidence.length)}
        rows={[...evidence]}
        columns={[
          { header: list.what, cell: (each) => <What each={each} /> },
          { header: list.shows, cell: ({ shows }) => (shows ? <Verbatim text={shows} /> : '–') },
          ...(withPlaces
            ? [{ header: list.of, cell: (each: ListedEvidence) => <Places each={each} /> }]
            : []),
          {
            header: list.effective,
            cell: ({ effectiveOn }) => <span class="nowrap">{effectiveOn ?? '–'}</span>,
          },
          {
            header: list.added,
            cell: ({ addedByName, addedAt }) =>
              list.addedBy(addedByName ?? list.unknownPerson, formatMoment(addedAt).slice(0, 10)),
          },
        ]}
      />
    </div>
  );
}

function What({ each }: { each: ListedEvidence }) {
  const texts = useTexts();
  const { list } = texts.evidence;
  return (
    <div>
      <a href={`/evidence/${each.id}`}>
        <Verbatim text={each.title} />
      </a>
      <span class="line sub">
        {kindOf(each.latest, texts)}
        {each.versions > 1 && ` · ${list.versions(each.versions)}`}
        {each.withdrawnAt && ` · ${list.withdrawn}`}
      </span>
      {each.secrecy && (
        <span class="line">
          <SecrecyBadge provision={each.secrecy.provision} />
        </span>
      )}
    </div>
  );
}

function Places({ each }: { each: ListedEvidence }) {
  const texts = useTexts();
  return (
    <div>
      {each.places.map((place) => (
        <span key={`${place.noun}${place.nounId}${place.bodyId}`} class="line">
          {place.noun === 'action' ? (
            <a href={`/actions/${place.nounId}`}>{linkOfPlace(place, texts).name}</a>
          ) : (
            `${texts.evidence.nouns[place.noun]}, ${place.bodyName}`
          )}
        </span>
      ))}
    </div>
  );
}
