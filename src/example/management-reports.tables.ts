import type { ManagementReportKind } from '../management-reports/management-report.model.ts';

/** A report of the security officer's; days are counted from the day of loading. */
export interface ExampleReport {
  readonly kind: ManagementReportKind;
  readonly startedOn: number;
  readonly since: number;
  readonly until: number;
  readonly registryNumber: string | null;
  readonly texts: Readonly<Record<string, string>>;
  readonly provisions?: Readonly<Record<string, 'OSL 18:8'>>;
  /** Null for a draft. */
  readonly issuedOn: number | null;
  readonly decided?: { readonly on: number; readonly minuteItem: string };
}

export const reports: readonly ExampleReport[] = [
  {
    kind: 'reportToBoard',
    startedOn: -185,
    since: -366,
    until: -186,
    registryNumber: 'KS 2026/214',
    issuedOn: -184,
    decided: { on: -163, minuteItem: '§ 61' },
    texts: {
      summary:
        'Kommunen har fått ordning på vem som svarar för vad, och förvaltningarna har börjat svara på vad riktlinjen begär. Det som går långsammast är sådant som förvaltningarna inte råder över själva, framför allt behörigheter och loggning i gemensamma system.',
      risks:
        'De största riskerna gäller verksamheter som inte kan arbeta utan ett enda system. Två av dem hanteras genom att ta fram reservrutiner.',
      plan: '- Alla förvaltningar gör klart sin självskattning före sommaren\n- Central it inför flerfaktorsinloggning för förhöjda behörigheter\n- Styrdokument som har passerat sin översyn ses över',
      consequences:
        'Arbetet ryms inom beslutad budget, utom flerfaktorsinloggningen som kostar ungefär 400 000 kronor. Genomförs den inte är ett stulet lösenord till ett administratörskonto fortfarande tillräckligt för att komma åt gemensamma system.',
    },
    provisions: { consequences: 'OSL 18:8' },
  },
  {
    kind: 'reportToChiefExecutive',
    startedOn: -60,
    since: -150,
    until: -60,
    registryNumber: 'KS 2026/388',
    issuedOn: -59,
    texts: {
      decisions:
        '- Vem som ska äga de system som saknar ägare, senast till nästa ledningsgrupp\n- Om självskattningen ska vara en del av förvaltningschefernas uppföljningssamtal',
      summary:
        'Läget är bättre än i våras. Det som brådskar är undantag som går ut innan åtgärderna är klara.',
      plan: 'Informationssäkerhetsansvarig går igenom de högsta riskerna med varje förvaltningschef före årsskiftet.',
    },
  },
  {
    kind: 'reportToBoard',
    startedOn: -3,
    since: -185,
    until: -3,
    registryNumber: null,
    issuedOn: null,
    texts: {
      risks:
        'Risken för att hemtjänsten står utan journaler vid ett avbrott är fortfarande den största. Reservrutinen är prövad på två av sex områden.',
      exceptions:
        'Undantaget för det delade kontot i receptionen löper ut innan de nya korten är levererade. Det behöver ett nytt beslut.',
    },
    provisions: { risks: 'OSL 18:8', exceptions: 'OSL 18:8' },
  },
];
