import type { Texts } from '../texts/index.ts';
import { type BodyKind, bodyKinds, type TiedBody } from './body.model.ts';
import type { BodyTyped } from './body-form.view.ts';
import { typedOf } from './body-form.view.ts';
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

/** What is saved now where it is not what was typed, one sentence each. */
export function savedInstead(
  words: Words,
  saved: TiedBody,
  typed: BodyTyped,
  bodies: readonly TiedBody[],
): string[] {
  const { stale, history } = words;
  const show = showValue(words, bodies);
  const now = typedOf(saved);
  const values = {
    kind: saved.kind,
    name: saved.name,
    aliases: saved.aliases,
    tiedTo: saved.tiedTo,
    endedOn: saved.endedOn,
  };
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((name) => {
    const same =
      JSON.stringify(now[name]) ===
      JSON.stringify(name === 'tiedTo' ? [...typed.tiedTo].sort() : typed[name]);
    const label = history.labels[name] ?? name;
    return same ? [] : [stale.field(label, show(name, values[name]) || stale.empty)];
  });
}
