import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { mondayOf, weekNumber } from './collision.rules.ts';
import { CollisionList } from './collisions.pages.tsx';
import { useDutyLabels } from './duty-form.pages.tsx';
import { Moved } from './duty-parts.pages.tsx';
import { DutyAtAGlance } from './duty-steps.pages.tsx';
import type { MoveShown } from './index.ts';

/**
 * Moving a duty: near days that are free, each one press away, and a day of one's own. What the day would collide with
 * is shown before it is moved there, and the second press moves it all the same.
 */
export function MoveDutyPage({ shown, problem }: { shown: MoveShown; problem: FormProblem | null }) {
  const { duties, forms } = useTexts();
  const { move: words } = duties.steps;
  const { duty, wished, collisions, free } = shown;
  const collides = problem?.faults.some(({ code }) => code === 'dutyCollides') ?? false;
  const address = `/year-wheel/duties/${duty.id}/move`;
  return (
    <Layout title={words.title} section="/year-wheel" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useDutyLabels()} />
      <h1>{words.title}</h1>
      <DutyAtAGlance duty={duty} />
      <p>
        <Moved count={duty.moved} />
      </p>
      {free.length > 0 && (
        <section aria-labelledby="free">
          <h2 id="free">{words.freeTitle}</h2>
          <p class="hint">{words.freeLede}</p>
          <form class="free-days" action={address} method="post">
            <input type="hidden" name="version" value={duty.version} />
            {free.map((day) => (
              <button key={day} type="submit" class="quiet" name="toOn" value={day}>
                {words.free(day, weekNumber(mondayOf(day)))}
              </button>
            ))}
          </form>
        </section>
      )}
      {collisions.length > 0 ? (
        <section aria-labelledby="collides" class="would-collide">
          <h2 id="collides">{words.collidesTitle(wished)}</h2>
          <CollisionList collisions={collisions} />
        </section>
      ) : (
        <p>{words.clearTitle(wished)}</p>
      )}
      <EntryForm
        action={address}
        problem={problem}
        version={duty.version}
        hidden={collides ? { shownFor: wished } : {}}
        submit={collides ? words.evenSo : words.submit}
        cancel={`/year-wheel/duties/${duty.id}`}
        next={words.next}
      >
        <TextField
          name="toOn"
          label={words.toOn}
          hint={forms.dateHint}
          saved={wished}
          width="date"
          required
        />
        <TextField name="note" label={words.note} lines={2} />
      </EntryForm>
    </Layout>
  );
}
