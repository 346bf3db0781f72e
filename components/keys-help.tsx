import { useEffect, useRef } from 'preact/hooks';
import { t } from '../lib/platform/i18n.ts';
import type { KeyBinding } from './keys.ts';

export interface KeysHelpProps {
  readonly open: boolean;
  readonly bindings: readonly KeyBinding[];
  readonly onClose: () => void;
}

/** The page's keys, opened by '?'. */
export function KeysHelp({ open, bindings, onClose }: KeysHelpProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) ref.current?.showModal();
    else ref.current?.close();
  }, [open]);
  return (
    <dialog ref={ref} class="keys" aria-label={t('keysTitle')} onClose={onClose}>
      <h2>{t('keysTitle')}</h2>
      <dl>
        {bindings.map(({ key, label }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('keyBack')}</dd>
        </div>
      </dl>
      <button type="button" class="button" onClick={onClose}>
        {t('close')}
      </button>
    </dialog>
  );
}
