import type { ComponentChildren } from 'preact';

interface BannerProps {
  tone: 'agrees' | 'doubt' | 'error' | 'plain';
  title: string;
  children?: ComponentChildren;
}

/** One sentence that the reader must not miss. */
export function Banner({ tone, title, children }: BannerProps) {
  return (
    <div class={`banner ${tone}`}>
      <p>
        <strong>{title}</strong> {children}
      </p>
    </div>
  );
}
