import { t } from '../lib/platform/i18n.ts';

export interface ToastMessage {
  readonly text: string;
  readonly onUndo: (() => void) | null;
}

/** Says what happened, to eyes and to screen readers; the region stays, so that every message is announced. */
export function Toast({ message }: { message: ToastMessage | null }) {
  return (
    <div role="status">
      {message && (
        <p class="toast">
          {message.text}
          {message.onUndo && (
            <button type="button" class="button" onClick={message.onUndo}>
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
