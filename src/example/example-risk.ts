import type { RiskAspect, RiskSource, RiskTreatment } from '../risks/risk.model.ts';
import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

/** Days from loading, likelihood, consequence, and why. */
type Judged = readonly [day: number, likelihood: number, consequence: number, reason: string];

export interface ExampleRisk {
  readonly body: BodyKey;
  readonly title: string;
  readonly scenario: string;
  readonly source: RiskSource;
  readonly aspects: readonly RiskAspect[];
  readonly existing?: string;
  readonly treatment?: RiskTreatment;
  readonly owner?: PersonKey;
  readonly role?: string;
  readonly judged: readonly Judged[];
  /** What the last assessment aims at. */
  readonly target?: readonly [likelihood: number, consequence: number];
  /** By the owner, so many days from loading. */
  readonly accepted?: readonly [day: number, reason: string];
  readonly closed?: readonly [day: number, reason: string];
  /** The name of a system that it is about. */
  readonly system?: string;
  /** What is done about it, and by when. */
  readonly action?: readonly [title: string, dueOn: number];
}

/** Who keeps the register of each body. */
export const keepers: Partial<Record<BodyKey, PersonKey>> = {
  schools: 'torphammar',
  socialServices: 'lovhamre',
  careServices: 'lovhamre',
  executiveOffice: 'fallsten',
  planning: 'fallsten',
  centralIt: 'ekmarker',
  safety: 'granbacka',
  cultureAndLeisure: 'silfverdal',
  services: 'tervaniemi',
  housing: 'havrell',
};
