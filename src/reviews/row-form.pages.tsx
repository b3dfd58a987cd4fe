import { useTexts } from '../web/page.ts';
import { BodyChoice } from './body-choice.pages.tsx';
import { EditChoice, EditField, EditForm } from './edit-form.pages.tsx';
import { RegisterChoice } from './register-match.pages.tsx';
import type { ReviewRow } from './review.model.ts';
import { isFollowUpRow } from './review.rules.ts';
import { useReview, useRowName } from './review-context.pages.tsx';

/** Lines that a text takes in its field, about. */
const linesOf = (text: string | null, least: number): number =>
  Math.min(12, Math.max(least, Math.ceil((text ?? '').length / 60)));

/** A row to be corrected after the original. */
export function RowForm({ row }: { row: ReviewRow }) {
  const { readingPages, reviewPages, web } = useTexts();
  const { rowForm } = reviewPages;
  const { review } = useReview();
  const statuses = (['green', 'yellow', 'red', 'unknown'] as const).map((value) => ({
    value,
    text: web.status[value],
  }));
  return (
    <>
      <EditForm part="row" of={row} heading={rowForm.heading(useRowName()(row))} next={rowForm.next}>
        <EditField
          name="text"
          label={rowForm.text}
          hint={rowForm.textHint}
          saved={row.text}
          lines={linesOf(row.text, 3)}
        />
        <BodyChoice legend={rowForm.bodies} printed={row.readAddressees} saved={row.bodyIds} />
        {isFollowUpRow(review, row) && (
          <>
            <EditChoice
              name="status"
              label={rowForm.status}
              hint={rowForm.statusHint}
              saved={row.status}
              options={statuses}
            />
            <EditField name="done" label={rowForm.done} saved={row.done} lines={linesOf(row.done, 2)} />
            <EditField
              name="remaining"
              label={rowForm.remaining}
              saved={row.remaining}
              lines={linesOf(row.remaining, 2)}
            />
          </>
        )}
        <EditField
          name="comment"
          label={readingPages.read.comment}
          saved={row.comment}
          lines={linesOf(row.comment, 2)}
        />
        <EditField name="number" label={rowForm.number} saved={row.number} width="short" />
        <EditField name="group" label={rowForm.group} saved={row.group} />
      </EditForm>
      <RegisterChoice row={row} />
    </>
  );
}
