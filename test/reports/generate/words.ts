type Status = 'green' | 'yellow' | 'red';

/** Words for the three steps as different houses print them. */
const scales: Record<Status, string>[] = [
  { green: 'Åtgärdad', yellow: 'Delvis åtgärdad', red: 'Inte åtgärdad' },
  { green: 'Genomförd', yellow: 'Pågående', red: 'Ej påbörjad' },
  { green: 'Uppfylld', yellow: 'Delvis uppfylld', red: 'Ej uppfylld' },
  { green: 'Hanterad', yellow: 'Delvis hanterad', red: 'Inte hanterad' },
  { green: 'Ja', yellow: 'Delvis', red: 'Nej' },
  { green: 'Grön', yellow: 'Gul', red: 'Röd' },
];

/** The scale that a report with this seed prints. */
export function scaleOf(seed: number): Record<Status, string> {
  const scale = scales[seed % scales.length];
  if (!scale) throw new Error('no scale');
  return scale;
}

/** Header words of the three-column form: recommendation, assessment, comment. */
const headers: [string, string, string][] = [
  ['Rekommendation', 'Bedömning', 'Kommentar'],
  ['Rekommendation', 'Status', 'Iakttagelse'],
  ['Tidigare lämnad rekommendation', 'Bedömning 2025', 'Revisionens kommentar'],
  ['Lämnade rekommendationer', 'Status vid uppföljning', 'Kommentarer'],
];
export function headerOf(seed: number): [string, string, string] {
  const header = headers[seed % headers.length];
  if (!header) throw new Error('no header');
  return header;
}

/** What stands before an answer in the two-column form. */
const answerLabels = ['Nämndens svar:', 'Svar från nämnden:', 'Nämndens yttrande:'];
export function answerLabelOf(seed: number): string {
  return answerLabels[seed % answerLabels.length] ?? 'Nämndens svar:';
}
