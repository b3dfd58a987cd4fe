import { useTexts } from '../page.ts';

interface OnThisPageProps {
  /** In the order they stand; `id` is that of an element on the page. */
  parts: readonly { readonly id: string; readonly name: string }[];
}

/** Links to the parts of a long page. */
export function OnThisPage({ parts }: OnThisPageProps) {
  return (
    <nav class="on-this-page" aria-label={useTexts().web.onThisPage}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
