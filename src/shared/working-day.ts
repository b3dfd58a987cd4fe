const oneDay = 24 * 60 * 60 * 1000;
const text = (time: number) => new Date(time).toISOString().slice(0, 10);

/** So many calendar days later, or earlier where negative. @param day YYYY-MM-DD */
export const addDays = (day: string, days: number): string => text(Date.parse(day) + days * oneDay);

/** Holidays on the same day each year, and the eves on which offices are closed as on holidays. */
const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];

/** Easter Sunday of a year in the western calendar (the anonymous Gregorian computus). */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon =
    correction -
    Math.floor(correction / 28) * (1 - Math.floor(29 / (correction + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const day = offset + 28 - 31 * Math.floor(month / 4);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Good Friday, Easter Monday and Ascension Day, in days from Easter Sunday. */
const fromEaster = [-2, 1, 39];

/** Whether Swedish offices are open: no Saturday, Sunday or holiday (lag 1989:253), nor a closed eve. @param day YYYY-MM-DD */
export function isWorkday(day: string): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const inYear = day.slice(5);
  if (fixed.includes(inYear)) return false;
  // Midsummer eve is the Friday between the 19th and the 25th of June.
  if (weekday === 5 && inYear >= '06-19' && inYear <= '06-25') return false;
  const sunday = easter(Number(day.slice(0, 4)));
  return !fromEaster.some((days) => addDays(sunday, days) === day);
}

/** The day itself, or the first working day after it. */
export function workdayFrom(day: string): string {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, 1);
  return found;
}

/** The day itself, or the last working day before it. */
export function workdayUntil(day: string): string {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, -1);
  return found;
}
