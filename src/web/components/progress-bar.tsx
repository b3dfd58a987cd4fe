interface ProgressBarProps {
  label: string;
  /** Null while nobody knows how much there is. */
  done: number | null;
  total: number | null;
  text: string;
}

/** How far a job has come, in words and as a bar; the words are announced when they change. */
export function ProgressBar({ label, done, total, text }: ProgressBarProps) {
  const known = done !== null && total !== null && total > 0;
  return (
    <div class="progress">
      <progress aria-label={label} max={known ? total : undefined} value={known ? done : undefined} />
      <p role="status" data-progress-text>
        {text}
      </p>
    </div>
  );
}
