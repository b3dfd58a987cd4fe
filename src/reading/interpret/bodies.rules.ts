/** Finding boards, companies and other audited bodies by their names in Swedish text. */

const compound = String.raw`(?:\p{L}[\p{L}-]*-,?\s(?:\p{L}+-,?\s)?(?:och|samt|&)\s)?`;
const ending = String.raw`(?:nämnden|styrelsen|nämnd|fullmäktige|utskottet|direktionen|beredningen)`;
const leading = String.raw`(?:(?:tekniska|gemensamma|sociala|samhällsbyggande|kommunala|regionala)\s)?`;
const board = new RegExp(
  String.raw`(?<![\p{L}-])(?:${leading}${compound}\p{L}*${ending}|Nämnden\sför\s[\p{Ll}]+(?:\s(?:och|samt)\s\p{Ll}+)?|KS|KF)(?=s?(?![\p{L}]))`,
  'giu',
);
const company =
  /(?<![\p{L}-])(?:AB\s\p{Lu}[\p{L}]+(?:\s?(?:\p{Lu}[\p{L}]+|hus|hem))?|(?:\p{Lu}[\p{L}]+\s(?:&\s)?){1,4}AB|\p{Lu}\p{L}+\skommunalförbund(?:et)?|Kommunalförbundet\s\p{Lu}\p{L}+)(?![\p{L}])/gu;

/** Words that point to a body without naming one. */
const generic =
  /^(?:nämnden?|styrelsen|fullmäktige|utskottet|förbundet|beredningen|respektive nämnd|berörd nämnd|bolagsstyrelsen|kommunalförbundet|varje nämnd|revisionsnämnden|domstolsnämnden|överförmyndarnämndens)$/iu;

/** Whether a body is a company, whose lay auditors make audits of their own. */
export const isCompany = (name: string): boolean => /(?<!\p{L})AB(?!\p{L})/u.test(name);

export interface BodyMention {
  name: string;
  index: number;
  /** Where the mention ends in the text, a genitive "s" included. */
  end: number;
}

/** Every body that a text names, in order. The name is as printed, with a capital first letter and no genitive. */
export function bodyMentions(text: string): BodyMention[] {
  const mentions: BodyMention[] = [];
  for (const pattern of [board, company]) {
    for (const found of text.matchAll(pattern)) {
      const printed = found[0];
      if (
        generic.test(printed) ||
        /nämnd$/iu.test(printed) ||
        /revision|rådgivning|consult|audit|pricewaterhouse/iu.test(printed)
      )
        continue;
      const end = found.index + printed.length + (text[found.index + printed.length] === 's' ? 1 : 0);
      mentions.push({ name: nameOf(printed), index: found.index, end });
    }
  }
  return mentions.sort((one, other) => one.index - other.index);
}

/** The bodies that a text names, each once, in order. */
export function bodiesIn(text: string): string[] {
  const names = new Map<string, string>();
  for (const { name } of bodyMentions(text))
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  return [...names.values()];
}

/** True where a line is nothing but names of bodies: a list of addressees, or a cell that says whom. */
export function isOnlyBodies(text: string): boolean {
  const mentions = bodyMentions(text);
  if (mentions.length === 0) return false;
  let rest = text;
  for (const { index, end } of mentions.toReversed()) rest = rest.slice(0, index) + rest.slice(end);
  return /^(?:till|för (?:svar|kännedom|åtgärd)|samt|och|[\s,:;.&/()-])*$/iu.test(rest);
}

function nameOf(printed: string): string {
  if (printed === 'KS') return 'Kommunstyrelsen';
  if (printed === 'KF') return 'Kommunfullmäktige';
  const one = printed.replace(/\s+/gu, ' ');
  return one.charAt(0).toUpperCase() + one.slice(1);
}
