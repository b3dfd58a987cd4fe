import { useTexts } from '../web/page.ts';
import type { Year } from './year.model.ts';
import { yearAddress } from './year.view.ts';

/** The twelve months as a list, where the screen is too narrow for the chart. */
export function MonthLinks({ shown: { months, month: open, year, filter } }: { shown: Year }) {
  const { year: texts } = useTexts();
  return (
    <nav class="month-links" aria-label={texts.chart}>
      <ol>
        {months.map(({ month, all }) => (
          <li key={month}>
            <a
              href={`${yearAddress(filter, { year, month })}#month`}
              aria-current={month === open ? 'true' : undefined}
            >
              {texts.months[month - 1]}
            </a>{' '}
            {all}
          </li>
        ))}
      </ol>
    </nav>
  );
}
