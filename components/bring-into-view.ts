/** Frames in which what comes near the screen takes its real height. */
const SETTLING = 6;

/** To the middle of the window: gliding, where the reader does not want calm and all of the way is laid out (article.css). */
export function bringIntoView(element: Element): void {
  const isLong = element.closest('.long') !== null;
  const isCalm = isLong || matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  if (isLong) settle(element, SETTLING);
}

function settle(element: Element, frames: number): void {
  requestAnimationFrame(() => {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) element.scrollIntoView({ block: 'center' });
    if (frames > 1) settle(element, frames - 1);
  });
}
