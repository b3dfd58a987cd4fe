import { OriginalPane } from '../../readings/original.pages.tsx';
import { askedPlace, type ShownPlace } from '../../readings/places.view.ts';
import { SourceContext, usePlaceWords } from '../../readings/source.pages.tsx';
import { addressWith } from '../../web/address.ts';
import { Facts } from '../../web/components/facts.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Pager } from '../../web/components/pager.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { Doubts } from '../draft.pages.tsx';
import { isDoubtful } from '../draft.rules.ts';
import type { RequirementRow } from '../index.ts';
import { RequirementFacts } from '../requirement-list.pages.tsx';
import type { ImportReview, ShownOriginal } from './index.ts';

/** So many rows stand on a page. */
export const rowsOnPage = 100;

export interface ImportReviewProps {
  review: ImportReview;
  shown: ShownOriginal;
  /** The place that the address asks for. */
  show: string | undefined;
  /** From 1. */
  page: number;
}

/** What was read from a guideline's file, the doubtful first, beside the original. */
export function ImportReviewPage({ review, shown, show, page }: ImportReviewProps) {
  const { guidelineImport, requirements } = useTexts();
  const { review: words } = guidelineImport;
  const { language } = usePage();
  const { draft, counts, rows } = review;
  const at = `/guideline/${draft.guidelineId}`;
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage));
  const own = rows.slice((page - 1) * rowsOnPage, page * rowsOnPage);
  const places = new Map(rows.flatMap((row) => placeOf(row)));
  const chosen = askedPlace(places, show);
  const first = own.flatMap(placeOf)[0]?.[1] ?? null;
  return (
    <SourceContext.Provider value={{ format: shown.format, language }}>
      <Layout title={words.title} section="/guideline" wide>
        <p class="sub">
          <a href={`${at}/draft`}>{requirements.row.back}</a>
        </p>
        <h1>{words.title}</h1>
        <p class="lede">{words.lede(counts.requirements, counts.doubtful)}</p>
        <p class="sub">
          <Verbatim text={draft.title} /> · <Verbatim text={words.from(draft.fileName)} />
        </p>
        <Counts review={review} />
        <div class="actions">
          <a class="button" href={`${at}/draft`}>
            {words.toDraft}
          </a>
          <a class="button quiet" href={`${at}/import/left-out`}>
            {words.leftOut}
          </a>
          <a class="button quiet" href={`${at}/import/original`}>
            {words.download}
          </a>
        </div>
        <Gone rows={review.gone} />
        <div class="pair" data-pair>
          <div class="read">
            <Rows title={words.doubtful(counts.doubtful)} rows={own.filter(isDoubtful)} {...{ at, chosen }} />
            {counts.doubtful === 0 && <p class="empty">{words.none}</p>}
            <Rows
              title={words.others(counts.requirements - counts.doubtful)}
              more={words.othersMore}
              rows={own.filter((row) => !isDoubtful(row))}
              {...{ at, chosen }}
            />
            <Pager page={page} pages={pages} />
          </div>
          <OriginalPane
            pictures={`${at}/import/pages`}
            original={shown.original}
            shown={chosen ?? first}
            chosen={chosen !== null}
          />
        </div>
      </Layout>
    </SourceContext.Provider>
  );
}

const keyOf = ({ id }: Pick<RequirementRow, 'id'>) => `row-${id}`;

function placeOf(row: RequirementRow): [string, ShownPlace][] {
  const { place, text } = row;
  return place ? [[keyOf(row), { key: keyOf(row), place, text }]] : [];
}

function Counts({ review: { draft, counts } }: { review: ImportReview }) {
  const { review: words } = useTexts().guidelineImport;
  const fact = (name: string, value: number) => ({ name, value: String(value) });
  if (draft.inForce === null) return null;
  const { same, changed, added, gone } = words.counts;
  return (
    <>
      <p>{words.against(draft.inForce)}</p>
      <Facts
        facts={[
          fact(same, counts.same),
          fact(changed, counts.changed),
          fact(added, counts.added),
          fact(gone, counts.gone),
        ]}
      />
    </>
  );
}

/** What is in force and not in the file. */
function Gone({ rows }: { rows: readonly RequirementRow[] }) {
  const { review: words } = useTexts().guidelineImport;
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{words.goneTitle(rows.length)}</summary>
      <p>{words.goneMore}</p>
      <ul>
        {rows.slice(0, rowsOnPage).map(({ id, ref, text }) => (
          <li key={id}>
            <Verbatim text={`${ref} ${text}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RowsProps {
  title: string;
  more?: string;
  rows: readonly RequirementRow[];
  at: string;
  chosen: ShownPlace | null;
}

function Rows({ title, more, rows, at, chosen }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <section class="guideline-chapter">
      <h2>{title}</h2>
      {more && <p class="sub">{more}</p>}
      <ul class="requirement-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} at={at} isChosen={chosen?.key === keyOf(row)} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, at, isChosen }: { row: RequirementRow; at: string; isChosen: boolean }) {
  const { address } = usePage();
  const { review: words } = useTexts().guidelineImport;
  const where = usePlaceWords();
  const key = keyOf(row);
  const here = `${at}/draft/requirements/${row.id}`;
  return (
    <li
      id={key}
      data-row
      class={isChosen ? `${row.kind} chosen` : row.kind}
      aria-current={isChosen ? 'true' : undefined}
    >
      <span class="ref">
        <Verbatim text={row.ref} />
      </span>
      <div>
        <Verbatim text={row.text} />
        <RequirementFacts row={row} />
        <p class="sub">
          <Verbatim text={[chapterOf(row), row.sectionTitle].filter(Boolean).join(' › ')} />
          {row.place && (
            <>
              {' · '}
              <a
                href={addressWith(address, { show: key, lang: null }, key)}
                data-show={key}
                aria-label={words.show(row.ref, where(row.place))}
              >
                {where(row.place)}
              </a>
            </>
          )}
        </p>
        <Doubts row={{ ...row, place: null }} />
      </div>
      <div class="row-acts">
        {isDoubtful(row) && (
          <Act row={row} action={`${at}/import/accept`} label={words.acceptOf} text={words.accept} />
        )}
        <a href={here} aria-label={words.editOf(row.ref)}>
          {words.edit}
        </a>
        <Act row={row} action={`${at}/import/leave-out`} label={words.leaveOutOf} text={words.leaveOut} />
      </div>
    </li>
  );
}

interface ActProps {
  row: RequirementRow;
  action: string;
  label: (ref: string) => string;
  text: string;
}

function Act({ row, action, label, text }: ActProps) {
  return (
    <form action={action} method="post">
      <input type="hidden" name="row" value={row.id} />
      <input type="hidden" name="version" value={row.version} />
      <button type="submit" class="link" aria-label={label(row.ref)}>
        {text}
      </button>
    </form>
  );
}

/** "2 Behörigheter", or the number alone where the file has no name for the chapter. */
const chapterOf = ({ chapter, chapterTitle }: { chapter: string; chapterTitle: string }) =>
  chapter === chapterTitle ? chapter : `${chapter} ${chapterTitle}`;
