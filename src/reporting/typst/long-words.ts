/** Parts that Swedish public papers put their long words together of; a word may be broken before one of them. */
const parts = [
  'ansvarig',
  'bedömning',
  'behandling',
  'beredskap',
  'byggnad',
  'chef',
  'controller',
  'direktör',
  'förvaltning',
  'granskning',
  'handläggare',
  'hantering',
  'klassning',
  'kontroll',
  'kostnad',
  'ledning',
  'nämnd',
  'omsorg',
  'plan',
  'process',
  'redovisning',
  'register',
  'samordnare',
  'styrelse',
  'system',
  'säkerhet',
  'uppföljning',
  'upphandling',
  'utbildning',
  'verksamhet',
  'övergripande',
];
const joint = new RegExp(`(?<=\\p{L}{4})(?=${parts.join('|')})`, 'giu');

/** Between two consonants, as Swedish words are parted where nothing better is known. */
const syllable = /(?<=\p{L}{3}[bcdfghjklmnpqrstvwxz])(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\p{L}{2})/giu;

/** Letters that no word of a dictionary reaches: what is longer is broken anywhere. */
const longestOfWords = 40;

/**
 * A run without spaces that is too long for its place, made breakable: with soft hyphens where its parts meet, or else
 * its syllables; with places to break anywhere where it is no word.
 */
export function breakable(run: string): string {
  const isWord = /^[\p{L}\p{P}]+$/u.test(run) && run.length < longestOfWords && !/[/@_.]./.test(run);
  if (!isWord) return run.replaceAll(/.{10}/gu, (piece) => `${piece}\u200b`);
  const jointed = run.replaceAll(joint, '\u00ad');
  return jointed === run ? run.replaceAll(syllable, '\u00ad') : jointed;
}
