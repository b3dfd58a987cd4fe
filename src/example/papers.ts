import type { RequestContext } from '../identity/index.ts';
import { changeTemplate, keepPaper } from '../papers/index.ts';
import { listResponses } from '../responses/index.ts';
import { parseResponseFilter } from '../responses/response-list.model.ts';

/** Lindvikens kommun has two texts of its own in its official letters, where others have the built-in ones. */
const texts = {
  economy: '[Bekräfta eller ändra: Åtgärderna i yttrandet ryms inom nämndens beslutade budget.]',
  recipients: '- Kommunens revisorer\n- Kommunfullmäktiges presidium\n- Kommunstyrelsen',
} as const;

/** Puts in the texts of papers that the municipality has written itself, as its coordinator writes them. */
export async function writeTemplates(coordinator: RequestContext): Promise<void> {
  for (const [section, text] of Object.entries(texts)) {
    await changeTemplate(coordinator, { kind: 'officialLetter', section, language: 'sv', text, version: 0 });
  }
}

/** Saves what the secretary has written so far of the official letter to a draft. */
export async function keepTexts(secretary: RequestContext, organisation: string): Promise<void> {
  const { rows } = await listResponses(secretary, parseResponseFilter({}));
  const draft = rows.find(({ state }) => state === 'draft');
  if (!draft) return;
  const asked = {
    of: 'responses',
    id: draft.id,
    kind: 'officialLetter',
    language: 'sv',
    organisation,
  } as const;
  const matter =
    'Förslaget har tagits fram av förvaltningens ledningsgrupp tillsammans med centrala it-enheten. Det har gåtts igenom på nämndens beredning.';
  await keepPaper(secretary, asked, { texts: { matter }, author: secretary.requester.name, version: 0 });
}
