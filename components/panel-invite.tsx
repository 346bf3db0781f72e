import { t } from '../lib/platform/i18n.ts';

/** In the panel, before a page that the reader has not shown to Nutgraf: no fault, but the way on. */
export function PanelInvite({ shortcut }: { shortcut: string | null }) {
  return (
    <section class="notice">
      <h1>{t('panelInvite')}</h1>
      <p>{t('panelInviteWhy')}</p>
      <p>{shortcut ? t('panelInviteKey', shortcut) : t('panelInviteMenu')}</p>
    </section>
  );
}
