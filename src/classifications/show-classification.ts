import { mayWriteForBody } from '../audits/register/register.policy.ts';
import type { Transaction } from '../database/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import type { Requester } from '../identity/requester.model.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Aspect, ClassSettings, InformationClass, SubjectAsked } from './classification.model.ts';
import { mayAssess, mayDecide, mayRead } from './classification.policy.ts';
import { type ClassificationFound, findClassification, findClassifications } from './classification.store.ts';
import { type ClassificationState, stateOf } from './classification-state.rules.ts';
import { type DemandedRequirement, demandedBy } from './demanded.rules.ts';
import { findSystemRequirements } from './demanded.store.ts';
import { findStepNames, loadClassGraph } from './graph.store.ts';
import { askedOf } from './held.ts';
import { type ChangedFact, changesSince } from './history.rules.ts';
import { classInForce, type Inherited, inheritedClasses, lowerThanInherited } from './inheritance.rules.ts';
import { needsReview } from './review.rules.ts';
import { accessLevelOf } from './scale.rules.ts';
import { findSettings } from './settings.store.ts';
import type { Subject } from './subject.model.ts';
import { findSubject } from './subject.store.ts';

/** A step of a way. `name` is null where it is of a body whose assets the reader does not read. */
export interface NamedStep {
  readonly noun: 'asset' | 'system';
  readonly id: string;
  readonly name: string | null;
  readonly bodyName: string;
}
export type NamedInherited = Partial<Record<Aspect, { level: number; path: readonly NamedStep[] }>>;

export interface ClassificationShown {
  readonly subject: Subject;
  readonly settings: ClassSettings;
  /** The latest that has been decided. */
  readonly current: ClassificationFound | null;
  readonly draft: ClassificationFound | null;
  readonly history: readonly (ClassificationFound & {
    readonly state: ClassificationState;
    /** What is other than in the decided one before it. */
    readonly changed: readonly ChangedFact[];
  })[];
  readonly review: 'due' | 'otherScale' | null;
  /** Of a system alone. */
  readonly inherited: NamedInherited;
  /** The aspects decided lower than inherited. */
  readonly lower: readonly Aspect[];
  /** The class that has to be held to: the higher of what is decided and what is inherited. */
  readonly inForce: InformationClass | null;
  /** Months between reviews of access rights. */
  readonly accessReviewMonths: number | null;
  /** Of a system alone. */
  readonly demanded: readonly DemandedRequirement[];
  readonly mayAssess: boolean;
  readonly mayDecide: boolean;
  /** Those named on it, each once: who may be given an action. */
  readonly named: readonly { readonly id: string; readonly name: string }[];
  /** May plan actions for the body. */
  readonly mayPlan: boolean;
}

/** What a classification is of; undefined where it is not for who asks. */
export function whereClassified(context: RequestContext, id: string): Promise<SubjectAsked | undefined> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const found = isId(id) ? await findClassification(transaction, requester.organisationId, id) : undefined;
    const subject = found && (await findSubject(transaction, requester.organisationId, askedOf(found)));
    return subject && mayRead(requester, subject) ? askedOf(found) : undefined;
  });
}

/** The class of an asset or a system with its history, ways and what it demands; undefined where it is not for who asks. */
export function showClassification(
  context: RequestContext,
  asked: SubjectAsked,
): Promise<ClassificationShown | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    const subject = isId(asked.id) ? await findSubject(transaction, organisationId, asked) : undefined;
    if (!subject || !mayRead(requester, subject)) return undefined;
    const today = swedishDay(context.now());
    const settings = await findSettings(transaction, organisationId);
    const all = await findClassifications(transaction, organisationId, subject);
    const current = all.find((each) => stateOf(each) === 'decided') ?? null;
    const isSystem = subject.noun === 'system';
    const inherited = isSystem
      ? inheritedClasses(await loadClassGraph(transaction, organisationId)).get(subject.id)
      : undefined;
    const inForce = classInForce(current, inherited);
    const requirements =
      isSystem && inForce ? await findSystemRequirements(transaction, organisationId, subject.id) : [];
    const may = mayWrite(requester) && !subject.isWithdrawn;
    return {
      subject,
      settings,
      current,
      draft: all.find((each) => stateOf(each) === 'draft') ?? null,
      history: all.map((each) => ({ ...each, state: stateOf(each), changed: changesSince(each, all) })),
      review: current && needsReview(current, settings, today),
      inherited: await namedWays(transaction, requester, inherited ?? {}),
      lower: lowerThanInherited(current, inherited),
      inForce,
      accessReviewMonths: inForce && monthsFor(settings, inForce),
      demanded: inForce ? demandedBy(requirements, inForce, today) : [],
      mayAssess: may && mayAssess(requester, subject),
      mayDecide: may && mayDecide(requester, subject),
      named: namedOn(subject),
      mayPlan: may && mayWriteForBody(requester, subject.bodyId),
    };
  });
}

const monthsFor = ({ accessReviewMonths }: ClassSettings, found: InformationClass): number | null =>
  Object.entries(accessReviewMonths).find(([level]) => Number(level) === accessLevelOf(found))?.[1] ?? null;

function namedOn(subject: Subject): { id: string; name: string }[] {
  const people = new Map<string, string>();
  const add = (id: string | null, name: string | null) => id && name && people.set(id, name);
  add(subject.managerPersonId, subject.managerName);
  add(subject.objectOwnerPersonId, subject.objectOwnerName);
  add(subject.ownerPersonId, subject.ownerName);
  return [...people].map(([id, name]) => ({ id, name }));
}

/** The ways with what stands along them called by name, as far as the reader may know of it. */
async function namedWays(
  transaction: Transaction,
  requester: Requester,
  inherited: Inherited,
): Promise<NamedInherited> {
  const ways = Object.entries(inherited);
  const ids = [...new Set(ways.flatMap(([, { path }]) => path.map(({ id }) => id)))];
  const names = await findStepNames(transaction, requester.organisationId, ids);
  const named = ways.map(([aspect, { level, path }]) => [
    aspect,
    {
      level,
      path: path.flatMap(({ noun, id }): NamedStep[] => {
        const found = names.get(id);
        if (!found) return [];
        return [{ noun, id, name: mayRead(requester, found) ? found.name : null, bodyName: found.bodyName }];
      }),
    },
  ]);
  return Object.fromEntries(named) as NamedInherited;
}
