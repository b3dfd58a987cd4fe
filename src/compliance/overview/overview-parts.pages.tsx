import type { ComponentChildren } from 'preact';
import { Layout } from '../../web/components/layout.tsx';
import { formatPercent } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import type { Counts } from '../standing.rules.ts';
import type { OverviewFrame } from './asking-overview.ts';
import { shadeOf } from './matrix.rules.ts';
import { figuresOf, type OverviewPage, overviewPages } from './overview.view.ts';

interface OverviewProps {
  page: OverviewPage;
  title: string;
  lede: string;
  frame: OverviewFrame;
  children: ComponentChildren;
}

/** The frame of an overview: its neighbours, what it is about, and as of when. */
export function OverviewLayout({ page, title, lede, frame: { day, today }, children }: OverviewProps) {
  const { complianceOverview: words } = useTexts();
  return (
    <Layout title={title} section="/compliance" wide>
      <OverviewNav page={page} />
      <h1>{title}</h1>
      <p class="lede">{lede}</p>
      {day !== today && (
        <p>
          <b>{words.asOf(day)}</b>
        </p>
      )}
      {children}
    </Layout>
  );
}

/** The ways to look at compliance. @param page null on a page that is none of them, `units` on the list of units */
export function OverviewNav({ page }: { page: OverviewPage | 'units' | null }) {
  const { complianceOverview: words } = useTexts();
  const ways = Object.entries(overviewPages) as [OverviewPage, string][];
  return (
    <nav class="sub-nav" aria-label={words.parts}>
      <ul>
        <li>
          <a href="/compliance" aria-current={page === 'units' ? 'page' : undefined}>
            {words.pages.units}
          </a>
        </li>
        {ways.map(([name, address]) => (
          <li key={name}>
            <a href={address} aria-current={name === page ? 'page' : undefined}>
              {words.pages[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a cell says aloud: "54 % uppfyllt, 13 av 24, 3 utan svar". */
export function useFigureWords(): (counts: Counts) => string {
  const { language } = usePage();
  const { web, complianceOverview } = useTexts();
  const { matrix: words } = complianceOverview;
  return (counts) => {
    const { share, met, applicable, open, isAsked } = figuresOf(counts);
    if (!isAsked) return words.none;
    if (share === null) return words.nothingApplies;
    const told = words.share(formatPercent(language, share), met, applicable);
    return open === 0 ? told : web.list([told, words.open(open)]);
  };
}

/** The figures of a cell as they are seen, with their shade; what they say aloud stands in the link's name. */
export function HeatFigures({ counts }: { counts: Counts }) {
  const { language } = usePage();
  const { matrix: words } = useTexts().complianceOverview;
  const { share, met, applicable, open, isAsked } = figuresOf(counts);
  if (!isAsked) return <span class="heat-none">{words.noneShort}</span>;
  if (share === null) return <span class="heat-none">{words.nothingApplies}</span>;
  return (
    <>
      <b>{formatPercent(language, share)}</b>
      <span class="heat-of">{words.ofAll(met, applicable)}</span>
      {open > 0 && <span class="heat-open">{words.openShort(open)}</span>}
    </>
  );
}

export function heatClass(counts: Counts): string {
  const { share } = figuresOf(counts);
  return share === null ? 'heat' : `heat shade-${shadeOf(share)}`;
}

/** A field for a day in a filter. */
export function DayField({ value }: { value: string | null }) {
  const { filter: words } = useTexts().complianceOverview;
  return (
    <div class="field">
      <label for="filter-day">{words.day}</label>
      <input
        id="filter-day"
        name="day"
        value={value ?? ''}
        maxLength={10}
        size={11}
        inputMode="numeric"
        placeholder={words.dayHint}
      />
    </div>
  );
}
