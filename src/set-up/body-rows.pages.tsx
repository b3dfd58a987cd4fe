import type { FieldError } from '../web/components/error-summary.tsx';
import { useTexts } from '../web/page.ts';
import type { ShownRow } from './set-up-form.view.ts';

interface BodyRowsProps {
  rows: readonly ShownRow[];
  errors: FieldError[];
}

/** Boards with their administrations: the standard ones, each to tick, and empty rows for others. */
export function BodyRows({ rows, errors }: BodyRowsProps) {
  const words = useTexts().setUp.form;
  return (
    <fieldset>
      <legend>{words.bodies}</legend>
      <p class="hint">{words.bodiesNote}</p>
      <p class="body-heads" aria-hidden="true">
        <span>{words.board}</span>
        <span>{words.administration}</span>
      </p>
      <ol class="body-rows">
        {rows.map((row, index) => (
          <Row key={index} row={row} index={index} errors={errors} />
        ))}
      </ol>
    </fieldset>
  );
}

function Row({ row, index, errors }: { row: ShownRow; index: number; errors: FieldError[] }) {
  const words = useTexts().setUp.form;
  const board = errors.find(({ field }) => field === `board-${index}`)?.message;
  return (
    <li class={board ? 'invalid' : undefined}>
      {row.use !== null && (
        <input
          type="checkbox"
          name={`use-${index}`}
          id={`use-${index}`}
          checked={row.use}
          aria-label={words.use(row.board)}
        />
      )}
      <p class="body-board">
        <label for={`board-${index}`}>{words.boardOf(index + 1)}</label>
        {board && (
          <span class="field-error" id={`board-${index}-error`}>
            {board}
          </span>
        )}
        <input
          type="text"
          id={`board-${index}`}
          name={`board-${index}`}
          maxLength={200}
          autocomplete="off"
          value={row.board}
          {...(board ? { 'aria-invalid': 'true', 'aria-describedby': `board-${index}-error` } : {})}
        />
      </p>
      <p class="body-administration">
        <label for={`administration-${index}`}>{words.administrationOf(index + 1)}</label>
        <input
          type="text"
          id={`administration-${index}`}
          name={`administration-${index}`}
          maxLength={200}
          autocomplete="off"
          value={row.administration}
        />
      </p>
    </li>
  );
}
