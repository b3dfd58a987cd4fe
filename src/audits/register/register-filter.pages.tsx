import { addressWith } from '../../web/address.ts';
import { Choice, Filter, Search } from '../../web/components/filter.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { answerStandings } from '../matters/matter.rules.ts';
import { recommendationStates } from '../recommendations/recommendation.model.ts';
import { pageSizes, type RegisterFilter, statusChoices, unknownChoices } from './register-filter.model.ts';
import { type Chosen, chosenInWords, isFolded, isUsualChosen, sortOptions } from './register-filter.view.ts';
import type { RegisterChoices } from './register-list.model.ts';

interface RegisterFilterProps {
  filter: RegisterFilter;
  choices: RegisterChoices;
  /** Whether every column is shown, which the form keeps. */
  isWide: boolean;
}

/** Which recommendations to see: the usual choices on one line, the others folded in below it. */
export function RegisterFilterForm({ filter, choices, isWide }: RegisterFilterProps) {
  const texts = useTexts();
  const words = texts.register.filter;
  const all = { value: '', text: words.all };
  const named = <Value extends string>(values: readonly Value[], name: (value: Value) => string) => [
    all,
    ...values.map((value) => ({ value, text: name(value) })),
  ];
  const bodies = choices.bodies.filter(({ kind, id }) => kind !== 'administration' || id === filter.body);
  return (
    <div class="register-filter">
      <Filter action="/recommendations" label={words.label} submit={words.submit}>
        {isWide && <input type="hidden" name="columns" value="all" />}
        <Search label={words.search} value={filter.q} hint={words.searchHint} isOwnLine />
        <details class="usual" open={isUsualChosen(filter)}>
          <summary>{words.usual}</summary>
          <div class="usual-choices">
            <Choice
              name="body"
              label={words.body}
              value={filter.body ?? ''}
              options={[all, ...bodies.map(({ id, name }) => ({ value: id, text: name }))]}
            />
            <Choice
              name="status"
              label={words.status}
              value={filter.status ?? ''}
              options={named(statusChoices, (status) =>
                status === 'open' ? words.open : texts.audits.assessed[status],
              )}
            />
            <Choice
              name="state"
              label={words.state}
              value={filter.state ?? ''}
              options={named(recommendationStates, (state) => texts.audits.states[state])}
            />
          </div>
        </details>
        <details class="others" open={!isFolded(filter)}>
          <summary>{words.more}</summary>
          <div class="more">
            <MoreChoices filter={filter} choices={choices} named={named} />
          </div>
        </details>
      </Filter>
    </div>
  );
}

interface MoreChoicesProps extends Pick<RegisterFilterProps, 'filter' | 'choices'> {
  named: <Value extends string>(
    values: readonly Value[],
    name: (value: Value) => string,
  ) => { value: string; text: string }[];
}

function MoreChoices({ filter, choices, named }: MoreChoicesProps) {
  const texts = useTexts();
  const words = texts.register.filter;
  const all = { value: '', text: words.all };
  const administrations = choices.bodies.filter(({ kind }) => kind === 'administration');
  return (
    <>
      {administrations.length > 0 && (
        <Choice
          name="administration"
          label={words.administration}
          value={filter.administration ?? ''}
          options={[all, ...administrations.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      )}
      <Choice
        name="audit"
        label={words.audit}
        value={filter.audit ?? ''}
        options={[
          all,
          ...choices.audits.map(({ id, title, year }) => ({
            value: id,
            text: year ? `${title} (${year})` : title,
          })),
        ]}
      />
      <YearField name="from" label={words.from} value={filter.from} />
      <YearField name="to" label={words.to} value={filter.to} />
      <Choice
        name="answer"
        label={words.answer}
        value={filter.answer ?? ''}
        options={named(answerStandings, (answer) => words.answers[answer])}
      />
      <Choice
        name="unknown"
        label={words.unknown}
        value={filter.unknown ?? ''}
        options={named(unknownChoices, (unknown) => words.unknowns[unknown])}
      />
      <SortChoice filter={filter} />
      <Choice
        name="size"
        label={words.size}
        value={String(filter.size)}
        options={[...new Set([...pageSizes, filter.size])].map((size) => ({
          value: String(size),
          text: String(size),
        }))}
      />
    </>
  );
}

/** The order and its direction are one choice. */
function SortChoice({ filter }: { filter: RegisterFilter }) {
  const { register } = useTexts();
  return (
    <Choice
      name="order"
      label={register.filter.sort}
      value={`${filter.sort} ${filter.direction}`}
      options={sortOptions(register)}
    />
  );
}

function YearField({ name, label, value }: { name: 'from' | 'to'; label: string; value: number | null }) {
  return (
    <div class="field">
      <label for={`filter-${name}`}>{label}</label>
      <input
        id={`filter-${name}`}
        name={name}
        class="year"
        inputMode="numeric"
        maxLength={4}
        value={value ?? ''}
      />
    </div>
  );
}

interface ChosenLineProps extends Pick<RegisterFilterProps, 'filter' | 'choices'> {
  matching: number;
  all: number;
}

/** How many are shown, and each choice with the way to take it away. */
export function ChosenLine({ filter, choices, matching, all }: ChosenLineProps) {
  const { address } = usePage();
  const texts = useTexts();
  const words = texts.register.filter;
  const chosen = chosenInWords(filter, choices, texts);
  const without = ({ names }: Chosen) =>
    addressWith(address, Object.fromEntries([...names, 'page', 'lang'].map((name) => [name, null])));
  return (
    <p class="shown chosen-line">
      <span role="status">{words.shown(matching, all)}</span>
      {chosen.map((choice) => (
        <a key={choice.text} class="chip" href={without(choice)} aria-label={words.without(choice.text)}>
          <Verbatim text={choice.text} /> <span aria-hidden="true">×</span>
        </a>
      ))}
      {chosen.length > 0 && (
        <a
          href={addressWith('/recommendations', {
            columns: new URLSearchParams(address.split('?')[1]).get('columns'),
          })}
        >
          {words.reset}
        </a>
      )}
    </p>
  );
}
