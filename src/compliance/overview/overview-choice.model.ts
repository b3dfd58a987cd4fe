import { z } from 'zod';
import { type ComplianceBasis, complianceBases } from '../compliance.model.ts';

/** Whether a cell counts what the unit answers itself, or that together with what is met for it by others. */
export const whoseChoices = ['own', 'with'] as const;
export const orderChoices = ['place', 'lowest', 'highest'] as const;
export const phaseChoices = ['1', '2', '3', '4', '5', 'none'] as const;

/** What an overview is taken of, as its address tells. */
export interface OverviewChoice {
  readonly whose: (typeof whoseChoices)[number];
  /** Of one phase of introduction; null for all. */
  readonly phase: (typeof phaseChoices)[number] | null;
  /** `sampleCheck`: only what has been checked; null for the latest, whoever said it. */
  readonly basis: ComplianceBasis | null;
  /** As it stood when this day ended, YYYY-MM-DD; null for today. */
  readonly day: string | null;
  /** The systems of this body as rows, or everybody's; null for administrations. */
  readonly systems: string | null;
  readonly order: (typeof orderChoices)[number];
  /** The column that rows are ordered by; null for what they have in all. */
  readonly by: string | null;
  /** From 1. */
  readonly page: number;
}

export const everySystem = 'all';

const given = z.object({
  whose: z.enum(whoseChoices).catch('own'),
  phase: z.enum(phaseChoices).nullable().catch(null),
  basis: z.enum(complianceBases).nullable().catch(null),
  day: z.iso.date().nullable().catch(null),
  systems: z
    .union([z.uuid(), z.literal(everySystem)])
    .nullable()
    .catch(null),
  order: z.enum(orderChoices).catch('place'),
  by: z.string().min(1).max(100).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What is not understood is left out: an old bookmark still opens. */
export const parseOverviewChoice = (query: Readonly<Record<string, string | undefined>>): OverviewChoice =>
  given.parse(query);

type Told = Readonly<Record<string, string | number | null | undefined>>;

/** Choices as the query of an address; what has not been chosen is left out. */
export function queryOf(choices: Told): string {
  const told = Object.entries(choices).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)]],
  );
  return told.length === 0 ? '' : `?${new URLSearchParams(told).toString()}`;
}

/** The choice of a matrix as an address tells it; what is as from the start is left out. */
export const queryOfChoice = ({ whose, order, page, ...rest }: Partial<OverviewChoice>): string =>
  queryOf({
    ...rest,
    whose: whose === 'own' ? null : whose,
    order: order === 'place' ? null : order,
    page: page === 1 ? null : page,
  });
