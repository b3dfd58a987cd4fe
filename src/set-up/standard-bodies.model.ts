/** A board and the administration that works for it, as a municipality writes them in the form. */
export interface BodyRow {
  readonly board: string;
  readonly administration: string;
}

/**
 * The boards that most municipalities have, to begin from. They are names, the same in every language of the
 * interface; each is changed or left out in the form.
 */
export const standardBodies: readonly BodyRow[] = [
  { board: 'Kommunstyrelsen', administration: 'Kommunledningsförvaltningen' },
  { board: 'Barn- och utbildningsnämnden', administration: 'Barn- och utbildningsförvaltningen' },
  { board: 'Socialnämnden', administration: 'Socialförvaltningen' },
  { board: 'Samhällsbyggnadsnämnden', administration: 'Samhällsbyggnadsförvaltningen' },
  { board: 'Miljönämnden', administration: 'Miljöförvaltningen' },
  { board: 'Tekniska nämnden', administration: 'Tekniska förvaltningen' },
  { board: 'Kultur- och fritidsnämnden', administration: 'Kultur- och fritidsförvaltningen' },
  { board: 'Överförmyndarnämnden', administration: 'Överförmyndarkontoret' },
  { board: 'Valnämnden', administration: 'Kommunledningsförvaltningen' },
];

/** Every municipality has one (kommunallagen 3 kap. 1 §); it is told of audits, and asked for nothing. */
export const council = 'Kommunfullmäktige';
