import { useRef } from 'preact/hooks';
import { t } from '../lib/platform/i18n.ts';
import { Icon } from './icon.tsx';

export interface ToastsProps {
  readonly toasts: readonly { readonly id: number; readonly text: string; readonly undo: (() => void) | null }[];
  /** The pointer or the focus has come to them, or left. */
  readonly onHold: (on: boolean) => void;
  readonly onClose: (id: number) => void;
}

/** Says what happened, to eyes and to screen readers; the region stays, so that every message is announced. */
export function Toasts({ toasts, onHold, onClose }: ToastsProps) {
  const before = useRef<HTMLElement | null>(null);
  // A button that goes with its message must not take the focus along.
  const close = (id: number) => {
    onClose(id);
    const next = before.current?.isConnected ? before.current : document.querySelector<HTMLElement>('main');
    next?.focus({ preventScroll: true }); // what is read stays where it is
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here but waiting for who reads
    <div
      class="toasts"
      onMouseEnter={() => onHold(true)}
      onMouseLeave={() => onHold(false)}
      onFocusCapture={({ currentTarget, relatedTarget }) => {
        onHold(true);
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget;
      }}
      onBlurCapture={() => onHold(false)}
    >
      <div role="status">
        {toasts.map(({ id, text, undo }) => (
          <div class="toast" key={id}>
            <p id={`toast-${id}`}>{text}</p>
            {undo && (
              <button
                type="button"
                class="button"
                aria-describedby={`toast-${id}`}
                onClick={() => {
                  close(id);
                  undo();
                }}
              >
                {t('undo')}
              </button>
            )}
            <button
              type="button"
              class="button plain"
              title={t('close')}
              aria-describedby={`toast-${id}`}
              onClick={() => close(id)}
            >
              <Icon name="close" />
              <span class="visually-hidden">{t('close')}</span>
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}
