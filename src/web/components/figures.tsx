export interface Figure {
  value: string;
  label: string;
  /** Where the rows behind the figure are. */
  to?: string | undefined;
  current?: boolean;
}

/** Numbers that can be read aloud, each a way into its rows. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <ul class="figures">
      {figures.map(({ value, label, to, current }) => (
        <li key={label}>
          {to === undefined ? (
            <span class="figure">
              <b>{value}</b> <span>{label}</span>
            </span>
          ) : (
            <a class="figure" href={to} aria-current={current ? 'true' : undefined}>
              <b>{value}</b> <span>{label}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
