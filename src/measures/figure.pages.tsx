import { useTexts } from '../web/page.ts';
import type { Counted, ShownMeasure } from './measure.model.ts';
import { type Choice, rowsAt, shareOf, shortOf } from './measures.view.ts';

interface FigureProps {
  name: ShownMeasure;
  counted: Counted;
  choice: Choice;
  /** Whose figure it is, in words. */
  of: string;
}

/** The figure itself: the share, and of what is open the middle age as well. */
export function Value({ name, counted }: Pick<FigureProps, 'name' | 'counted'>) {
  const texts = useTexts();
  const words = texts.measures;
  const { part, all, medianDays, dated, times } = counted;
  const isAge = name === 'openWork' || name === 'openAuditors';
  return (
    <>
      <b class="measure-value">{shareOf(counted, texts)}</b>
      {isAge && all > 0 && medianDays != null && (
        <span class="aside block">
          {words.median(Math.round(medianDays))} {words.medianOf(dated ?? 0, part)}
        </span>
      )}
      {times !== undefined && all > 0 && <span class="aside block">{words.times(times)}</span>}
    </>
  );
}

/** "13 of 37", where each number leads to its rows. */
export function PartOfAll({ name, counted, choice, of }: FigureProps) {
  const { measures: words } = useTexts();
  const { part, all, unknown } = counted;
  if (all === 0) return <span class="none">{words.noData}</span>;
  const label = words.names[name];
  const [before = '', between = ''] = words.partOfAll(0, 1).split(/[01]/);
  return (
    <span class="part-of-all">
      {before}
      <a
        href={rowsAt({ ...choice, of: name, side: 'part' })}
        aria-label={`${part}: ${words.linkPart(label, of)}`}
      >
        {part}
      </a>
      {between}
      <a
        href={rowsAt({ ...choice, of: name, side: 'all' })}
        aria-label={`${all}: ${words.linkAll(label, of)}`}
      >
        {all}
      </a>
      {unknown > 0 && (
        <>
          {' '}
          <a class="aside block" href={rowsAt({ ...choice, of: name, side: 'unknown' })}>
            {words.unknown(unknown)}
          </a>
        </>
      )}
    </span>
  );
}

/** The same in a cell of a table with many: one value, and what it is counted of under it. */
export function ShortFigure(props: FigureProps) {
  const texts = useTexts();
  const { name, counted } = props;
  if (counted.all === 0) return <span class="none">–</span>;
  return (
    <>
      {shortOf(name, counted, texts)}{' '}
      <span class="aside block">
        <PartOfAll {...props} />
      </span>
    </>
  );
}
