import { addressWith } from '../web/address.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import type { ReviewAudit } from './review.model.ts';
import { useReview, useRowName } from './review-context.pages.tsx';
import { type Remaining, type ShownRow, weights } from './review-page.view.ts';
import { auditsOfOneName, canBeJoined } from './same-audits.rules.ts';

/** More rows than this of one kind are counted, not named. */
const mostNamed = 8;

/** More rows than this of one kind stand under a fold, so that they don't push away what was read. */
const mostUnfolded = 2;

interface RemainingListProps {
  remaining: readonly Remaining[];
  /** The headings of its kinds: one step below the heading that it stands under. */
  level?: 'h2' | 'h3';
}

/** What there is left to settle, each with the way to its place. */
export function RemainingList({ remaining, level: Heading = 'h3' }: RemainingListProps) {
  const { remaining: words } = useTexts().reviewPages;
  const groups = weights
    .map((weight) => ({
      weight,
      title: words[weight],
      items: remaining.filter((item) => item.weight === weight),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      {remaining.every(({ weight }) => weight !== 'stops') && <p class="settled">{words.none}</p>}
      {groups.map(({ weight, title, items }) =>
        weight === 'look' ? (
          <details key={title} class="folded">
            <summary>
              <Heading class="remaining-title">
                {words.counted(title, items.flatMap(({ keys }) => keys).length)}
              </Heading>
            </summary>
            <RemainingItems items={items} />
          </details>
        ) : (
          <div key={title}>
            <Heading class="remaining-title">{title}</Heading>
            <RemainingItems items={items} />
          </div>
        ),
      )}
    </>
  );
}

function RemainingItems({ items }: { items: readonly Remaining[] }) {
  return (
    <ul class="remaining">
      {items.map((item) => (
        <li key={item.code}>
          <RemainingItem item={item} />
        </li>
      ))}
    </ul>
  );
}

function RemainingItem({ item: { code, keys } }: { item: Remaining }) {
  const { remaining: words } = useTexts().reviewPages;
  const { listed } = useReview();
  if (code === 'nothingIncluded') return <>{words.nothingIncluded}</>;
  if (code === 'unchecked') {
    return (
      <>
        {words.unchecked(keys.length)}{' '}
        <a href={`/readings/${listed.id}?state=unchecked#rows`}>{words.showUnchecked}</a>
      </>
    );
  }
  if (code === 'sameAudit') return <SameAudits />;
  if (keys.length <= mostUnfolded) {
    return (
      <>
        {words[code](keys.length)}
        <PartLinks keys={keys} />
      </>
    );
  }
  return (
    <details>
      <summary>{words[code](keys.length)}</summary>
      <PartLinks keys={keys} />
    </details>
  );
}

function PartLinks({ keys }: { keys: readonly string[] }) {
  const { remaining: words } = useTexts().reviewPages;
  const named = keys.slice(0, mostNamed);
  return (
    <ul class="remaining-parts">
      {named.map((key) => (
        <li key={key}>
          <PartLink part={key} />
        </li>
      ))}
      {keys.length > named.length && <li>{words.more(keys.length - named.length)}</li>}
    </ul>
  );
}

/** Audits that bear one name: which they are, and the way to make them one. */
function SameAudits() {
  const { review, editable } = useReview();
  return auditsOfOneName(review).map((audits) => (
    <div key={audits[0]?.key} class="same-audits">
      <SameAuditsNamed audits={audits} mayJoin={editable && canBeJoined(audits)} />
    </div>
  ));
}

function SameAuditsNamed({ audits, mayJoin }: { audits: readonly ReviewAudit[]; mayJoin: boolean }) {
  const { remaining: words } = useTexts().reviewPages;
  const { listed } = useReview();
  return (
    <>
      {words.sameAudit(audits.length)}
      <PartLinks keys={audits.map(({ key }) => key)} />
      {mayJoin && (
        <form action={`/readings/${listed.id}`} method="post" data-part="remaining">
          <input type="hidden" name="part" value="all" />
          {audits.map(({ key }) => (
            <input key={key} type="hidden" name="auditKey" value={key} />
          ))}
          <button type="submit" name="action" value="joinAudits" class="quiet">
            {words.joinAudits}
          </button>
          <p class="hint">{words.joinAuditsHint}</p>
        </form>
      )}
      {!canBeJoined(audits) && <p class="hint">{words.otherDocuments}</p>}
    </>
  );
}

/** Leads to a row or an audit where it stands; a filter that would hide it is left. */
function PartLink({ part }: { part: string }) {
  const { review, listed } = useReview();
  const { reviewPages } = useTexts();
  const nameOf = useRowName();
  const row = review.rows.find(({ key }) => key === part);
  const audit = review.audits.find(({ key }) => key === (row?.auditKey ?? part));
  const to = addressWith(`/readings/${listed.id}`, row?.place ? { show: part } : {}, part);
  const title = audit?.title ?? '';
  const text = row
    ? review.audits.length > 1
      ? reviewPages.inAudit(nameOf(row), title)
      : nameOf(row)
    : title;
  return (
    <a href={to}>
      <Verbatim text={text} />
    </a>
  );
}

/** Tells of rows that somebody else has changed since the person who looks last changed anything. */
export function ChangedByOthers({ rows }: { rows: readonly ShownRow[] }) {
  const { address } = usePage();
  const { reviewPages, web } = useTexts();
  const { names, listed, at } = useReview();
  const changed = rows.filter(({ changedByOthers }) => changedByOthers);
  const people = [
    ...new Set(changed.map(({ row }) => names.get(row.changedBy ?? '') ?? reviewPages.somebody)),
  ];
  return (
    <div
      class="others-notice"
      role="status"
      data-changes={`/readings/${listed.id}/changes?since=${at.toISOString()}`}
    >
      {changed.length > 0 && (
        <p>
          {reviewPages.others.changed(web.list(people), changed.length)}{' '}
          <a href={addressWith(address, { state: 'others', show: null, edit: null, lang: null }, 'rows')}>
            {reviewPages.others.show}
          </a>
        </p>
      )}
    </div>
  );
}
