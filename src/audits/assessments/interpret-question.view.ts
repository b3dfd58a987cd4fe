import type { Texts } from '../../texts/index.ts';
import type { UnknownColour } from './interpret-undecided.model.ts';

type Letter = Texts['audits']['letter'];

/**
 * The question to the auditors about unknown colours, ready to send: which report, which recommendations word for
 * word, what the words suggest, and what happens until they answer.
 * @param items of one round, at least one
 */
export function composeQuestion(
  letter: Letter,
  organisation: string,
  items: readonly UnknownColour[],
): string {
  const [first] = items;
  if (!first) throw new Error('A question is about something');
  const { title, dated, registryNumber } = first.round;
  const count = items.length;
  const parts = [
    letter.subject(count),
    letter.greeting,
    letter.report(title, dated, registryNumber),
    letter.why(organisation, count),
    letter.ask(count),
    ...items.map((item, index) => about(letter, item, index + 1)),
    count === 1 ? letter.until : letter.untilMany,
    letter.thanks,
    organisation,
  ];
  return `${parts.join('\n\n')}\n`;
}

function about(letter: Letter, item: UnknownColour, index: number): string {
  const { number, text, audit, bodyName, done, remaining, comment, proposed } = item;
  return [
    letter.item(index, number, audit.title, bodyName),
    letter.verbatim(text),
    done && letter.done(done),
    remaining && letter.remaining(remaining),
    comment && letter.comment(comment),
    proposed ? letter.suggests(letter.colours[proposed.status], proposed.reason) : letter.noSuggestion,
  ]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}
