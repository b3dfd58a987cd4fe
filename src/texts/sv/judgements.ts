/** What rounds judge with, in the same words on every page and paper and in every list. */
export const promiseOutcomes = {
  kept: 'Infriat',
  partly: 'Delvis infriat',
  broken: 'Inte infriat',
  unknown: 'Kunde inte bedömas',
};

/** Of an audit as a whole, and of a question in it. */
export const verdicts = {
  met: 'Uppfyllt',
  partly: 'Delvis uppfyllt',
  notMet: 'Ej uppfyllt',
  unknown: 'Bedömning okänd',
};

/** The assessors' own word where they cannot assess a recommendation. */
export const notAssessable = 'Går inte att bedöma';
