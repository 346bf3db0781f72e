export interface PickerOptions {
  readonly hint: string;
  /** The element that the reader chose; null: they stopped. */
  readonly onPick: (element: Element | null) => void;
}

/** Lets the reader point at the article on the page; everything it adds to the page is gone before it answers. */
export function startPicking(document: Document, { hint, onPick }: PickerOptions): void {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  const bar = document.createElement('div');
  frame.setAttribute('style', FRAME);
  bar.setAttribute('style', BAR);
  bar.setAttribute('role', 'status');
  bar.textContent = hint;
  shadow.append(frame, bar);
  document.documentElement.append(host);

  let chosen: Element | null = null;
  const choose = (element: Element | null) => {
    if (!element || element === host || element === document.documentElement) return;
    chosen = element;
    const { top, left, width, height } = element.getBoundingClientRect();
    Object.assign(frame.style, { top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` });
  };
  const end = (element: Element | null) => {
    stop.abort();
    host.remove();
    onPick(element);
  };

  const stop = new AbortController();
  const listen = { capture: true, signal: stop.signal } as const;
  document.addEventListener('mousemove', ({ target }) => choose(toReadable(target)), listen);
  document.addEventListener('scroll', () => choose(chosen), listen);
  // The page must not see the click that picks, nor follow a link with it.
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const)
    document.addEventListener(type, swallow, listen);
  document.addEventListener(
    'click',
    (event) => {
      swallow(event);
      choose(chosen ?? toReadable(event.target));
      end(chosen);
    },
    listen,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const act = {
        Escape: () => end(null),
        Enter: () => end(chosen),
        ArrowUp: () => choose(chosen?.parentElement ?? document.querySelector('article, main, body')),
        ArrowDown: () => choose(largestChild(chosen)),
      }[event.key];
      if (!act) return;
      swallow(event);
      act();
    },
    listen,
  );
}

const swallow = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** From what lies under the pointer up to something that holds a stretch of text. */
function toReadable(target: EventTarget | null): Element | null {
  let element = target instanceof Element ? target : null;
  while (element?.parentElement && (element.textContent?.trim().length ?? 0) < MIN_CHARACTERS)
    element = element.parentElement;
  return element;
}

function largestChild(element: Element | null): Element | null {
  const children = [...(element?.children ?? [])];
  return children.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0))[0] ?? null;
}

const MIN_CHARACTERS = 200;
const FRAME =
  'all:initial;position:fixed;z-index:2147483647;pointer-events:none;border:3px solid #8a4713;border-radius:6px;background:rgb(232 168 102 / 18%);box-sizing:border-box';
const BAR =
  'all:initial;position:fixed;z-index:2147483647;inset:16px 16px auto;width:fit-content;max-width:90vw;margin:auto;padding:10px 16px;border-radius:8px;background:#211d18;color:#fffefb;font:15px/1.4 system-ui,sans-serif;box-shadow:0 4px 20px rgb(0 0 0 / 30%)';
