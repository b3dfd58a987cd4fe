import { type ShareOf, shareInWords } from '../../shared/share.ts';
import { Figures } from '../../web/components/figures.tsx';
import { formatNumber } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import { assessmentChoices, registerFigures } from './register-figures.view.ts';
import { choosesStatus, mayHideBodies, type RegisterFilter } from './register-filter.model.ts';
import type { RegisterPage } from './register-list.model.ts';

/** What the list below comes to, and where a status is chosen, the way to the others. */
export function RegisterFigures({ list, filter }: { list: RegisterPage; filter: RegisterFilter }) {
  const { language, address } = usePage();
  const { register, share } = useTexts();
  const words = register.figures;
  const shown = {
    totals: list.totals,
    beside: list.beside,
    filter,
    address,
    words,
    number: (value: number) => formatNumber(language, value),
    share: (of: ShareOf) => shareInWords(of, share),
  };
  return (
    <>
      <div class="register-figures">
        <Figures figures={registerFigures(shown)} />
      </div>
      {choosesStatus(filter) && (
        <nav class="beside" aria-labelledby="beside">
          <span id="beside">{words.beside}</span>
          <ul>
            {assessmentChoices(shown).map(({ value, label, to, current }) => (
              <li key={label}>
                <a href={to} aria-current={current ? 'true' : undefined}>
                  {value} {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {mayHideBodies(filter) && <p class="sub">{words.byFurthest}</p>}
    </>
  );
}
