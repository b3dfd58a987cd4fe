import { readsManagementOf } from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';

/** A point stands for a risk of the register that whoever writes it may read. */
export const mayNameRisk = (requester: Requester, riskBodyId: string | null): boolean =>
  riskBodyId !== null && readsManagementOf(requester, riskBodyId);
