import { audits } from './content.ts';
import type { ModelAudit, Variant } from './model.ts';

/** The audits that a variant reports on: one in a first audit, else two, different from variant to variant. */
export function auditsOf(variant: Variant): ModelAudit[] {
  const count = variant.form === 'd' ? 1 : 2;
  return Array.from({ length: count }, (_, i) => {
    const audit = audits[(variant.seed + i * 2) % audits.length];
    if (!audit) throw new Error('no audit');
    return audit;
  });
}

/** The made-up firm that signs a variant. */
export function firmOf(variant: Variant): string {
  const firms = ['Granit Revision AB', 'Fjällbäcken Revision AB', 'Näverfors Revisionsbyrå AB'];
  return firms[variant.seed % firms.length] ?? 'Granit Revision AB';
}

/** Colours of the recommendations of some audits, counted. */
export function countOf(chosen: ModelAudit[]) {
  const all = chosen.flatMap((audit) => audit.recommendations);
  const of = (status: string) => all.filter((one) => one.status === status).length;
  return { recommendations: all.length, green: of('green'), yellow: of('yellow'), red: of('red') };
}
