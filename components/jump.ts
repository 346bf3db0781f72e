import type { Marks } from '../lib/article.ts';
import { bringIntoView } from './bring-into-view.ts';
import { findMark, toBlockElementId } from './wrap-marks.ts';

let origin: HTMLElement | null = null;

/** Scrolls to a mark in the text and puts the focus on it; Escape goes back to where the jump began. */
export function jumpToMark(id: string): void {
  const mark = findMark(document, id);
  if (!mark) return;
  rememberOrigin();
  for (const old of document.querySelectorAll('.mark.jumped')) old.classList.remove('jumped');
  for (const piece of document.querySelectorAll(`[data-marks~="${CSS.escape(id)}"]`)) piece.classList.add('jumped');
  show(mark);
}

/** To any element of the page, with the same way back. */
export function jumpToElement(element: HTMLElement | null): void {
  if (!element) return;
  rememberOrigin();
  element.tabIndex = -1;
  show(element);
}

/** To the quote or fact that holds this place of the text, else to its block. */
export function jumpToPlace({ quotes, facts }: Marks, block: string, at: number): void {
  const mark = [...quotes, ...facts].find(({ span }) => span.block === block && span.start <= at && at < span.end);
  if (mark) jumpToMark(mark.id);
  else jumpToElement(document.getElementById(toBlockElementId(block)));
}

/** From a mark in the text to its place in the lists. */
export function jumpToList(ids: readonly string[]): void {
  for (const id of ids) {
    const button = document.querySelector<HTMLElement>(`[data-jump="${CSS.escape(id)}"]`);
    if (!button) continue;
    show(button);
    return;
  }
}

/** Escape leads back from a jump first; only the next one closes a popup. */
export function listenForJumpBack(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !origin?.isConnected) return;
    event.preventDefault();
    show(origin);
    origin = null;
  });
}

function rememberOrigin(): void {
  origin = document.activeElement instanceof HTMLElement ? document.activeElement : null;
}

function show(element: HTMLElement): void {
  bringIntoView(element);
  element.focus({ preventScroll: true });
}
