import { StatusMark } from '../handovers/request-state.pages.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { Differences } from './differences.pages.tsx';
import { isDoubtful } from './draft.rules.ts';
import { guidelineAddress } from './guideline.view.ts';
import type { DraftRow, DraftShown } from './index.ts';
import { RequirementFacts, RequirementText } from './requirement-list.pages.tsx';
import { countKinds } from './versions.pages.tsx';

export const draftViews = ['all', 'changed', 'builtIn', 'doubts'] as const;
export type DraftView = (typeof draftViews)[number];

const isIn: Readonly<Record<DraftView, (row: DraftRow) => boolean>> = {
  all: ({ after }) => after !== null,
  changed: ({ kind }) => kind !== 'same',
  builtIn: ({ fromBuiltIn }) => fromBuiltIn !== null && fromBuiltIn.length > 0,
  doubts: ({ after }) => after !== null && isDoubtful(after),
};

/** The draft: what it says, how it differs, and what somebody has to look at. */
export function DraftPage({
  draft,
  view,
  chapter,
}: {
  draft: DraftShown;
  view: DraftView;
  chapter: string | null;
}) {
  const { requirements, guidelineImport } = useTexts();
  const words = requirements.draft;
  const { guideline, version, rows } = draft;
  const at = `/guideline/${guideline.id}/draft`;
  const chosen = rows.filter(isIn[view]);
  const shown = chosen.filter(
    ({ after, before }) => chapter === null || (after ?? before)?.chapter === chapter,
  );
  const title = words.title(version.number);
  return (
    <Layout title={title} section="/guideline" wide>
      <p class="sub">
        {guideline.inForce === null ? (
          <a href="/guideline">{requirements.titleOfMany}</a>
        ) : (
          <a href={guidelineAddress(guideline.id)}>
            <Verbatim text={guideline.title} />
          </a>
        )}
      </p>
      <h1>{title}</h1>
      <p class="lede">{words.lede}</p>
      {version.fileName && (
        <p class="sub">
          <Verbatim text={words.fromFile(version.fileName)} />
          {version.sha256 !== null && (
            <>
              {' · '}
              <a href={`/guideline/${guideline.id}/import`}>{guidelineImport.review.title}</a>
            </>
          )}
        </p>
      )}
      <Summary draft={draft} />
      <div class="actions">
        <a class="button" href={`${at}/in-force`}>
          {words.inForce}
        </a>
        <a class="button quiet" href={`${at}/requirements/new${lastOf(draft)}`}>
          {words.add}
        </a>
        <a class="button quiet" href={`/guideline/${guideline.id}/settings`}>
          {requirements.guideline.settings}
        </a>
        <a class="button quiet" href={`${at}/discard`}>
          {words.discard}
        </a>
      </div>
      <Views draft={draft} view={view} />
      <ChapterLinks rows={chosen} at={at} view={view} chapter={chapter} />
      {chosen.length === 0 && <p class="empty">{words.nothing[view]}</p>}
      <Rows draft={draft} rows={shown} view={view} />
    </Layout>
  );
}

const lastOf = ({ rows }: DraftShown) => {
  const last = rows.filter(({ after }) => after !== null).at(-1);
  return last ? `?after=${last.id}` : '';
};

function Summary({ draft: { rows, guideline } }: { draft: DraftShown }) {
  const { versions } = useTexts().requirements;
  const { changed, added, leftOut, moved } = countKinds(rows);
  return guideline.inForce === null ? null : <p>{versions.summary(changed, added, leftOut, moved)}</p>;
}

