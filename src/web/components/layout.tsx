import type { ComponentChildren } from 'preact';
import { addressWith } from '../address.ts';
import { usePage, useTexts } from '../page.ts';

interface LayoutProps {
  title: string;
  /** Prefixes the title with "Fel:" so that a screen reader says first that something is wrong. */
  error?: boolean;
  /** Seconds until the browser asks again, for pages that wait for a job. Left out where the script does it. */
  refresh?: number;
  /** Address of the menu item that the page belongs to. */
  section?:
    | '/'
    | '/recommendations'
    | '/audits'
    | '/readings'
    | '/organisation'
    | '/people'
    | '/account'
    | '/about';
  wide?: boolean;
  children: ComponentChildren;
}

/** The frame of every page: masthead, language switch, the page itself, footer. */
export function Layout({ title, error, refresh, section, wide, children }: LayoutProps) {
  const { language, assets } = usePage();
  const { web } = useTexts();
  const full = `${error ? `${web.errorPrefix} ` : ''}${title} – ${web.product}`;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {refresh !== undefined && (
          <noscript>
            <meta httpEquiv="refresh" content={String(refresh)} />
          </noscript>
        )}
        <title>{full}</title>
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <script type="module" src={assets.script} />
      </head>
      <body>
        <a class="skip" href="#main">
          {web.skip}
        </a>
        <Masthead section={section} />
        <main id="main" class={wide ? 'wide' : undefined} tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{web.footer}</p>
        </footer>
      </body>
    </html>
  );
}

function Masthead({ section }: { section: LayoutProps['section'] }) {
  const { address } = usePage();
  const { web } = useTexts();
  const items = [
    { to: '/', text: web.menuItems.read },
    { to: '/about', text: web.menuItems.about },
  ];
  return (
    <header class="top">
      <a class="brand" href="/">
        {web.product}
      </a>
      <nav aria-label={web.menu}>
        <ul>
          {items.map(({ to, text }) => (
            <li key={to}>
              <a href={to} aria-current={section === to ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a
        class="language"
        href={addressWith(address, { lang: web.otherLanguage.code })}
        lang={web.otherLanguage.code}
        hreflang={web.otherLanguage.code}
      >
        {web.otherLanguage.name}
      </a>
    </header>
  );
}
