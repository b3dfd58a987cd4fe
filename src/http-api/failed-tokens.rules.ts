const minute = 60_000;

/** Tokens that did not work which are taken from one place in a minute. */
export const failuresAMinute = 300;
/** Places that are remembered at once; more than that come from nowhere real. */
const mostPlaces = 10_000;

/**
 * Counts tokens that do not work, by the place that they come from. Nobody guesses 256 bits: this keeps whoever tries on
 * and on from keeping the database busy, so it is counted in memory, by each process for itself.
 */
export class FailedTokens {
  readonly #places = new Map<string, { count: number; since: number }>();

  /** Seconds until the place may try again; null where it may now. @param now milliseconds since 1970 */
  wait(place: string, now: number): number | null {
    const counted = this.#places.get(place);
    if (!counted || counted.count < failuresAMinute || now - counted.since >= minute) return null;
    return Math.ceil((counted.since + minute - now) / 1000);
  }

  count(place: string, now: number): void {
    const counted = this.#places.get(place);
    const isOver = !counted || now - counted.since >= minute;
    this.#places.delete(place);
    this.#places.set(place, isOver ? { count: 1, since: now } : { ...counted, count: counted.count + 1 });
    const [oldest] = this.#places.keys();
    if (oldest !== undefined && this.#places.size > mostPlaces) this.#places.delete(oldest);
  }
}