function Views({ draft: { rows, guideline }, view }: { draft: DraftShown; view: DraftView }) {
  const words = useTexts().requirements.draft;
  const counts = draftViews.map((each) => ({ each, count: rows.filter(isIn[each]).length }));
  const there = counts.filter(({ each, count }) => each === 'all' || each === view || count > 0);
  return (
    <nav class="draft-views" aria-label={words.viewsLabel}>
      <ul>
        {there.map(({ each, count }) => (
          <li key={each}>
            <a
              href={`/guideline/${guideline.id}/draft?show=${each}`}
              aria-current={each === view ? 'page' : undefined}
            >
              {words.views[each](count)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChapterLinksProps {
  rows: readonly DraftRow[];
  at: string;
  view: DraftView;
  chapter: string | null;
}

function ChapterLinks({ rows, at, view, chapter }: ChapterLinksProps) {
  const words = useTexts().requirements;
  const chapters = new Map(
    rows.flatMap(({ after, before }) => {
      const row = after ?? before;
      return row ? [[row.chapter, row.chapterTitle] as const] : [];
    }),
  );
  if (chapters.size < 2) return null;
  const to = (each: string | null) =>
    `${at}?show=${view}${each === null ? '' : `&chapter=${encodeURIComponent(each)}`}`;
  return (
    <nav class="on-this-page" aria-label={words.outline.caption}>
      <ul>
        <li>
          <a href={to(null)} aria-current={chapter === null ? 'page' : undefined}>
            {words.outline.all}
          </a>
        </li>
        {[...chapters].map(([each, title]) => (
          <li key={each}>
            <a href={to(each)} title={title} aria-current={chapter === each ? 'page' : undefined}>
              <Verbatim text={each} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Rows({ draft, rows, view }: { draft: DraftShown; rows: readonly DraftRow[]; view: DraftView }) {
  const { requirements } = useTexts();
  const groups = [...Map.groupBy(rows, ({ after, before }) => (after ?? before)?.chapter ?? '')];
  const at = `/guideline/${draft.guideline.id}/draft`;
  return (
    <>
      {groups.map(([chapter, own]) => {
        const row = own[0]?.after ?? own[0]?.before;
        const doubtful = own.filter(isIn.doubts).length;
        return (
          <section key={chapter} class="guideline-chapter">
            <h2>
              <Verbatim text={`${chapter} ${row?.chapterTitle ?? ''}`} />
            </h2>
            {doubtful > 0 && (
              <form action={`${at}/review`} method="post" class="actions">
                <input type="hidden" name="chapter" value={chapter} />
                <button type="submit" class="quiet">
                  {requirements.draft.reviewChapter(doubtful)}
                </button>
              </form>
            )}
            <ul class="requirement-rows">
              {own.map((each) => (
                <Row
                  key={each.id}
                  each={each}
                  at={at}
                  view={view}
                  isFirstVersion={draft.guideline.inForce === null}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Row({
  each,
  at,
  view,
  isFirstVersion,
}: {
  each: DraftRow;
  at: string;
  view: DraftView;
  isFirstVersion: boolean;
}) {
  const { requirements } = useTexts();
  const words = requirements.draft;
  const row = each.after ?? each.before;
  if (!row) return null;
  const here = `${at}/requirements/${each.id}`;
  const isNews = each.kind !== 'same' && !isFirstVersion;
  return (
    <li id={`row-${each.id}`} class={each.kind}>
      <span class="ref">
        <Verbatim text={row.ref} />
      </span>
      <div>
        {isNews && (
          <>
            <StatusMark tone={each.kind === 'leftOut' ? 'doubt' : 'waits'}>
              {requirements.versions.kinds[each.kind]}
            </StatusMark>{' '}
          </>
        )}
        <RequirementText row={row} />
        <RequirementFacts row={row} />
        {isNews && each.differences.length > 0 && <Differences differences={each.differences} />}
        {view === 'builtIn' && each.fromBuiltIn && <Differences differences={each.fromBuiltIn} />}
        {view !== 'builtIn' && !isNews && each.fromBuiltIn && each.fromBuiltIn.length > 0 && (
          <p class="sub">
            {words.builtInDiffers}{' '}
            {each.fromBuiltIn
              .map(({ field }) => (requirements.fields[field] ?? field).toLowerCase())
              .join(', ')}
          </p>
        )}
        {each.after && <Doubts row={each.after} />}
      </div>
      <div class="row-acts">
        {each.after && (
          <a href={here} aria-label={words.editOf(row.ref)}>
            {words.edit}
          </a>
        )}
        {each.after && isDoubtful(each.after) && (
          <form action={`${here}/review`} method="post">
            <input type="hidden" name="version" value={each.after.version} />
            <input type="hidden" name="show" value={view} />
            <button type="submit" class="link" aria-label={words.reviewOf(row.ref)}>
              {words.review}
            </button>
          </form>
        )}
        {(each.kind === 'leftOut' || each.kind === 'changed' || each.kind === 'moved') && (
          <form action={`${here}/take-back`} method="post">
            <button type="submit" class="link" aria-label={words.takeBackOf(row.ref)}>
              {words.takeBack}
            </button>
          </form>
        )}
      </div>
    </li>
  );
}

/** What is doubtful in a row that was read from a file, and where it stands there. */
export function Doubts({
  row,
}: {
  row: Pick<NonNullable<DraftRow['after']>, 'doubts' | 'reviewedAt' | 'place'>;
}) {
  const { requirements } = useTexts();
  const words = requirements.draft;
  const place = row.place && words.place(row.place.page, row.place.line);
  return (
    <>
      {row.doubts.length > 0 && (
        <div class="sub">
          <StatusMark tone={row.reviewedAt === null ? 'doubt' : 'agrees'}>
            {row.reviewedAt === null ? words.doubtful : words.reviewed}
          </StatusMark>{' '}
          {row.doubts.map((doubt) => requirements.doubts[doubt] ?? doubt).join(' ')}
        </div>
      )}
      {place && (
        <div class="sub">
          {words.fromFilePlace} {place}
        </div>
      )}
    </>
  );
}
