import type { OriginalLine } from '../reading/original/original.model.ts';
import type { Place } from '../shared/place.ts';
import { addressWith } from '../web/address.ts';
import { usePage, useTexts } from '../web/page.ts';
import { type Original, windowAround } from './original.view.ts';
import type { ShownPlace } from './places.view.ts';
import { usePlaceWords } from './source.pages.tsx';

interface OriginalPaneProps {
  /** The address under which the pages of a PDF lie as pictures, `/1.png` and on. */
  pictures: string;
  original: Original;
  shown: ShownPlace | null;
  /** True where the reader asked for a place; on a narrow screen the pane then stays in sight. */
  chosen: boolean;
}

/** The original at the place of what was chosen, with the place marked. */
export function OriginalPane({ pictures, original, shown, chosen }: OriginalPaneProps) {
  const { address } = usePage();
  const { original: words } = useTexts().readingPages;
  return (
    <aside id="original" class={chosen ? 'original chosen' : 'original'} aria-labelledby="original-title">
      <div class="original-head">
        <h2 id="original-title">{words.title}</h2>
        {chosen && (
          <a class="close" href={addressWith(address, { show: null, lang: null }, shown?.key)} data-show="">
            {words.close}
          </a>
        )}
      </div>
      <OriginalBody pictures={pictures} original={original} shown={shown} />
    </aside>
  );
}

function OriginalBody({ pictures, original, shown }: Omit<OriginalPaneProps, 'chosen'>) {
  const { original: words } = useTexts().readingPages;
  if (original.kind === 'none') return <p class="empty">{words.noImage}</p>;
  if (original.kind === 'pages') {
    return (
      <OriginalPage
        pictures={pictures}
        pages={original.pages}
        place={shown?.place ?? { page: 1, line: null }}
      />
    );
  }
  return <OriginalLines lines={original.lines} shown={shown} />;
}

function OriginalPage({ pictures, pages, place }: { pictures: string; pages: number; place: Place }) {
  const { original: words } = useTexts().readingPages;
  const page = Math.min(Math.max(place.page ?? 1, 1), pages);
  const box = place.page === page ? place.box : undefined;
  return (
    <>
      <Leaf
        unit="pages"
        previous={page > 1 ? `page-${page - 1}` : null}
        next={page < pages ? `page-${page + 1}` : null}
        words={`${words.pageOf(page, pages)}. ${box ? words.marked : ''}`}
      />
      <div class="viewport" role="region" aria-label={words.pageOf(page, pages)} tabIndex={0}>
        <div class="sheet">
          <img src={`${pictures}/${page}.png`} alt={words.pageAlt(page)} />
          {box && (
            <>
              <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
                <rect x={box.x} y={box.y} width={box.width} height={box.height} class="mark" />
              </svg>
              <span class={`mark-corner top-${step(box.y)} left-${step(box.x)}`} data-mark />
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** A fraction as one of the twenty steps that the style sheet has positions for: the policy forbids inline styles. */
function step(fraction: number): number {
  return Math.min(95, Math.max(0, Math.floor(fraction * 20) * 5));
}

function OriginalLines({ lines, shown }: { lines: OriginalLine[]; shown: ShownPlace | null }) {
  const { original: words } = useTexts().readingPages;
  const where = usePlaceWords();
  const view = windowAround(lines, shown?.place ?? { page: null, line: null }, shown?.text ?? null);
  const first = view.lines.find(({ marked }) => marked) ?? view.lines[0];
  const title = first ? where(first) : words.title;
  return (
    <>
      <Leaf
        unit="lines"
        previous={view.previous === null ? null : `line-${view.previous}`}
        next={view.next === null ? null : `line-${view.next}`}
        words={first?.marked ? `${title}. ${words.marked}` : title}
      />
      <div class="viewport" role="region" aria-label={title} tabIndex={0}>
        <ol class="lines" lang="sv">
          {view.lines.map((line, index) => (
            <li key={index} value={line.line}>
              {line.marked ? (
                <mark data-mark={line === first ? true : undefined}>{line.text}</mark>
              ) : (
                <bdi>{line.text}</bdi>
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

interface LeafProps {
  /** What is shown now. */
  words: string;
  previous: string | null;
  next: string | null;
  unit: 'pages' | 'lines';
}

/** Leafing through the original: to the page, or the lines, before and after. */
function Leaf({ words, previous, next, unit }: LeafProps) {
  const { address } = usePage();
  const leaf = useTexts().readingPages.original.leaf[unit];
  const to = (key: string) => addressWith(address, { show: key, lang: null }, 'original');
  return (
    <p class="leaf">
      <span role="status">{words}</span>
      {previous && (
        <a href={to(previous)} data-show={previous} rel="prev">
          {leaf.previous}
        </a>
      )}
      {next && (
        <a href={to(next)} data-show={next} rel="next">
          {leaf.next}
        </a>
      )}
    </p>
  );
}
