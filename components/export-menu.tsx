import { t } from '../lib/platform/i18n.ts';
import { Icon } from './icon.tsx';

export interface ExportMenuProps {
  readonly formats: readonly { readonly id: string; readonly label: string }[];
  /** Services that have an account. */
  readonly services: readonly { readonly id: string; readonly label: string }[];
  readonly onExport: (format: string) => void;
  readonly onCopy: () => void;
  /** Null where there is no page of the article to print, */
  readonly onPrint: (() => void) | null;
  /** or no share sheet. */
  readonly onShare: (() => void) | null;
  readonly onSend: (service: string) => void;
}

/** All ways out for one article or a selection; what came of it, the page says where it says such things. */
export function ExportMenu(props: ExportMenuProps) {
  const { formats, services, onExport, onCopy, onPrint, onShare, onSend } = props;
  return (
    <details class="export-menu" onKeyDown={closeOnEscape}>
      <summary class="button plain" title={t('exportMenu')}>
        <Icon name="export" />
        <span class="label">{t('exportMenu')}</span>
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: its buttons are the controls; a click on one closes the menu */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div class="export-choices" onClick={closeMenu}>
        <Choice label={t('copyMarkdown')} onChoose={onCopy} />
        {onPrint && <Choice label={t('printArticle')} onChoose={onPrint} />}
        {onShare && <Choice label={t('shareArticle')} onChoose={onShare} />}
        <p>{t('exportAs')}</p>
        {formats.map(({ id, label }) => (
          <Choice key={id} label={label} onChoose={() => onExport(id)} />
        ))}
        {services.map(({ id, label }) => (
          <Choice key={id} label={t('sendTo', label)} onChoose={() => onSend(id)} />
        ))}
      </div>
    </details>
  );
}

const Choice = ({ label, onChoose }: { label: string; onChoose: () => void }) => (
  <button type="button" class="button plain" onClick={onChoose}>
    {label}
  </button>
);

function closeMenu(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) {
    event.target.closest('details')?.removeAttribute('open');
  }
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.currentTarget instanceof HTMLDetailsElement)) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}
