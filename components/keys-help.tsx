import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/platform/i18n.ts';
import type { KeyBinding } from './keys.ts';

export const helpOpen = signal(false);

/** The key that opens and closes the list, the last in each list. */
export const toHelpKey = (): KeyBinding => ({
  key: '?',
  label: t('keysTitle'),
  act: () => {
    helpOpen.value = !helpOpen.value;
  },
});

const close = (): void => {
  helpOpen.value = false;
};

/** The page's keys, opened by '?'. */
export function KeysHelp({ bindings }: { readonly bindings: readonly KeyBinding[] }) {
  const open = helpOpen.value;
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) ref.current?.showModal();
    else ref.current?.close();
  }, [open]);
  return (
    <dialog ref={ref} class="keys" aria-label={t('keysTitle')} onClose={close}>
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
      <button type="button" class="button" onClick={close}>
        {t('close')}
      </button>
    </dialog>
  );
}
