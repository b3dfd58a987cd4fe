import type { Wording } from '../requirements/guideline-list.model.ts';
import type { Day } from './tables.ts';

/** What a draft does with a requirement of the built-in guideline, named by its key. */
export interface Adaptation extends Partial<Wording> {
  readonly key: string;
  readonly does: 'change' | 'add' | 'leaveOut';
}

export const adopted: { readonly day: Day; readonly title: string } = {
  day: -760,
  title: 'Riktlinje för informationssäkerhet',
};

/** The second version: in force since the spring before last. */
export const firstChanges: {
  readonly day: Day;
  readonly inForce: Day;
  readonly note: string;
  readonly changes: readonly Adaptation[];
} = {
  day: -430,
  inForce: -402,
  note: 'Lösenord minst 14 tecken, granskning av behörigheter minst en gång per år, och ett eget krav på förteckning över molntjänster.',
  changes: [
    {
      key: '10.9 a/1',
      does: 'change',
      text: 'Informationssystemen kräver starka lösenord på minst 14 tecken, som döljs och aldrig lagras eller skickas i klartext.',
      textEn:
        'Systems demand strong passwords of at least 14 characters, hidden and never stored or sent in clear.',
    },
    {
      key: '10.5/1',
      does: 'change',
      cadence: 'minst årligen',
      role: 'Informationsägare',
    },
    {
      key: '8.2 c/1',
      does: 'add',
      ref: '8.2 d',
      kind: 'measure',
      level: 'administration',
      text: 'Molntjänster är förtecknade med ägare, var informationen lagras och vilken klass den har.',
      cadence: 'årligen',
      role: 'Informationssäkerhetssamordnare',
      checkable: 'document',
    },
    { key: '10.9 b/1', does: 'leaveOut' },
  ],
};

/** What the security officer has written so far of the third version. */
export const nextChanges: { readonly day: Day; readonly changes: readonly Adaptation[] } = {
  day: -20,
  changes: [
    {
      key: '18.2 b/1',
      does: 'change',
      text: 'Krav och risker för beredskapsplaner ses över varje år eller vid större förändringar.',
      textEn: 'Requirements and risks of emergency plans are reviewed every year or on larger change.',
      cadence: 'årligen',
    },
    { key: '19.4 a/2', does: 'change', phase: 3 },
    {
      key: '13.5 (1) b/1',
      does: 'change',
      text: 'Återläsning från säkerhetskopia testas minst två gånger per år, och resultatet dokumenteras.',
      textEn: 'Restoring from backup is tested at least twice a year, and the result is documented.',
      cadence: 'två gånger per år',
    },
    {
      key: '10.8/1',
      does: 'add',
      ref: '10.8 b',
      kind: 'measure',
      level: 'centralIt',
      text: 'Inloggning från länder där kommunen inte har någon verksamhet spärras.',
      checkable: 'automatic',
      fromClass: {},
    },
  ],
};
