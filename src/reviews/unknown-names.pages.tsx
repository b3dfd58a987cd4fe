import { mayManageOrganisation } from '../people/people.policy.ts';
import { useTexts } from '../web/page.ts';
import { useReview } from './review-context.pages.tsx';

/** More names than this are folded, so that they don't push away what was read. */
const shownUnfolded = 1;

interface UnknownNamesProps {
  names: readonly { readonly name: string; readonly rows: number }[];
}

/** Names that mean no body of the organisation: told once, for every row that holds them. */
export function UnknownNames({ names }: UnknownNamesProps) {
  const { unknownNames: words, remaining } = useTexts().reviewPages;
  if (names.length === 0) return null;
  return (
    <details class="folded" open={names.length <= shownUnfolded}>
      <summary>
        <h3>{remaining.counted(words.title, names.length)}</h3>
      </summary>
      {names.map(({ name, rows }, index) => (
        <NameChoice key={name} name={name} rows={rows} id={`name-${index + 1}`} />
      ))}
    </details>
  );
}

function NameChoice({ name, rows, id }: { name: string; rows: number; id: string }) {
  const { unknownNames: words } = useTexts().reviewPages;
  const { bodies, listed, requester } = useReview();
  const living = bodies.filter(({ endedOn }) => endedOn === null);
  return (
    <form class="name-choice" action={`/readings/${listed.id}`} method="post" data-part="remaining">
      <input type="hidden" name="part" value="all" />
      <input type="hidden" name="name" value={name} />
      <div class="field">
        <label for={id}>
          <bdi class="verbatim">{words.meaning(name, rows)}</bdi>
        </label>
        <select id={id} name="bodyId" required>
          <option value="">{words.choose}</option>
          {living.map((body) => (
            <option key={body.id} value={body.id}>
              {body.name}
            </option>
          ))}
        </select>
      </div>
      <button
        type="submit"
        name="action"
        value="assignBody"
        class="quiet"
        aria-label={words.submitName(name)}
      >
        {words.submit}
      </button>
      {mayManageOrganisation(requester) && (
        <p class="tick">
          <label>
            <input type="checkbox" name="remember" value="yes" /> {words.remember}
          </label>
        </p>
      )}
    </form>
  );
}
