import { actionStates } from '../actions/action.model.ts';
import { dayNamed } from '../shared/day-named.ts';
import { cleanedLine } from '../shared/entry.ts';
import { folded } from '../shared/folded.ts';
import { texts } from '../texts/index.ts';
import { plain } from './base.rules.ts';
import { type ColumnName, columnOf, type ExchangeFault, type ExchangeKind } from './exchange.model.ts';
import { codesIn, isCoded } from './risk-cells.rules.ts';

const languages = Object.values(texts);

/** A cell as it is kept, or what is wrong with it. */
export type CellRead =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: ExchangeFault };

/** What a cell says. An empty one says that there is to be nothing. */
export function readCell(kind: ExchangeKind, column: ColumnName, text: string): CellRead {
  const raw = plain(text);
  if (raw === '') return { ok: true, value: '' };
  switch (columnOf(kind, column).holds) {
    case 'words':
      return { ok: true, value: raw };
    case 'line':
      return { ok: true, value: cleanedLine(raw) };
    case 'day': {
      const day = dayNamed(raw);
      return day ? { ok: true, value: day } : { ok: false, code: 'notADay' };
    }
    case 'amount': {
      const digits = raw.replaceAll(/[\s\u00a0]|kr\.?$|,00$|\.00?$/gi, '');
      return /^\d{1,12}$/.test(digits)
        ? { ok: true, value: String(Number(digits)) }
        : { ok: false, code: 'notAnAmount' };
    }
    case 'step':
      return /^\d{1,2}$/.test(raw)
        ? { ok: true, value: String(Number(raw)) }
        : { ok: false, code: 'notAStep' };
    case 'source':
    case 'aspects':
    case 'treatment': {
      const { holds } = columnOf(kind, column);
      const codes = isCoded(holds) ? codesIn(holds, raw) : null;
      return codes === null ? { ok: false, code: 'unknownWord' } : { ok: true, value: codes };
    }
    case 'state': {
      const state = actionStates.find((each) =>
        [each, ...languages.map(({ exchange }) => exchange.states[each])].some(
          (word) => folded(word) === folded(raw),
        ),
      );
      return state ? { ok: true, value: state } : { ok: false, code: 'unknownState' };
    }
  }
}

/** What a spreadsheet would take for a formula in a text file. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;
/** Such a text gets an apostrophe before it in CSV, and loses it again. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);
export const unguarded = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
