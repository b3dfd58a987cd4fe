const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Stockholm' });

/** The calendar day in Sweden at that moment, as YYYY-MM-DD. */
export function swedishDay(at: Date): string {
  return day.format(at);
}
