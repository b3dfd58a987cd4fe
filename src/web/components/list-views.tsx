import { addressWith } from '../address.ts';
import { usePage } from '../page.ts';

interface ListViewsProps<View extends string> {
  label: string;
  views: readonly { readonly view: View; readonly name: string }[];
  current: View;
  /** The view that an address without one shows. */
  first: View;
}

/** The ways to look at a list; each keeps the filter of the address and begins at its first page. */
export function ListViews<View extends string>({ label, views, current, first }: ListViewsProps<View>) {
  const { address } = usePage();
  return (
    <nav aria-label={label}>
      <ul class="action-views">
        {views.map(({ view, name }) => (
          <li key={view}>
            <a
              href={addressWith(address, { view: view === first ? null : view, page: null, lang: null })}
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
