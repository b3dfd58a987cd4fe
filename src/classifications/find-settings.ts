import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { readsManagement } from '../identity/management.policy.ts';
import type { ClassSettings } from './classification.model.ts';
import { mayChooseScale } from './classification.policy.ts';
import { findOwnRules, type OwnHandlingRule } from './handling.store.ts';
import { findSettings } from './settings.store.ts';

export interface SettingsShown {
  readonly settings: ClassSettings;
  readonly mayChange: boolean;
}

/** The scale and the intervals, for those who read something of the management system; undefined for others. */
export async function showSettings(context: RequestContext): Promise<SettingsShown | undefined> {
  const { requester } = context;
  if (!readsManagement(requester) && !mayChooseScale(requester)) return undefined;
  const settings = await inRequest(context, (transaction) =>
    findSettings(transaction, requester.organisationId),
  );
  return { settings, mayChange: mayWrite(requester) && mayChooseScale(requester) };
}

export interface HandlingShown {
  readonly settings: ClassSettings;
  readonly own: readonly OwnHandlingRule[];
  readonly mayChange: boolean;
}

/** How information of each class is handled: for everybody who is signed in. */
export function showHandling(context: RequestContext): Promise<HandlingShown> {
  const { requester } = context;
  return inRequest(context, async (transaction) => ({
    settings: await findSettings(transaction, requester.organisationId),
    own: await findOwnRules(transaction, requester.organisationId),
    mayChange: mayWrite(requester) && mayChooseScale(requester),
  }));
}
