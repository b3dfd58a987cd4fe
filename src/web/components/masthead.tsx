import { addressWith } from '../address.ts';
import { type MenuLink, menuInRow } from '../menu.ts';
import { usePage, useTexts } from '../page.ts';

/** Addresses of the menu; a page names the one it belongs to. */
export type Section =
  | '/'
  | '/overview'
  | '/recommendations'
  | '/audits'
  | '/matters'
  | '/responses'
  | '/actions'
  | '/measures'
  | '/year'
  | '/handovers'
  | '/papers'
  | '/readings'
  | '/documents'
  | '/guideline'
  | '/compliance'
  | '/assets'
  | '/risks'
  | '/exceptions'
  | '/indicators'
  | '/year-wheel'
  | '/introduction-plan'
  | '/management-reports'
  | '/control-plans'
  | '/forum'
  | '/organisation'
  | '/people'
  | '/search'
  | '/account'
  | '/about';

/**
 * The product, the menu, and at the right whose pages these are, who sees them, the other language and the way out.
 * The menu takes one line: what has no room in it is folded. On a narrow screen all but the product opens with a
 * button. Neither needs a script.
 */
export function Masthead({ section }: { section: Section | undefined }) {
  const { requester } = usePage();
  const { web } = useTexts();
  const { row, folds } = requester
    ? menuInRow(requester)
    : { row: [{ to: '/about', name: 'about' as const }], folds: [] };
  const current = section === '/people' ? '/organisation' : section;
  return (
    <header class="top">
      <a class="brand" href="/">
        {web.product}
      </a>
      <button type="button" class="quiet menu-button" popovertarget="menu">
        {web.openMenu}
      </button>
      <div id="menu" class="menu" popover="auto">
        <nav aria-label={web.menu}>
          <ul>
            {row.map((item) => (
              <MenuEntry key={item.to} item={item} current={current} />
            ))}
            {folds.map(({ name, links }) => (
              <li key={name} class="more">
                <details name="menu-fold">
                  <summary class={links.some(({ to }) => to === current) ? 'current' : undefined}>
                    {web.menuFolds[name]}
                  </summary>
                  <ul>
                    {links.map((item) => (
                      <MenuEntry key={item.to} item={item} current={current} />
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
        </nav>
        <Who section={section} />
      </div>
    </header>
  );
}

function MenuEntry({ item, current }: { item: MenuLink; current: Section | undefined }) {
  const { web } = useTexts();
  return (
    <li>
      <a href={item.to} aria-current={current === item.to ? 'page' : undefined}>
        {web.menuItems[item.name]}
      </a>
    </li>
  );
}

function Who({ section }: { section: Section | undefined }) {
  const { address, requester, organisation } = usePage();
  const { web, search } = useTexts();
  const { code, name } = web.otherLanguage;
  const isOrganisation = section === '/organisation' || section === '/people';
  return (
    <ul class="who">
      {organisation.name && (
        <li>
          {requester ? (
            <a href="/organisation" aria-current={isOrganisation ? 'page' : undefined}>
              {organisation.name}
            </a>
          ) : (
            organisation.name
          )}
        </li>
      )}
      {requester && (
        <li>
          <a href="/search" aria-current={section === '/search' ? 'page' : undefined}>
            {search.title}
          </a>
        </li>
      )}
      {requester && (
        <li>
          <a href="/account" title={web.account} aria-current={section === '/account' ? 'page' : undefined}>
            {requester.name}
          </a>
        </li>
      )}
      <li>
        <a href={addressWith(address, { lang: code })} lang={code} hreflang={code}>
          {name}
        </a>
      </li>
      {requester && (
        <li>
          <form action="/sign-out" method="post">
            <button type="submit" class="link">
              {web.signOut}
            </button>
          </form>
        </li>
      )}
      {!requester && organisation.name && (
        <li>
          <a href="/sign-in">{web.menuItems.signIn}</a>
        </li>
      )}
    </ul>
  );
}
