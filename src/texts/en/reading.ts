import type { reading as sv } from '../sv/reading.ts';

type Values = Record<string, string | number>;

const recommendations = (count: string | number | undefined) =>
  `${count} ${Number(count) === 1 ? 'recommendation' : 'recommendations'}`;
const are = (count: string | number | undefined) => (Number(count) === 1 ? 'is' : 'are');
const lackColour = ({ foundUnknown }: Values) =>
  `${recommendations(foundUnknown)} ${Number(foundUnknown) === 1 ? 'has' : 'have'} no readable colour`;

export const reading: typeof sv = {
  issues: {
    'totals-differ': (v) =>
      `The report states ${recommendations(v.stated)}: ${v.green} green, ${v.yellow} yellow and ${v.red} red. Read: ${v.foundAll}, of which ${v.foundGreen} green, ${v.foundYellow} yellow, ${v.foundRed} red and ${v.foundUnknown} without colour.`,
    'totals-differ-unknown': (v) =>
      `The report states ${v.green} green, ${v.yellow} yellow and ${v.red} red. ${lackColour(v)}, so the total cannot be reconciled yet.`,
    'totals-differ-inside': (v) =>
      `The report states ${recommendations(v.stated)}, but its own colours add up to ${v.sum}.`,
    'letter-totals-differ': (v) =>
      `The auditors' letter states ${recommendations(v.stated)}: ${v.green} green, ${v.yellow} yellow and ${v.red} red. Read in the report: ${v.foundAll}, of which ${v.foundGreen} green, ${v.foundYellow} yellow, ${v.foundRed} red and ${v.foundUnknown} without colour.`,
    'letter-totals-differ-unknown': (v) =>
      `The auditors' letter states ${v.green} green, ${v.yellow} yellow and ${v.red} red. ${lackColour(v)} in the report, so the total cannot be reconciled yet.`,
    'letter-totals-differ-inside': (v) =>
      `The auditors' letter states ${recommendations(v.stated)}, but its own colours add up to ${v.sum}.`,
    'audit-totals-differ': (v) =>
      `For “${v.audit}” ${recommendations(v.stated)} ${are(v.stated)} stated: ${v.green} green, ${v.yellow} yellow and ${v.red} red. Read: ${v.foundAll}, of which ${v.foundGreen} green, ${v.foundYellow} yellow, ${v.foundRed} red and ${v.foundUnknown} without colour.`,
    'audit-totals-differ-unknown': (v) =>
      `For “${v.audit}” ${v.green} green, ${v.yellow} yellow and ${v.red} red are stated. ${lackColour(v)}, so the total cannot be reconciled yet.`,
    'audit-totals-differ-inside': (v) =>
      `For “${v.audit}” ${recommendations(v.stated)} ${are(v.stated)} stated, but the colours add up to ${v.sum}.`,
    'number-repeated': (v) => `Number ${v.number} stands twice in “${v.audit}”.`,
    'number-jump': (v) => `The numbering jumps to ${v.number} in “${v.audit}”.`,
    'response-missing': (v) => `There is no response to the recommendation “${v.text}” in “${v.audit}”.`,
    'status-unknown': (v) =>
      `No readable status stands beside the recommendation “${v.text}” in “${v.audit}”.`,
    'dates-differ': () => 'The document has two different dates: one on the cover and one at the signature.',
    'late-answer-called-timely': (v) =>
      `The answer came after the date it was wanted, but the text says “${v.claim}”.`,
    'late-answer': () => 'The answer came after the date it was wanted.',
    'letter-date-signature': (v) => `The letter has one date, but ${v.name} signed on another.`,
    'remaining-called-yellow': (v) =>
      `The text says that what remains is yellow, but ${v.red} ${are(v.red)} red by the document's own figures.`,
    'row-unread': () =>
      'A row of the table has no recommendation that can be read. Compare it with the original.',
    'table-uncertain': () =>
      'The columns of the table were judged by where the text stands. Compare the rows with the original.',
  },
  proposals: {
    'nothing-remains': (quote) => `The text says that nothing remains: “${quote}”`,
    'under-way': (quote) => `The text says that work is under way or remains: “${quote}”`,
    'something-remains': (quote) => `The text describes something that remains: “${quote}”`,
    'partly-done': (quote) => `Part of it is done: “${quote}”`,
    'not-done': (quote) => `The text says that it is not done: “${quote}”`,
    'body-disagrees': (quote) => `The board or administration does not share the assessment: “${quote}”`,
    done: (quote) => `The text says that it is done: “${quote}”`,
  },
};
