import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { type Changed, parseChange, refuse, refuseField } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';
import { type TemplateFault, templateEntry, templateFaults } from './paper-input.model.ts';
import type { PaperTemplate } from './paper-template.model.ts';
import { deleteTemplate, lockTemplate, saveTemplate } from './paper-template.store.ts';
import { unknownPlaceholders } from './paper-words.rules.ts';
import { mayWriteTemplate, mayWriteTemplates } from './papers.policy.ts';
import { paperPlaceholders, templateSections } from './sections.model.ts';

type TemplateChanged = Changed<{ readonly version: number }, FormFault | TemplateFault>;

const noun = 'paperTemplate';

/** Puts the municipality's own text in the place of the built-in one. A name in braces that nobody fills in is refused. */
export function changeTemplate(context: RequestContext, input: unknown): Promise<TemplateChanged> {
  return changing<{ readonly version: number }, FormFault | TemplateFault>(context, async (change) => {
    const parsed = parseChange(templateEntry, input, templateFaults);
    if (!parsed.ok) return mayWriteTemplates(change.requester) ? parsed : refuse('forbidden');
    if (!mayWriteTemplate(change.requester, parsed.value.kind)) return refuse('forbidden');
    const { version, ...wanted } = parsed.value;
    if (!templateSections(wanted.kind).includes(wanted.section)) return refuse('notFound');
    if (unknownPlaceholders(wanted.text, paperPlaceholders[wanted.kind]).length > 0) {
      return refuseField('text', 'unknownPlaceholder');
    }
    const held = await heldAt(change, wanted, version);
    if (!held.ok) return held;
    const template = { ...wanted, version: version + 1 };
    if (!(await saveTemplate(change.transaction, change.organisationId, template))) return refuse('stale');
    await change.record({
      noun,
      nounId: idOf(change),
      verb: 'change',
      before: held.template ? logged(held.template) : null,
      after: logged(template),
    });
    return { ok: true, version: template.version };
  });
}

/** Goes back to the built-in text. */
export function resetTemplate(context: RequestContext, input: unknown): Promise<TemplateChanged> {
  return changing<{ readonly version: number }, FormFault | TemplateFault>(context, async (change) => {
    const parsed = parseChange(templateEntry.omit({ text: true }), input, templateFaults);
    if (!parsed.ok) return mayWriteTemplates(change.requester) ? parsed : refuse('forbidden');
    if (!mayWriteTemplate(change.requester, parsed.value.kind)) return refuse('forbidden');
    const { version, ...key } = parsed.value;
    const held = await heldAt(change, key, version);
    if (!held.ok) return held;
    if (!held.template) return { ok: true, version: 0 };
    await deleteTemplate(change.transaction, change.organisationId, key);
    await change.record({
      noun,
      nounId: idOf(change),
      verb: 'reset',
      before: logged(held.template),
      after: null,
    });
    return { ok: true, version: 0 };
  });
}

/** The template as it is now, held for the change; stale where it is not the version that the form was made from. */
async function heldAt(
  { transaction, organisationId }: Changing,
  key: Pick<PaperTemplate, 'kind' | 'section' | 'language'>,
  version: number,
) {
  const template = await lockTemplate(transaction, organisationId, key);
  return (template?.version ?? 0) === version ? ({ ok: true, template } as const) : refuse('stale');
}

/** Texts are the organisation's: they have no ids of their own. */
const idOf = ({ organisationId }: Changing) => organisationId;

const logged = ({ kind, section, language, text }: PaperTemplate) => ({ kind, section, language, text });
