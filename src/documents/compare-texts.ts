import { diffArrays } from 'diff';

/** A part of a text that stands in both versions, or in one of them only. */
export interface ComparedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph of two versions beside each other. `changed`: it stands in both, with other words. */
export interface ComparedParagraph {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly parts: readonly ComparedPart[];
}

/** More changes than so many in a run, and nothing can be told of what became of what. */
const mostEdits = 3_000;
/** Paragraphs that have become others are told from new ones by how many of their words they share. */
const sharedWords = 0.4;
/** So many paragraphs in a run are looked at for their likes; longer runs are told as they are. */
const longestRun = 400;

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const wordsOf = (paragraph: string): string[] => paragraph.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

interface Run<Item> {
  readonly kind: ComparedPart['kind'];
  readonly items: readonly Item[];
}

/** What has to be taken away and put in to make the one of the other, in order. */
function runsOf(before: string[], after: string[]): Run<string>[] {
  const found = diffArrays(before, after, { maxEditLength: mostEdits });
  const all = found ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return all
    .map(
      ({ value, added, removed }): Run<string> => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        items: value,
      }),
    )
    .filter(({ items }) => items.length > 0);
}

/**
 * Two versions of a text, paragraph by paragraph and, where one has become another, word by word. Spaces and empty lines
 * are no differences.
 */
export function compareTexts(before: string, after: string): ComparedParagraph[] {
  const runs = runsOf(paragraphsOf(before), paragraphsOf(after));
  const compared: ComparedParagraph[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    const next = runs[at + 1];
    if (!run) continue;
    if (run.kind !== 'same' && next && next.kind !== 'same') {
      const [removed, added] = run.kind === 'removed' ? [run, next] : [next, run];
      compared.push(...pairs(removed.items, added.items));
      at++;
    } else compared.push(...run.items.map((text) => whole(run.kind, text)));
  }
  return compared;
}

const whole = (kind: ComparedPart['kind'], text: string): ComparedParagraph => ({
  kind,
  parts: [{ kind, text }],
});

/** Each paragraph that went beside the first of those that came which is like it, in order. */
function pairs(removed: readonly string[], added: readonly string[]): ComparedParagraph[] {
  if (removed.length > longestRun || added.length > longestRun) {
    return [...removed.map((text) => whole('removed', text)), ...added.map((text) => whole('added', text))];
  }
  const compared: ComparedParagraph[] = [];
  const likes = new Map(added.map((text) => [text, wordSet(text)]));
  let next = 0;
  for (const gone of removed) {
    const words = wordSet(gone);
    const like = added.findIndex(
      (text, index) => index >= next && areAlike(words, likes.get(text) ?? new Set()),
    );
    if (like === -1) {
      compared.push(whole('removed', gone));
      continue;
    }
    compared.push(...added.slice(next, like).map((text) => whole('added', text)));
    compared.push({ kind: 'changed', parts: wordByWord(gone, added[like] ?? '') });
    next = like + 1;
  }
  return [...compared, ...added.slice(next).map((text) => whole('added', text))];
}

const wordSet = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  const most = Math.max(one.size, other.size);
  return most > 0 && shared / most >= sharedWords;
}

function wordByWord(before: string, after: string): ComparedPart[] {
  const parts = runsOf(wordsOf(before), wordsOf(after)).map(({ kind, items }) => ({
    kind,
    text: items.join(''),
  }));
  return joinedOverSpaces(parts);
}

/** A space alone between two changes belongs to them: "the new rule" is read as one change, not as three. */
function joinedOverSpaces(parts: readonly ComparedPart[]): ComparedPart[] {
  const removed: ComparedPart[] = [];
  let pending = { removed: '', added: '' };
  const done = () => {
    if (pending.removed) removed.push({ kind: 'removed', text: pending.removed });
    if (pending.added) removed.push({ kind: 'added', text: pending.added });
    pending = { removed: '', added: '' };
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetween = kind === 'same' && /^\s+$/.test(text) && index > 0 && index < parts.length - 1;
    if (isBetween) pending = { removed: pending.removed + text, added: pending.added + text };
    else if (kind === 'same') {
      done();
      removed.push({ kind, text });
    } else pending = { ...pending, [kind]: pending[kind] + text };
  }
  done();
  return removed;
}

/** How much has been changed, in paragraphs. */
export function countChanges(compared: readonly ComparedParagraph[]) {
  const count = (kind: ComparedParagraph['kind']) => compared.filter((each) => each.kind === kind).length;
  return { changed: count('changed'), added: count('added'), removed: count('removed') };
}
