import { insertEntry } from '../audits/index.ts';
import { findRequester } from '../identity/index.ts';
import { nameOrganisation } from '../organisation/index.ts';
import type { ReadingsContext } from '../readings/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { stepsOfActions } from './actions.ts';
import { stepsOfAssets } from './assets.ts';
import { buildEntry } from './build-entry.ts';
import { Calendar } from './calendar.ts';
import { stepsOfClassifications } from './classifications.ts';
import { stepsOfCompliance } from './compliance.ts';
import { insertControlPlans, stepsOfControlActions } from './control-plans.ts';
import { stepsOfDocuments } from './documents.ts';
import { insertYearWheels } from './duties.ts';
import { holdIfNew } from './example.store.ts';
import { stepsOfExceptions } from './exceptions.ts';
import { stepsOfForum } from './forum.ts';
import { stepsOfGuideline } from './guideline.ts';
import { insertHandovers } from './handovers.ts';
import { takeInOrder } from './in-order.ts';
import { stepsOfIndicators } from './indicators.ts';
import { insertWork } from './insert-work.ts';
import { stepsOfIntroductionPlan } from './introduction-plan.ts';
import { stepsOfManagementReports } from './management-reports.ts';
import { insertWays } from './matter-way.store.ts';
import { buildWays } from './matter-way.ts';
import { takeInOwnGuideline } from './own-guideline.ts';
import { keepTexts, writeTemplates } from './papers.ts';
import { insertPeopleAndBodies } from './people-and-bodies.ts';
import { receiveReports } from './receive-reports.ts';
import { insertResponses } from './responses.ts';
import { reviewHalf } from './review-half.ts';
import { stepsOfRisks } from './risks.ts';
import { writeRounds } from './rounds-in-work.ts';
import { supersedeJudged } from './superseding.ts';
import { insertYearlyReports } from './yearly-reports.ts';

/** Nobody has signed in yet where the example is loaded. */
export type ExampleContext = Omit<ReadingsContext, 'requester'>;

export type LoadExampleResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'alreadySetUp' };

/** The municipality is made up, and so is its number; its last digit checks the others, as in real ones. */
const municipality = { name: 'Lindvikens kommun', organisationNumber: '212000-9911', isExample: true };

/**
 * Makes the organisation into Lindvikens kommun: its people and whole register in one transaction, and two reports
 * that are read as any others, one of them half reviewed. Refused where the organisation has been set up already, so that made-up people
 * never mix with anybody's own.
 */
export async function loadExample(context: ExampleContext): Promise<LoadExampleResult> {
  const { database, organisationId, now } = context;
  const loaded = await database.inOrganisation(organisationId, async (transaction) => {
    if (!(await holdIfNew(transaction, organisationId))) return null;
    await nameOrganisation(transaction, organisationId, municipality);
    const made = await insertPeopleAndBodies(transaction, organisationId);
    const { entry, events, work } = buildEntry(made, new Calendar(swedishDay(now())));
    await insertEntry(transaction, organisationId, entry);
    await insertWork(transaction, organisationId, made, work, context);
    await insertWays(transaction, organisationId, buildWays(entry, made, new Calendar(swedishDay(now()))));
    await insertHandovers(transaction, organisationId, made, new Calendar(swedishDay(now())));
    await insertYearlyReports(transaction, organisationId, made);
    const answered = await insertResponses(
      transaction,
      organisationId,
      made,
      new Calendar(swedishDay(now())),
    );
    const wheels = await insertYearWheels(transaction, organisationId, made, new Calendar(swedishDay(now())));
    const controls = await insertControlPlans(
      transaction,
      organisationId,
      made,
      new Calendar(swedishDay(now())),
    );
    return {
      ids: made,
      events: [...events, ...answered, ...wheels, ...controls.events],
      controlActions: controls.actions,
    };
  });
  if (!loaded) return { ok: false, refusal: 'alreadySetUp' };
  const { ids, events, controlActions } = loaded;
  const steps = await stepsOfActions(context, ids, new Calendar(swedishDay(now())));
  const assetSteps = await stepsOfAssets(context, ids, new Calendar(swedishDay(now())));
  const classSteps = await stepsOfClassifications(context, ids, new Calendar(swedishDay(now())));
  const documentSteps = stepsOfDocuments(context, ids, new Calendar(swedishDay(now())));
  const guidelineSteps = stepsOfGuideline(context, ids, new Calendar(swedishDay(now())));
  const complianceSteps = await stepsOfCompliance(context, ids, new Calendar(swedishDay(now())));
  const riskSteps = await stepsOfRisks(context, ids, new Calendar(swedishDay(now())));
  const forumSteps = await stepsOfForum(context, ids, new Calendar(swedishDay(now())));
  const exceptionSteps = await stepsOfExceptions(context, ids, new Calendar(swedishDay(now())));
  const indicatorSteps = await stepsOfIndicators(context, ids, new Calendar(swedishDay(now())));
  const reportSteps = await stepsOfManagementReports(
    context,
    ids,
    new Calendar(swedishDay(now())),
    municipality.name,
  );
  const planSteps = await stepsOfIntroductionPlan(context, ids, new Calendar(swedishDay(now())));
  const controlSteps = await stepsOfControlActions(
    context,
    ids,
    new Calendar(swedishDay(now())),
    controlActions,
  );
  await takeInOrder(context, ids, events, [
    ...controlSteps,
    ...complianceSteps,
    ...steps,
    ...assetSteps,
    ...classSteps,
    ...documentSteps,
    ...riskSteps,
    ...exceptionSteps,
    ...forumSteps,
    ...indicatorSteps,
    ...reportSteps,
    ...guidelineSteps,
    ...planSteps,
  ]);
  const coordinator = await findRequester(context, organisationId, ids.people.soderhjelm);
  if (!coordinator) return { ok: true };
  const reviewer = { ...context, requester: coordinator.requester };
  await writeTemplates(reviewer);
  const secretary = await findRequester(context, organisationId, ids.people.agrenius);
  if (secretary) await keepTexts({ ...context, requester: secretary.requester }, municipality.name);
  const auditor = await findRequester(context, organisationId, ids.people.lundmark);
  if (auditor) {
    const { bodies } = ids;
    const hands = { coordinator: reviewer, auditor: { ...context, requester: auditor.requester }, bodies };
    await writeRounds(hands, new Calendar(swedishDay(now())));
  }
  const executive = await findRequester(context, organisationId, ids.people.kvistgard);
  if (executive) {
    await supersedeJudged({ ...context, requester: executive.requester }, new Calendar(swedishDay(now())));
  }
  const officer = await findRequester(context, organisationId, ids.people.tervaniemi);
  if (officer) await takeInOwnGuideline({ ...context, requester: officer.requester });
  const followUp = await receiveReports(reviewer);
  if (followUp) await reviewHalf(reviewer, followUp);
  return { ok: true };
}
