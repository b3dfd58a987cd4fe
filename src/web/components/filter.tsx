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
