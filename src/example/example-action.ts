import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';
import type { Day } from './tables.ts';

/** What a body does, with a recommendation or by itself. */
export interface ExampleAction {
  readonly body: BodyKey;
  readonly by: PersonKey;
  readonly title: string;
  /** Words of the recommendation that it serves. */
  readonly serves?: string;
  /** Whose recommendation that is, where another body carries the action out. */
  readonly servedBody?: BodyKey;
  /** The promise that it carries out, word for word. */
  readonly promise?: string;
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
  readonly shows?: 'pdf' | 'docx' | 'png' | 'text' | 'link';
}
