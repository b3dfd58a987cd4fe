import type { AuditorRequest } from './handover.model.ts';

export const requestStates = ['open', 'answered', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

export const requestCommands = ['answer', 'handOver', 'withdraw'] as const;
export type RequestCommand = (typeof requestCommands)[number];

interface Step {
  readonly to: RequestState;
  readonly by: 'body' | 'auditors';
}

/** The whole life of a request. What a document request asks for is given by handing it over. */
export const requestSteps: Record<
  RequestState,
  Record<AuditorRequest['kind'], Partial<Record<RequestCommand, Step>>>
> = {
  open: {
    question: {
      answer: { to: 'answered', by: 'body' },
      handOver: { to: 'open', by: 'body' },
      withdraw: { to: 'withdrawn', by: 'auditors' },
    },
    document: {
      answer: { to: 'answered', by: 'body' },
      handOver: { to: 'answered', by: 'body' },
      withdraw: { to: 'withdrawn', by: 'auditors' },
    },
  },
  answered: {
    question: { handOver: { to: 'answered', by: 'body' } },
    document: { handOver: { to: 'answered', by: 'body' } },
  },
  withdrawn: { question: {}, document: {} },
};

type Standing = Pick<AuditorRequest, 'answeredAt' | 'withdrawnAt'>;

export function stateOf({ answeredAt, withdrawnAt }: Standing): RequestState {
  if (withdrawnAt !== null) return 'withdrawn';
  return answeredAt === null ? 'open' : 'answered';
}

/** The step that the command is, in the state that the request is in; undefined where it cannot be taken. */
export const stepOf = (request: Standing & Pick<AuditorRequest, 'kind'>, command: RequestCommand) =>
  requestSteps[stateOf(request)][request.kind][command];

/** Open, and the day by which it was wanted has gone. @param today YYYY-MM-DD */
export const isOverdue = (request: Standing & Pick<AuditorRequest, 'wantedBy'>, today: string): boolean =>
  stateOf(request) === 'open' && request.wantedBy !== null && request.wantedBy < today;
