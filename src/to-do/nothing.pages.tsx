import { useTexts } from '../web/page.ts';

/** Where nothing waits: that all is well, what stands here otherwise, and the step that comes next. */
export function NothingToDo({ reviews, administers }: { reviews: boolean; administers: boolean }) {
  const { overview, toDo } = useTexts();
  const { nothing } = toDo;
  return (
    <div class="calm">
      <p class="lede">{nothing.title}.</p>
      <p>{nothing.body}</p>
      {reviews && (
        <p class="actions">
          <a class="button" href="/readings">
            {nothing.read}
          </a>
        </p>
      )}
      {administers && (
        <p>
          <a href="/people">{overview.empty.addPeople}</a>
        </p>
      )}
      <p>
        {nothing.next} <a href="/overview">{nothing.overview}</a> {nothing.and}{' '}
        <a href="/year">{nothing.year}</a>.
      </p>
    </div>
  );
}
