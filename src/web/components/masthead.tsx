import { mayReviewReports, registerScope } from '../../audits/register.policy.ts';
import type { Requester } from '../../identity/requester.model.ts';
import type { Texts } from '../../texts/index.ts';
import { addressWith } from '../address.ts';
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
  | '/organisation'
  | '/people'
  | '/account'
  | '/about';

/** What the person may look at, in the order of the work. */
function menuFor(requester: Requester, { menuItems }: Texts['web']) {
  const scope = registerScope(requester);
  const readsRegister = scope.all || scope.security || scope.visible.length > 0;
  return [
    { to: '/', text: menuItems.overview, seen: true },
    { to: '/recommendations', text: menuItems.recommendations, seen: readsRegister },
    { to: '/audits', text: menuItems.audits, seen: readsRegister },
    { to: '/readings', text: menuItems.readings, seen: mayReviewReports(requester) },
    { to: '/organisation', text: menuItems.organisation, seen: true },
  ].filter(({ seen }) => seen);
}

/**
 * The product, the menu, and at the right whose pages these are, who sees them, the other language and the way out.
 * On a narrow screen all but the product opens with a button, which needs no script.
 */
export function Masthead({ section }: { section: Section | undefined }) {
  const { requester } = usePage();
  const { web } = useTexts();
  const about = [{ to: '/about', text: web.menuItems.about }];
  const items = requester ? menuFor(requester, web) : about;
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
            {items.map(({ to, text }) => (
              <li key={to}>
                <a href={to} aria-current={current === to ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Who section={section} />
      </div>
    </header>
  );
}

function Who({ section }: { section: Section | undefined }) {
  const { address, requester, organisation } = usePage();
  const { web } = useTexts();
  const { code, name } = web.otherLanguage;
  return (
    <ul class="who">
      {organisation.name && <li>{organisation.name}</li>}
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
