import type { Block, Paper } from '../reporting/paper.model.ts';
import { texts } from '../texts/index.ts';
import { aboutInWords, letter, type PaperSetting } from './compose-letter.rules.ts';
import { isDecided, responseFacts } from './compose-response.rules.ts';
import type { MatterData, ResponseData } from './paper-data.model.ts';
import { fact, factIf, section, unbroken } from './paper-words.rules.ts';
import { paperSections } from './sections.model.ts';

/** The administration's letter to its board (tjänsteskrivelse) with the proposal to decide on. Empty parts are left out. */
export function composeOfficialLetter(
  response: ResponseData,
  matter: MatterData | null,
  setting: PaperSetting,
): Paper {
  const words = texts[setting.language].papers;
  const { author, isPublic } = setting;
  return letter(setting, {
    kind: 'officialLetter',
    title: words.titles.officialLetter(aboutInWords(response, setting.language)),
    body: matter?.body ?? response.leadBody,
    facts: [...responseFacts(response, setting), ...(isPublic ? [] : factIf(words.facts.author, author))],
    recipient: [matter?.body ?? response.leadBody],
    blocks: paperSections.officialLetter.flatMap((name) =>
      section(words.officialLetter[name], setting.texts[name] ?? ''),
    ),
  });
}

/** One matter of a board's minutes (protokollsutdrag), with room for those who sign. */
export function composeMinutes(
  response: ResponseData,
  matter: MatterData | null,
  setting: PaperSetting,
): Paper {
  const words = texts[setting.language].papers;
  const { extractOfMinutes: parts } = words;
  const decided = isDecided(response) && matter?.decidedOn ? matter.decidedOn : null;
  const minuteItem = matter?.minuteItem ? unbroken(matter.minuteItem) : null;
  return letter(setting, {
    kind: 'extractOfMinutes',
    title: words.titles.extractOfMinutes(minuteItem, aboutInWords(response, setting.language)),
    body: matter?.body ?? response.leadBody,
    facts: [
      fact(words.facts.meeting, matter?.decidedOn ?? setting.date),
      ...factIf(words.facts.minuteItem, minuteItem),
      ...factIf(words.facts.registryNumber, matter?.registryNumber ?? response.registryNumber),
    ],
    marks: decided ? [] : [words.marks.notDecided],
    blocks: [
      ...paperSections.extractOfMinutes.flatMap((name) => section(parts[name], setting.texts[name] ?? '')),
      ...(setting.isPublic ? [] : [signatures(setting, parts)]),
    ],
  });
}

const signatures = (
  { chair, adjuster, author }: PaperSetting,
  parts: { chair: string; adjuster: string; attested: string },
): Block => ({
  type: 'signatures',
  lines: [
    { name: chair, title: parts.chair },
    { name: adjuster, title: parts.adjuster },
    { name: author, title: parts.attested },
  ],
});
