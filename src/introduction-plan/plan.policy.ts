import { leadsSecurity, readsManagement } from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';

/**
 * Reads the plan and the benefits: who reads any body's part of the management system, since both are the whole
 * municipality's. How the requirements stand is counted of the units that each may read.
 */
export const readsPlan = (requester: Requester): boolean => readsManagement(requester);

/** Keeps the plan and the benefits: who leads the work with information security. */
export const keepsPlan = (requester: Requester): boolean => leadsSecurity(requester);
