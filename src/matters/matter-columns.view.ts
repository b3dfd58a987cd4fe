import { answerStanding, dateInForce } from '../audits/index.ts';
import type { Texts } from '../texts/index.ts';
import type { MatterRow } from './list-matters.ts';
import { listedSteps, stepCell } from './step-cells.view.ts';

/** One column of the list as a file. Days are YYYY-MM-DD. */
export interface MatterColumn {
  readonly name: string;
  readonly kind: 'text' | 'day';
  readonly value: (row: MatterRow) => string | null;
}

/** Every column of the list, planned and actual days apart. @param today YYYY-MM-DD */
export function matterColumns({ matters: words, audits }: Texts, today: string): MatterColumn[] {
  const { columns: names } = words;
  const text = (name: string, value: MatterColumn['value']): MatterColumn => ({ name, kind: 'text', value });
  const day = (name: string, value: MatterColumn['value']): MatterColumn => ({ name, kind: 'day', value });
  return [
    text(names.about, ({ matter }) => matter.about),
    text(names.body, ({ matter }) => matter.bodyName),
    text(names.registryNumber, ({ matter }) => matter.registryNumber),
    text(names.recipient, ({ matter }) => audits.matter.recipient[matter.recipient]),
    day(names.letter, ({ matter }) => matter.letterDated),
    day(names.inForce, ({ matter }) => dateInForce(matter)),
    text(names.extension, ({ matter: { extension } }) =>
      extension === 'none' ? null : audits.matter.extensions[extension],
    ),
    ...[...listedSteps, 'receivedByAuditors' as const].flatMap((step) => {
      const name = step === 'receivedByAuditors' ? names.received : names[step];
      const done = day(words.fileDone(name), (row) => stepCell(row, step)?.done ?? null);
      const planned = day(words.filePlanned(name), (row) => stepCell(row, step)?.planned ?? null);
      const item = text(words.page.minuteItem, ({ matter }) => matter.minuteItem);
      return step === 'decided' ? [item] : [planned, done];
    }),
    text(names.answer, ({ matter }) => {
      const standing = answerStanding(matter, today);
      return 'days' in standing ? words.answer[standing.kind](standing.days) : words.answer[standing.kind];
    }),
    text(names.next, ({ plan }) => (plan?.next ? words.steps[plan.next.step] : null)),
    day(names.nextOn, ({ plan }) => plan?.next?.planned ?? null),
  ];
}
