import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { builtInRequirements } from './built-in/built-in.ts';
import { builtInWording } from './built-in-row.rules.ts';
import {
  type Blockers,
  blockersOf,
  type Compared,
  compareVersions,
  type Difference,
  differencesOf,
} from './draft.rules.ts';
import { keepsGuideline, readsDrafts, readsGuideline } from './guideline.policy.ts';
import { findDocumentChoices, findGuideline, findGuidelines, findVersions } from './guideline.store.ts';
import type { GuidelineFilter } from './guideline-filter.model.ts';
import {
  type ChapterCount,
  chaptersOf,
  type GuidelineStanding,
  type RequirementRow,
  type VersionStanding,
} from './guideline-list.model.ts';
import { findRequirements, searchRequirements } from './requirement.store.ts';

/** So many requirements stand on a page of a guideline. */
const pageSize = 200;

/** The guidelines that the requester may know of, and whether they may adopt, begin or read in one more. */
export function listGuidelines(
  context: RequestContext,
): Promise<{ readonly guidelines: readonly GuidelineStanding[]; readonly mayKeep: boolean }> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const all = readsGuideline(requester) ? await findGuidelines(transaction, requester.organisationId) : [];
    return {
      guidelines: all.filter(({ inForce }) => inForce !== null || readsDrafts(requester)),
      mayKeep: mayWrite(requester) && keepsGuideline(requester),
    };
  });
}

export interface GuidelineShown {
  readonly guideline: GuidelineStanding;
  /** The version that is shown: the one in force, where none is asked for. */
  readonly version: VersionStanding;
  readonly chapters: readonly ChapterCount[];
  readonly rows: readonly RequirementRow[];
  readonly total: number;
  readonly pages: number;
  readonly mayKeep: boolean;
}

/** A version of a guideline, as far as the filter asks for it. Undefined where the requester may not know of it. */
export function showGuideline(
  context: RequestContext,
  id: string,
  filter: GuidelineFilter,
  asked: number | null = null,
): Promise<GuidelineShown | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    const guideline = isId(id) ? await findGuideline(transaction, organisationId, id) : undefined;
    if (!guideline || !readsGuideline(requester)) return undefined;
    const number = asked ?? guideline.inForce ?? guideline.draft;
    const versions = await findVersions(transaction, organisationId, id);
    const version = versions.find((each) => each.number === number);
    if (!version || (version.state === 'draft' && !readsDrafts(requester))) return undefined;
    const of = { guidelineId: id, number: version.number };
    const all = await findRequirements(transaction, organisationId, id, version.number);
    const found = await searchRequirements(transaction, organisationId, of, filter, pageSize);
    return {
      guideline,
      version,
      chapters: chaptersOf(all),
      ...found,
      pages: Math.max(1, Math.ceil(found.total / pageSize)),
      mayKeep: mayWrite(requester) && keepsGuideline(requester),
    };
  });
}

/** The versions of a guideline, the latest first; drafts only for those who read them. */
export function listVersions(
  context: RequestContext,
  id: string,
): Promise<
  { readonly guideline: GuidelineStanding; readonly versions: readonly VersionStanding[] } | undefined
> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const guideline = isId(id) ? await findGuideline(transaction, requester.organisationId, id) : undefined;
    if (!guideline || !readsGuideline(requester)) return undefined;
    if (guideline.inForce === null && !readsDrafts(requester)) return undefined;
    const versions = await findVersions(transaction, requester.organisationId, id);
    return {
      guideline,
      versions: versions.filter(({ state }) => state !== 'draft' || readsDrafts(requester)),
    };
  });
}

export interface VersionsCompared {
  readonly guideline: GuidelineStanding;
  readonly versions: readonly VersionStanding[];
  readonly from: number;
  readonly to: number;
  readonly compared: readonly Compared[];
}

/** Two versions beside each other; undefined where one of them is not for the requester. */
export async function compareGuidelineVersions(
  context: RequestContext,
  id: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<VersionsCompared | undefined> {
  const listed = await listVersions(context, id);
  const isThere = (number: number) => listed?.versions.some((version) => version.number === number);
  if (!listed || !isThere(from) || !isThere(to)) return undefined;
  const { organisationId } = context.requester;
  return inRequest(context, async (transaction) => {
    const before = await findRequirements(transaction, organisationId, id, from);
    const after = await findRequirements(transaction, organisationId, id, to);
    return { ...listed, from, to, compared: compareVersions(before, after) };
  });
}

/** A row of a draft: how it differs from the version in force, and from the built-in guideline where it comes from it. */
export interface DraftRow extends Compared {
  readonly fromBuiltIn: readonly Difference[] | null;
}

export interface DraftShown {
  readonly guideline: GuidelineStanding;
  readonly version: VersionStanding;
  readonly rows: readonly DraftRow[];
  readonly blockers: Blockers;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The draft of a guideline, whole; undefined where there is none, or it is not for the requester. */
export function showDraft(context: RequestContext, id: string): Promise<DraftShown | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    if (!readsDrafts(requester) || !isId(id)) return undefined;
    const guideline = await findGuideline(transaction, organisationId, id);
    if (!guideline || guideline.draft === null) return undefined;
    const versions = await findVersions(transaction, organisationId, id);
    const version = versions.find(({ number }) => number === guideline.draft);
    if (!version) return undefined;
    const after = await findRequirements(transaction, organisationId, id, guideline.draft);
    const before =
      guideline.inForce === null
        ? []
        : await findRequirements(transaction, organisationId, id, guideline.inForce);
    return {
      guideline,
      version,
      rows: compareVersions(before, after).map((row) => ({ ...row, fromBuiltIn: fromBuiltIn(row.after) })),
      blockers: blockersOf(after, version.reading),
      today: swedishDay(context.now()),
    };
  });
}

const builtIn = new Map(builtInRequirements.map((each) => [each.key, builtInWording(each)]));

/** How a requirement differs from the built-in one that it was adopted from; null where it was not. */
export function fromBuiltIn(row: RequirementRow | null): Difference[] | null {
  const wording = row?.builtInKey ? builtIn.get(row.builtInKey) : undefined;
  return row && wording ? differencesOf(wording, row) : null;
}

export interface GuidelineChoices {
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What the forms of guidelines choose among; null for those who keep none. */
export function findGuidelineChoices(context: RequestContext): Promise<GuidelineChoices | null> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    if (!keepsGuideline(requester)) return null;
    const bodies = await findBodies(transaction, requester.organisationId);
    return {
      bodies: bodies
        .filter(({ endedOn }) => endedOn === null)
        .map(({ id, name, kind }) => ({ id, name, kind }))
        .sort((one, other) => one.name.localeCompare(other.name, 'sv')),
      documents: await findDocumentChoices(transaction, requester.organisationId),
      today: swedishDay(context.now()),
    };
  });
}
