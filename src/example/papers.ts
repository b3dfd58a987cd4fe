import type { RequestContext } from '../identity/index.ts';
import { changeTemplate } from '../papers/index.ts';

/** Lindvikens kommun has two texts of its own in its official letters, where others have the built-in ones. */
const texts = {
  economy: 'Åtgärderna i yttrandet ryms inom nämndens beslutade budget.',
  recipients: '- Kommunens revisorer\n- Kommunfullmäktiges presidium\n- Kommunstyrelsen',
} as const;

/** Puts in the texts of papers that the municipality has written itself, as its coordinator writes them. */
export async function writeTemplates(coordinator: RequestContext): Promise<void> {
  for (const [section, text] of Object.entries(texts)) {
    await changeTemplate(coordinator, { kind: 'officialLetter', section, language: 'sv', text, version: 0 });
  }
}
