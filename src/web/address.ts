/**
 * The same address with other query parameters; null or '' takes one away.
 * Every list keeps its filter and choice in the address, so links are made from the present one.
 */
export function addressWith(
  address: string,
  changes: Record<string, string | null>,
  fragment?: string,
): string {
  const [path = '/', query] = address.split('?');
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value) parameters.set(name, value);
    else parameters.delete(name);
  }
  const text = parameters.toString();
  return `${path}${text && `?${text}`}${fragment ? `#${fragment}` : ''}`;
}
