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
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here but waiting for who reads
    <div
      class="toasts"
      onMouseEnter={() => onHold(true)}
      onMouseLeave={() => onHold(false)}
      onFocusCapture={() => onHold(true)}
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
                  onClose(id);
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
              onClick={() => onClose(id)}
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
