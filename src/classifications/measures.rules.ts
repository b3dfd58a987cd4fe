import type { Texts } from '../texts/index.ts';
import type { DemandedRequirement } from './demanded.rules.ts';

const named = ['confidentiality', 'integrity', 'availability'] as const;

/** Why a requirement is demanded, as "Klassen når K2". */
export function whyIn({ classifications, classHarms }: Pick<Texts, 'classifications' | 'classHarms'>) {
  const words = classifications.measures;
  return ({ fromClass, reached, demand }: Pick<DemandedRequirement, 'fromClass' | 'reached' | 'demand'>) => {
    const by = named.filter(
      (aspect) => fromClass[aspect] !== undefined && (demand === 'should' || reached.includes(aspect)),
    );
    const told = by.map((aspect) => `${classHarms.letters[aspect]}${fromClass[aspect]}`).join(', ');
    if (by.length === 0) return words.always;
    return demand === 'must' ? words.because(told) : words.near(told);
  };
}
