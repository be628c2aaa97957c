import type { ReactNode, Ref } from 'react';

interface ScrollAreaProps {
  label: string;
  className: string;
  area?: Ref<HTMLElement>;
  children: ReactNode;
}

/** What is larger than its place: keys reach it, and scroll it. */
export function ScrollArea({ label, className, area, children }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls.
    <section className={className} ref={area} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
