import { z } from 'zod';

/** What the command line shows of the API's answers. Whatever else an answer holds is left alone. */

export const problemSchema = z.object({
  title: z.string(),
  detail: z.string(),
  code: z.string(),
  reference: z.string().optional(),
  why: z.string().optional(),
  blockers: z.array(z.object({ code: z.string(), key: z.string().nullable() })).optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.output<typeof problemSchema>;

const page = { page: z.int(), total: z.int(), size: z.int() };
const assessed = z.enum(['green', 'yellow', 'red', 'unknown', 'notAssessed']);
const counts = z.object({
  green: z.int(),
  yellow: z.int(),
  red: z.int(),
  unknown: z.int(),
  notAssessed: z.int(),
});
const totals = z.object({ recommendations: z.int(), assessed: counts, undecided: z.int(), overdue: z.int() });
export type Totals = z.output<typeof totals>;

export const bodiesAnswer = z.object({
  ...page,
  items: z.array(
    z.object({ id: z.string(), name: z.string(), kind: z.string(), aliases: z.array(z.string()) }),
  ),
});

const colour = z.enum(['green', 'yellow', 'red']);
const recommendation = z.object({
  id: z.string(),
  number: z.string().nullable(),
  text: z.string(),
  auditTitle: z.string(),
  auditYear: z.int().nullable(),
  assessed,
  addressees: z.array(
    z.object({
      bodyName: z.string(),
      assessed,
      isNotAssessable: z.boolean(),
      state: z.string().nullable(),
      interpretation: z.object({ colour: colour.nullable(), by: z.string().nullable() }).nullable(),
    }),
  ),
});
export const recommendationsAnswer = z.object({ ...page, items: z.array(recommendation), totals });

export const recommendationAnswer = recommendation.extend({
  assessments: z.array(
    z.object({
      title: z.string(),
      dated: z.string().nullable(),
      status: assessed,
      done: z.string().nullable(),
      remaining: z.string().nullable(),
      comment: z.string().nullable(),
    }),
  ),
  history: z.array(z.object({ at: z.string(), by: z.string().nullable(), verb: z.string() })),
});
export type RecommendationAnswer = z.output<typeof recommendationAnswer>;

export const auditsAnswer = z.object({
  ...page,
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      year: z.int().nullable(),
      bodies: z.array(z.string()),
      counts,
    }),
  ),
});

export const peopleAnswer = z.object({
  ...page,
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      title: z.string().nullable(),
      roles: z.array(z.object({ role: z.string(), bodyId: z.string().nullable() })),
    }),
  ),
});

export const readingAnswer = z.object({
  id: z.string(),
  fileName: z.string(),
  state: z.enum(['waiting', 'reading', 'read', 'failed', 'cancelled', 'confirmed']),
  progress: z.object({ done: z.int(), total: z.int().nullable() }),
  found: z
    .object({
      recommendations: z.int(),
      green: z.int(),
      yellow: z.int(),
      red: z.int(),
      unknown: z.int(),
      audits: z.int(),
    })
    .nullable(),
  issues: z.int().nullable(),
});
export type ReadingAnswer = z.output<typeof readingAnswer>;

export const reviewAnswer = z.object({
  version: z.int(),
  rows: z.array(
    z.object({
      key: z.string(),
      number: z.string().nullable(),
      text: z.string(),
      included: z.boolean(),
      status: z.enum(['green', 'yellow', 'red', 'unknown']),
      checkedAt: z.string().nullable(),
    }),
  ),
});

export const readingsAnswer = z.object({
  ...page,
  items: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      state: readingAnswer.shape.state,
      rows: z.int(),
      checked: z.int(),
    }),
  ),
});

export const auditAnswer = z.object({
  title: z.string(),
  year: z.int().nullable(),
  firm: z.string().nullable(),
  version: z.int(),
  counts,
  matters: z.array(
    z.object({
      id: z.string(),
      bodyName: z.string(),
      registryNumber: z.string().nullable(),
      answerBy: z.string().nullable(),
      receivedOn: z.string().nullable(),
    }),
  ),
});

export const personAnswer = z.object({
  name: z.string(),
  email: z.string().nullable(),
  title: z.string().nullable(),
  roles: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      fromDate: z.string(),
      toDate: z.string().nullable(),
    }),
  ),
});

export const confirmedAnswer = z.object({ auditIds: z.array(z.string()) });

export const overviewAnswer = z.object({
  totals,
  auditCount: z.int(),
  bodies: z.array(z.object({ name: z.string(), recommendations: z.int(), assessed: counts })),
  answers: z.object({ overdue: z.int(), dueSoon: z.int() }),
  reports: z.object({ total: z.int() }).nullable(),
});

export const toDoAnswer = z.object({
  total: z.int(),
  groups: z.array(
    z.object({
      urgency: z.enum(['late', 'thisWeek', 'thisMonth', 'later']),
      total: z.int(),
      first: z.array(
        z.object({
          kind: z.string(),
          what: z.string().nullable(),
          whose: z.string().nullable(),
          day: z.string().nullable(),
          count: z.int().nullable(),
        }),
      ),
    }),
  ),
});

export const planAnswer = z.object({
  sha256: z.string(),
  fingerprint: z.string(),
  entries: z.array(
    z.object({
      line: z.int(),
      name: z.string(),
      email: z.string().nullable(),
      outcome: z.enum(['new', 'changed', 'unchanged']),
    }),
  ),
  problems: z.array(z.object({ line: z.int(), code: z.string(), found: z.string() })),
});
export type PlanAnswer = z.output<typeof planAnswer>;

export const importedAnswer = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  problems: z.int(),
});

export const searchAnswer = z.object({
  found: z.array(
    z.object({
      noun: z.string(),
      total: z.int(),
      hits: z.array(z.object({ id: z.string(), words: z.string(), beside: z.string().nullable() })),
    }),
  ),
});
