import type { AuditQuestion, ExtensionState, Recipient } from '../audits/audit.model.ts';
import type { Command } from '../audits/index.ts';
import type { BodyKind } from '../organisation/body.model.ts';
import type { Role } from '../people/role.model.ts';
import type {
  Colour,
  ReadDocument,
  ReadRecommendation,
  StatedTotals,
  Verdict,
} from '../reading/reading.model.ts';
import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

/**
 * The tables of the made-up municipality. A key stands for a row's id, which is made when the example is loaded.
 * A `Day` is a date (YYYY-MM-DD), or a number of days from the day of loading: −12 is twelve days ago.
 */
export type Day = string | number;

export interface ExampleBody {
  readonly kind: BodyKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** For a board: the administrations that work for it. */
  readonly administrations?: readonly string[];
}

export interface ExamplePerson {
  readonly name: string;
  readonly title: string;
  readonly endedOn?: string;
  readonly roles: readonly ExampleRole[];
}

export interface ExampleRole {
  readonly role: Role;
  readonly body?: BodyKey;
  readonly from: string;
  readonly to?: string;
}

export type RoundKey = 'auditors2022' | 'municipality2024' | 'auditors2025';

export interface ExampleAudit {
  readonly title: string;
  /** `{year}` stands for the year that it is dated. */
  readonly registryNumber: string;
  /** Its year follows from this. */
  readonly dated: Day;
  readonly isSecurity: boolean;
  readonly purpose: string;
  readonly assessment: { readonly verdict: Verdict; readonly text: string };
  readonly questions: readonly AuditQuestion[];
  /** How the auditors' letter about it went through each audited body. */
  readonly matters: readonly ExampleMatter[];
  readonly recommendations: readonly ExampleRecommendation[];
}

export interface ExampleMatter {
  readonly body: BodyKey;
  readonly recipient?: Recipient;
  /** `{year}` stands for the letter's year. */
  readonly registryNumber?: string;
  readonly letterDated: Day;
  readonly answerBy?: Day;
  readonly extension?: ExtensionState;
  readonly extendedTo?: Day;
  readonly boardMeeting?: Day;
  readonly minuteItem?: string;
  readonly dispatchedOn?: Day;
  readonly receivedOn?: Day;
}

export interface ExampleRecommendation {
  readonly number: string | null;
  readonly group?: string;
  readonly text: string;
  /** Each body that it is addressed to, with that body's own work on it, oldest first. */
  readonly to: Readonly<Partial<Record<BodyKey, readonly Step[]>>>;
  readonly responses?: readonly ExampleResponse[];
  readonly seen?: readonly ExampleAssessment[];
}

/** What was done about a body's own work, when and by whom. */
export interface Step {
  readonly command: Command;
  readonly on: Day;
  readonly by: PersonKey;
  readonly reason?: string;
  /** The paragraph by which the board decided not to act. */
  readonly minuteItem?: string;
}

export interface ExampleResponse {
  readonly from?: BodyKey;
  readonly text: string;
  readonly paraphrased?: boolean;
  readonly toWholeAudit?: boolean;
}

/** What a round says of the recommendation; of all its addressees where no body is named. */
export interface ExampleAssessment {
  readonly round: RoundKey;
  readonly of?: BodyKey;
  readonly status: Colour | 'unknown';
  readonly done?: string;
  readonly remaining?: string;
  readonly comment?: string;
  readonly proposed?: NonNullable<ReadRecommendation['proposed']>;
  /** A null colour: looked at, and left unknown. */
  readonly interpreted?: {
    readonly colour: Colour | null;
    readonly by: PersonKey;
    readonly at: Day;
    readonly reason: string;
  };
  /** When the question about the colour was sent to the auditors. */
  readonly askedOn?: Day;
}

export interface ExampleRound {
  readonly madeBy: 'auditors' | 'municipality';
  readonly title: string;
  readonly dated: string;
  readonly registryNumber: string;
  readonly statusFrom: ReadRecommendation['statusFrom'] | 'person';
  readonly scale: ReadDocument['scale'];
  readonly statedTotals: StatedTotals | null;
  readonly audits: readonly ExampleRoundOfAudit[];
  readonly matters: readonly ExampleMatter[];
}

export interface ExampleRoundOfAudit {
  readonly audit: AuditKey;
  readonly assessment: { readonly verdict: Verdict; readonly text: string } | null;
  readonly needsMeeting: boolean | null;
  readonly statedTotals: StatedTotals | null;
}

export type AuditKey = 'itSecurity' | 'procurement' | 'workEnvironment' | 'informationSecurity';
