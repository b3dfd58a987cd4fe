import type { Block, Paper } from '../reporting/paper.model.ts';
import { texts } from '../texts/index.ts';
import { aboutInWords, letter, type PaperSetting } from './compose-letter.rules.ts';
import { contactFacts, isDecided, responseFacts } from './compose-response.rules.ts';
import type { MatterData, ResponseData } from './paper-data.model.ts';
import { factIf, section, unbroken } from './paper-words.rules.ts';
import { paperSections } from './sections.model.ts';

/** The administration's letter to its board (tjänsteskrivelse) with the proposal to decide on. Empty parts are left out. */
export function composeOfficialLetter(
  response: ResponseData,
  matter: MatterData | null,
  setting: PaperSetting,
): Paper {
  const words = texts[setting.language].papers;
  return letter(setting, {
    kind: 'officialLetter',
    title: words.titles.officialLetter(aboutInWords(response, setting.language)),
    body: matter?.administration ?? matter?.body ?? response.leadBody,
    facts: [...responseFacts(response, setting), ...contactFacts(response, setting, setting.author)],
    recipient: [matter?.body ?? response.leadBody],
    blocks: paperSections.officialLetter.flatMap((name) =>
      section(words.officialLetter[name], setting.texts[name] ?? ''),
    ),
  });
}

/** True where the board has decided, and an extract of its minutes can be made. */
export const hasMinutes = (
  response: Pick<ResponseData, 'state'>,
  matter: Pick<MatterData, 'decidedOn'> | null,
): boolean => isDecided(response) && matter?.decidedOn != null;

/**
 * One matter of a board's minutes (protokollsutdrag), with room for those who sign. Before the decision it is a
 * proposal and says so: nobody signs it, and its day is that of the planned meeting or none.
 */
export function composeMinutes(
  response: ResponseData,
  matter: MatterData | null,
  setting: PaperSetting,
): Paper {
  const words = texts[setting.language].papers;
  const { extractOfMinutes: parts, facts } = words;
  const isMade = hasMinutes(response, matter);
  const minuteItem = isMade && matter?.minuteItem ? unbroken(matter.minuteItem) : null;
  return letter(setting, {
    kind: 'extractOfMinutes',
    ...(isMade ? {} : { kindInWords: words.proposedMinutes }),
    title: words.titles.extractOfMinutes(minuteItem, aboutInWords(response, setting.language)),
    body: matter?.body ?? response.leadBody,
    facts: [
      ...factIf(isMade ? facts.meeting : facts.plannedMeeting, setting.date),
      ...factIf(facts.minuteItem, minuteItem),
      ...factIf(facts.registryNumber, matter?.registryNumber ?? response.registryNumber),
    ],
    marks: isMade ? [] : [words.marks.notDecided],
    blocks: [
      ...paperSections.extractOfMinutes.flatMap((name) => section(parts[name], setting.texts[name] ?? '')),
      ...(setting.isPublic || !isMade ? [] : [signatures(setting, parts)]),
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
