import { addressWith } from '../address.ts';
import { usePage } from '../page.ts';

interface ListViewsProps<View extends string> {
  label: string;
  views: readonly { readonly view: View; readonly name: string }[];
  current: View;
  /** The view that an address without one shows. */
  first: View;
  /** What else of the address ends with the view, such as what was just done. */
  ends?: readonly string[];
}

/** The ways to look at a list; each keeps the filter of the address and begins at its first page. */
export function ListViews<View extends string>(props: ListViewsProps<View>) {
  const { label, views, current, first, ends = [] } = props;
  const { address } = usePage();
  const ended = Object.fromEntries(['page', 'lang', ...ends].map((name) => [name, null]));
  return (
    <nav aria-label={label}>
      <ul class="action-views">
        {views.map(({ view, name }) => (
          <li key={view}>
            <a
              href={addressWith(address, { ...ended, view: view === first ? null : view })}
              aria-current={current === view ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
