import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';
import type { Day } from './tables.ts';

/** What a body does. It serves a recommendation of the body's whose work is as far: planned, or reported done. */
export interface ExampleAction {
  readonly body: BodyKey;
  readonly by: PersonKey;
  readonly title: string;
  readonly role: string;
  readonly owner?: PersonKey;
  readonly madeOn: Day;
  readonly due: Day;
  readonly followUp?: Day;
  readonly cost?: number;
  readonly isUnderWay?: boolean;
  readonly doneOn?: Day;
  readonly cancelled?: string;
  /** Each time that the date was moved: when, to when, and why. */
  readonly moved?: readonly (readonly [Day, Day, string])[];
  readonly notes?: readonly string[];
  /** The title of another that it waits for. */
  readonly waitsFor?: string;
  readonly shows?: 'pdf' | 'png' | 'text' | 'link';
}
