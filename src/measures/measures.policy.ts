import type { RegisterScope } from '../audits/register/register.policy.ts';

type Sight = Pick<RegisterScope, 'bodyWork' | 'bodies'>;

/**
 * Whether actions may be counted: the auditors see of them only what was handed over, one by one, and a count of the
 * others would tell of what was not.
 */
export const mayCountActions = ({ bodyWork, bodies }: Sight): boolean =>
  bodyWork === 'always' || bodies.length > 0;

/** Whether how the bodies' own work stood in earlier years may be counted: what was handed over says how it stands now. */
export const mayCountEarlierWork = ({ bodyWork }: Sight): boolean => bodyWork === 'always';

/** Whether what the municipality's own rounds found of promises may be counted. */
export const mayCountOwnRounds = ({ bodyWork }: Sight): boolean => bodyWork === 'always';
