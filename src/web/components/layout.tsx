import type { ComponentChildren } from 'preact';
import { usePage, useTexts } from '../page.ts';
import { ExampleBanner } from './example-banner.tsx';
import { Masthead, type Section } from './masthead.tsx';

interface LayoutProps {
  title: string;
  /** Prefixes the title with "Fel:" so that a screen reader says first that something is wrong. */
  error?: boolean;
  /** Seconds until the browser asks again, for pages that wait for a job. Left out where the script does it. */
  refresh?: number;
  /** Address of the menu item that the page belongs to. */
  section?: Section;
  wide?: boolean;
  children: ComponentChildren;
}

/** The frame of every page: masthead, the page itself, footer. */
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
        <ExampleBanner />
        <main id="main" class={wide ? 'wide' : undefined} tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>
            {web.footer} <a href="/about">{web.menuItems.about}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
