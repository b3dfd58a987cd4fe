/** What a value costs beside its characters: about what it takes in the memory of whoever receives it. */
const perValue = 16;

/**
 * Whether a message is heavier than `most`: its characters, and a little for each value in it. A text that stands in
 * many places of a message is sent once for each, so that a file of some kilobytes can come to gigabytes.
 */
export function isHeavier(message: unknown, most: number): boolean {
  const waiting: unknown[] = [message];
  let weight = 0;
  while (waiting.length > 0 && weight <= most) {
    const value = waiting.pop();
    weight += perValue;
    if (typeof value === 'string') weight += value.length;
    else if (ArrayBuffer.isView(value)) weight += value.byteLength;
    else if (Array.isArray(value)) {
      // Counted before they are taken up, so that a list of millions is not copied first.
      if (weight + value.length * perValue > most) return true;
      for (const each of value) waiting.push(each);
    } else if (typeof value === 'object' && value !== null) {
      for (const each of Object.values(value)) waiting.push(each);
    }
  }
  return weight > most;
}
