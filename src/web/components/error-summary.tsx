import { useTexts } from '../page.ts';

export interface FieldError {
  /** Name of the field, which is also its id. */
  field: string;
  message: string;
}

/** What has to be put right, first on the page and in focus, each line a link to its field. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const { web } = useTexts();
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} data-focus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{web.errorSummary}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
