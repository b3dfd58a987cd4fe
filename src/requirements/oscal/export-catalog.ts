import { inRequest, type RequestContext } from '../../identity/index.ts';
import type { Texts } from '../../texts/index.ts';
import { builtInRequirements } from '../built-in/built-in.ts';
import { newRequirementOf } from '../built-in-row.rules.ts';
import { showGuideline } from '../find-guideline.ts';
import { guidelineFilterOf } from '../guideline-filter.model.ts';
import type { RequirementRow } from '../guideline-list.model.ts';
import { findRequirements } from '../requirement.store.ts';
import { builtInControlId, writeCatalog } from './write-catalog.ts';
import { writeProfile } from './write-profile.ts';

type Words = Pick<Texts, 'requirements'>;

/** The version that is asked for, whole, or undefined where it is not for the requester. */
async function versionOf(context: RequestContext, id: string, number: number | null) {
  const shown = await showGuideline(context, id, guidelineFilterOf({}), number);
  if (!shown) return undefined;
  const { organisationId } = context.requester;
  const rows: RequirementRow[] = await inRequest(context, (transaction) =>
    findRequirements(transaction, organisationId, id, shown.version.number),
  );
  const { guideline, version } = shown;
  const head = {
    names: [organisationId, id, String(version.number)],
    title: guideline.title,
    version: String(version.number),
    at: context.now(),
  };
  return { guideline, head, rows };
}

/** A version of a guideline as an OSCAL catalogue. @param number null: the version in force */
export async function exportCatalog(context: RequestContext, id: string, number: number | null) {
  const found = await versionOf(context, id, number);
  return found && writeCatalog(found.head, found.rows);
}

/** What a version makes of the built-in guideline, as an OSCAL profile; undefined where it comes from another one. */
export async function exportProfile(
  context: RequestContext,
  id: string,
  number: number | null,
  { requirements }: Words,
) {
  const found = await versionOf(context, id, number);
  if (found?.guideline.source !== 'builtIn') return undefined;
  const { head, rows, guideline } = found;
  const words = requirements.oscal;
  const source = {
    head: { ...head, title: words.profileTitle(guideline.title) },
    rows,
    builtIn: builtInRequirements,
    builtInHref: 'built-in-catalog.json',
    titles: { builtIn: words.builtInTitle, additions: words.additionsTitle(guideline.title) },
  };
  return writeProfile(source) ?? undefined;
}

/** The guideline that comes with Stadga, as an OSCAL catalogue. */
export function exportBuiltIn(at: Date, { requirements }: Words) {
  const head = { names: ['built-in'], title: requirements.oscal.builtInTitle, version: '1', at };
  const keys = new Map(builtInRequirements.map(({ key }) => [key, builtInControlId(key)]));
  const rows = builtInRequirements.map((each) => newRequirementOf(each, ''));
  return writeCatalog(head, rows, ({ builtInKey }) => keys.get(builtInKey ?? '') ?? '');
}
