import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface RowListProps {
  readonly label: string;
  readonly total: number;
  /** Place of the row that has the keyboard, null for none. */
  readonly current: number | null;
  readonly renderRow: (index: number) => ComponentChildren;
  /** First row on the screen, and one past the last. */
  readonly onShow: (first: number, end: number) => void;
}

/** Rows drawn beyond the edge of the screen, so that scrolling finds them there. */
export const OVERSCAN = 3;
/** Until a row is measured; the stylesheet gives all rows one height. */
export const ROW_HEIGHT = 132;

/**
 * Only the rows on the screen exist; the page scrolls as if all did. It stays a plain list, each row telling its place and
 * the whole number (aria-posinset, aria-setsize), not a grid or listbox: a row's link and buttons are then reached
 * by Tab and by a screen reader's own keys as everywhere.
 */
export function RowList({ label, total, current, renderRow, onShow }: RowListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [height, setHeight] = useState(ROW_HEIGHT);
  const [range, setRange] = useState<readonly [number, number]>([0, 15]);

  useEffect(() => {
    const look = () => {
      if (!list.current) return;
      const row = list.current.querySelector('li')?.offsetHeight || height;
      if (row !== height) setHeight(row);
      const top = -list.current.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(top / row) - OVERSCAN);
      const end = Math.max(first + 1, Math.ceil((top + innerHeight) / row) + OVERSCAN);
      setRange(([a, b]) => (a === first && b === end ? [a, b] : [first, end]));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [height]);

  const [first, end] = [Math.min(range[0], Math.max(0, total - 1)), Math.min(total, range[1])];
  useEffect(() => onShow(first, end), [first, end]);

  // The row comes into view first; it has the keyboard as soon as it is drawn.
  useLayoutEffect(() => {
    if (current === null || !list.current) return;
    const top = list.current.getBoundingClientRect().top + current * height;
    if (top < HEAD) scrollBy({ top: top - HEAD });
    else if (top + height > innerHeight) scrollBy({ top: top + height - innerHeight + OVERSCAN });
    list.current.querySelector<HTMLElement>(`[data-index="${current}"] h2 a`)?.focus({ preventScroll: true });
  }, [current, first, end]);

  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  return (
    <ul ref={list} class="rows" aria-label={label} style={{ height: `${total * height}px` }}>
      {indexes.map((index) => (
        <li
          key={index}
          class="place"
          data-index={index}
          aria-setsize={total}
          aria-posinset={index + 1}
          style={{ top: `${index * height}px` }}
        >
          {renderRow(index)}
        </li>
      ))}
    </ul>
  );
}

/** Room for what sticks to the top of the page, in pixels. */
const HEAD = 60;
