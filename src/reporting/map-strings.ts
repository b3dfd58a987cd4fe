/** The same data with every string in it, however deep, replaced. For plain data only, as a paper is. */
export function mapStrings<T>(data: T, change: (text: string) => string): T {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  ) as T;
}
