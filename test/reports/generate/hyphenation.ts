/** Where printers may break the long words of the reports: a soft hyphen at each seam. */
const seams: [RegExp, string][] = [
  [/behovsutredning/gi, 'behovs\u00adutredning'],
  [/ärendehanteringssystemet/gi, 'ärende\u00adhanterings\u00adsystemet'],
  [/stickprovskontroller/gi, 'stickprovs\u00adkontroller'],
  [/journalgranskning/gi, 'journal\u00adgranskning'],
  [/informationsklassning/gi, 'informations\u00adklassning'],
  [/attestförteckningar/gi, 'attest\u00adförteckningar'],
  [/leverantörsregistret/gi, 'leverantörs\u00adregistret'],
  [/kompetensutveckling/gi, 'kompetens\u00adutveckling'],
  [/patientsäkerhetsberättelsen/gi, 'patient\u00adsäkerhets\u00adberättelsen'],
  [/informationssäkerhetssamordnare/gi, 'informations\u00adsäkerhets\u00adsamordnare'],
  [/laddinfrastrukturen/gi, 'ladd\u00adinfrastrukturen'],
];

/** The text with soft hyphens in its long words; the first letter keeps its case. */
export function withSeams(text: string): string {
  return seams.reduce(
    (result, [pattern, replacement]) =>
      result.replace(pattern, (word) => word.charAt(0) + replacement.slice(1)),
    text,
  );
}
