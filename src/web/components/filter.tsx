import type { ComponentChildren } from 'preact';

interface FilterProps {
  /** Where the form goes; the filter is in the address, so that it can be kept and shared. */
  action: string;
  label: string;
  submit: string;
  children: ComponentChildren;
}

/** One line of choices over a list. */
export function Filter({ action, label, submit, children }: FilterProps) {
  return (
    <search>
      <form class="filter" action={action} method="get" aria-label={label}>
        {children}
        <button type="submit">{submit}</button>
      </form>
    </search>
  );
}

interface SearchProps {
  name?: string;
  label: string;
  value: string;
  /** What may be searched for, inside the empty field. */
  hint?: string;
  /** Takes a line of its own where the page wants that. */
  isOwnLine?: boolean;
}

/** What may be searched for is at most this long, as the lists themselves hold. */
const longest = 200;

/** The field for words in a filter. */
export function Search({ name = 'q', label, value, hint, isOwnLine = false }: SearchProps) {
  const id = `filter-${name}`;
  return (
    <div class={isOwnLine ? 'field search' : 'field'}>
      <label for={id}>{label}</label>
      <input id={id} name={name} type="search" value={value} maxLength={longest} placeholder={hint} />
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  options: { value: string; text: string }[];
}

export function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div class="field">
      <label for={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
