import type { Texts } from '../texts/index.ts';
import { type BodyKind, bodyKinds, type TiedBody } from './body.model.ts';
import type { BodyTyped } from './body-form.view.ts';
import type { ShowValue } from './history.view.ts';

type Words = Texts['organisation'];

/** A body's values as they are read: kinds by name, ties by the names of what is tied, lists with commas. */
export function showValue(words: Words, bodies: readonly Pick<TiedBody, 'id' | 'name'>[]): ShowValue {
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const isKind = (value: unknown): value is BodyKind => bodyKinds.some((kind) => kind === value);
  return (name, value) => {
    if (name === 'kind' && isKind(value)) return words.kinds[value];
    if (Array.isArray(value)) {
      const texts = value.map(String);
      return (name === 'tiedTo' ? texts.map((id) => names.get(id) ?? id) : texts).join(', ');
    }
    return typeof value === 'string' ? value : '';
  };
}

/** What is saved now of the fields that both have changed, one sentence each. */
export function savedInstead(
  words: Words,
  saved: TiedBody,
  contested: readonly (keyof BodyTyped & keyof TiedBody)[],
  bodies: readonly TiedBody[],
): string[] {
  const { stale, history } = words;
  const show = showValue(words, bodies);
  return contested.map((name) =>
    stale.field(history.labels[name] ?? name, show(name, saved[name]) || stale.empty),
  );
}
