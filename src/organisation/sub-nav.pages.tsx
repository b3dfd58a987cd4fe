import { useTexts } from '../web/page.ts';

/** The two halves of who is who: bodies and people. */
export function SubNav({ here }: { here: '/organisation' | '/people' }) {
  const { nav, organisationLink, peopleLink } = useTexts().organisation;
  const items = [
    { to: '/organisation', text: organisationLink },
    { to: '/people', text: peopleLink },
  ];
  return (
    <nav class="sub-nav" aria-label={nav}>
      <ul>
        {items.map(({ to, text }) => (
          <li key={to}>
            <a href={to} aria-current={to === here ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
