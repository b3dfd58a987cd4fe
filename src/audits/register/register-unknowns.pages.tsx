import { addressWith } from '../../web/address.ts';
import { usePage, useTexts } from '../../web/page.ts';
import { interpretedOf } from './register-figures.view.ts';
import type { RegisterFilter } from './register-filter.model.ts';
import type { RegisterTotals } from './register-list.model.ts';

/** Whose the figures are, and what has been made of unknown colours: told apart, and never added to them. */
export function UnknownsNote({ totals }: { totals: RegisterTotals }) {
  const { address } = usePage();
  const { audits, register, web } = useTexts();
  const words = register.figures;
  const { interpreted, colours } = interpretedOf(totals);
  const to = (unknown: RegisterFilter['unknown']) =>
    addressWith(address, { unknown, page: null, lang: null });
  const named = web.list(colours.map(({ colour, count }) => audits.assessedCount[colour](count)));
  return (
    <p class="sub unknowns">
      {words.note}{' '}
      {interpreted > 0 && (
        <>
          <a href={to('interpreted')}>{words.interpreted(interpreted, named)}</a> {words.notCounted}.{' '}
        </>
      )}
      {totals.leftUnknown > 0 && (
        <>
          <a href={to('leftUnknown')}>{words.leftUnknown(totals.leftUnknown)}</a>.{' '}
        </>
      )}
      {totals.notAssessable > 0 && (
        <>
          <a href={to('notAssessable')}>{words.notAssessable(totals.notAssessable)}</a>.{' '}
        </>
      )}
      {totals.undecided > 0 && (
        <>
          <a href={to('undecided')}>{words.undecided(totals.undecided)}</a>
          {totals.undecidedElsewhere > 0 && ` ${words.undecidedElsewhere(totals.undecidedElsewhere)}`}.
        </>
      )}
    </p>
  );
}
