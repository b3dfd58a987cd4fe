import type { TiedBody } from '../organisation/body.model.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { useField } from './edit-form.pages.tsx';
import { useReview } from './review-context.pages.tsx';

interface BodyChoiceProps {
  legend: string;
  /** Names as they stand in the report. */
  printed: readonly string[];
  /** Ids of the bodies that are chosen now. */
  saved: readonly string[];
}

/** Boards and companies come first; what is seldom addressed is folded until some of it is chosen. */
const kinds = ['board', 'company', 'centralFunction', 'administration', 'council'] as const;
const often = new Set<TiedBody['kind']>(['board', 'company']);

/** The bodies of the organisation to tick. One that has ended is offered only where it is chosen already. */
export function BodyChoice({ legend, printed, saved }: BodyChoiceProps) {
  const { bodies, problem } = useReview();
  const { rowForm } = useTexts().reviewPages;
  const { error } = useField('bodyIds', legend);
  const chosen = problem?.entered?.getAll('bodyIds') ?? saved;
  const offered = bodies.filter(({ id, endedOn }) => endedOn === null || chosen.includes(id));
  const groups = kinds
    .map((kind) => ({ kind, members: offered.filter((body) => body.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  return (
    <fieldset class={error ? 'field bodies invalid' : 'field bodies'} id="bodyIds" tabIndex={-1}>
      <legend>{legend}</legend>
      {printed.length > 0 && (
        <p class="hint">
          <Verbatim text={rowForm.printed(printed.join(', '))} />
        </p>
      )}
      {error && <p class="field-error">{error}</p>}
      {groups.map(({ kind, members }) =>
        often.has(kind) || members.some(({ id }) => chosen.includes(id)) ? (
          <Ticks key={kind} members={members} chosen={chosen} />
        ) : (
          <details key={kind}>
            <summary>{rowForm.kinds[kind]}</summary>
            <Ticks members={members} chosen={chosen} />
          </details>
        ),
      )}
    </fieldset>
  );
}

function Ticks({ members, chosen }: { members: TiedBody[]; chosen: readonly string[] }) {
  const { rowForm } = useTexts().reviewPages;
  return (
    <ul class="ticks">
      {members.map(({ id, name, endedOn }) => (
        <li key={id}>
          <label>
            <input type="checkbox" name="bodyIds" value={id} checked={chosen.includes(id)} /> {name}
            {endedOn !== null && <span class="sub"> ({rowForm.ended})</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
