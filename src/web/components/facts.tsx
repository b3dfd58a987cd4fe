import type { ComponentChildren } from 'preact';
import { WholeDays } from './whole-days.tsx';

export interface Fact {
  name: string;
  value: ComponentChildren;
}

/** Short facts on one line: name and value. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === 'string' ? <WholeDays text={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
