import { usePage, useTexts } from '../page.ts';

/** On every page of the made-up municipality: what it is, and the ways out of it. */
export function ExampleBanner() {
  const { requester, organisation } = usePage();
  const { example } = useTexts().web;
  if (!organisation.isExample) return null;
  return (
    <aside class="example-banner" aria-label={example.label}>
      <p>{example.title}</p>
      <a href="/example/act-as">{requester ? example.change : example.choose}</a>
      <form action="/example/begin" method="post">
        <button type="submit" class="link">
          {example.begin}
        </button>
      </form>
    </aside>
  );
}
