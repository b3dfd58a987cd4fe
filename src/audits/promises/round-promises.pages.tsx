import { type Column, DataTable } from '../../web/components/data-table.tsx';
import { ChoiceField, TextField } from '../../web/components/entry-fields.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { PromiseInRound } from './promise.store.ts';
import { type EarlierOutcome, type PromiseResult, promiseOutcomes } from './promise-outcome.model.ts';

/** Each promise of the body with what became of it, in the form of its recommendation. */
export function PromiseFields({ promises }: { promises: readonly PromiseInRound[] }) {
  const { rounds } = useTexts();
  const words = rounds.work;
  return (
    <fieldset class="field">
      <legend>{words.promises}</legend>
      <p class="hint">{words.promisesHint}</p>
      {promises.map((promise, index) => (
        <div key={promise.id} class="promise">
          <p>
            <Verbatim text={promise.what} />
          </p>
          <p class="sub">
            <About promise={promise} />
          </p>
          <EarlierOutcomes earlier={promise.earlier} />
          <input type="hidden" name={`outcomes.${index}.commitmentId`} value={promise.id} />
          <ChoiceField
            name={`outcomes.${index}.outcome`}
            label={words.outcome}
            saved={promise.outcome ?? 'none'}
            options={[
              ...(promise.outcome ? [] : [{ value: 'none', text: words.notNoted }]),
              ...promiseOutcomes.map((each) => ({ value: each, text: rounds.promises.outcomes[each] })),
            ]}
          />
          <TextField
            name={`outcomes.${index}.text`}
            label={words.outcomeText}
            saved={promise.text}
            lines={2}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** By when it was promised, and whether the control plan has it. */
function About({ promise }: { promise: PromiseInRound }) {
  const words = useTexts().rounds.promises;
  const { dueOn, ownerRole, entersControlPlan, controlPoint, isPointTold } = promise;
  const plan = entersControlPlan
    ? [
        words.entersControlPlan,
        controlPoint ? words.controlPoint(controlPoint) : isPointTold && words.noControlPoint,
      ]
    : [];
  const parts = [`${words.by}: ${dueOn ?? words.noDate}`, ownerRole, ...plan];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

const marks: Record<PromiseResult, string> = { kept: '✓', partly: '◐', broken: '▲', unknown: '?' };
const tones: Record<PromiseResult, string> = {
  kept: 'green',
  partly: 'yellow',
  broken: 'red',
  unknown: 'unknown',
};

/** What became of a promise: a mark, a word, and only then a colour. */
function OutcomeBadge({ outcome }: { outcome: PromiseResult }) {
  const words = useTexts().rounds.promises;
  return (
    <span class={`status ${tones[outcome]}`}>
      <span aria-hidden="true">{marks[outcome]}</span> {words.outcomes[outcome]}
    </span>
  );
}

/** What earlier rounds said of the promise, and of which wording of it. */
function EarlierOutcomes({ earlier }: { earlier: readonly EarlierOutcome[] }) {
  const { promises: words, broken } = useTexts().rounds;
  if (earlier.length === 0) return null;
  return (
    <>
      <p class="sub">{words.earlier}</p>
      <ul class="earlier-outcomes">
        {earlier.map(({ followUpId, title, dated, madeBy, outcome, text, worded }) => (
          <li key={`${followUpId} ${worded?.what}`}>
            <OutcomeBadge outcome={outcome} /> {text && <Verbatim text={text} />}
            <span class="sub line">
              {broken.by[madeBy]} ·{' '}
              <a href={`/follow-ups/${followUpId}`}>
                <Verbatim text={title} />
              </a>
              {dated && `, ${dated}`}
            </span>
            {worded && <EarlierWording worded={worded} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was promised in the answer that was replaced, where that is what was judged. */
export function EarlierWording({ worded }: { worded: NonNullable<EarlierOutcome['worded']> }) {
  const words = useTexts().rounds.promises;
  return (
    <span class="sub line">
      {words.judgedEarlier} <Verbatim text={worded.what} /> {`(${words.by}: ${worded.dueOn ?? words.noDate})`}
    </span>
  );
}

/** The promises of a round's recommendations beside what happened. */
export function PromisesOfRound({
  promises,
  mayWrite,
}: {
  promises: readonly PromiseInRound[];
  mayWrite: boolean;
}) {
  const { rounds } = useTexts();
  const words = rounds.promises;
  if (promises.length === 0 && !mayWrite) return null;
  const columns: Column<PromiseInRound>[] = [
    {
      header: words.promise,
      cell: (promise) => (
        <div>
          <Verbatim text={promise.what} />
          <span class="sub line">
            <About promise={promise} />
          </span>
        </div>
      ),
    },
    {
      header: rounds.recommendation,
      cell: ({ recommendationId, number, auditTitle, bodyName }) => (
        <div>
          {recommendationId ? (
            <a href={`/recommendations/${recommendationId}`}>
              {number && `${number}, `}
              <Verbatim text={auditTitle} />
            </a>
          ) : (
            <Verbatim text={auditTitle} />
          )}
          <span class="sub line">
            <Verbatim text={bodyName} />
          </span>
        </div>
      ),
    },
    {
      header: words.outcome,
      cell: ({ outcome, text }) => (
        <div>
          {outcome ? <OutcomeBadge outcome={outcome} /> : rounds.work.notNoted}
          {text && (
            <span class="line">
              <Verbatim text={text} />
            </span>
          )}
        </div>
      ),
    },
  ];
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{words.title}</h2>
      {promises.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <DataTable caption={words.count(promises.length)} columns={columns} rows={[...promises]} />
      )}
      <p>
        <a href="/commitments/broken">{words.toBroken}</a>
      </p>
    </section>
  );
}
