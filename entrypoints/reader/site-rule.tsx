import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { addSiteTo, listSitesOf, removeSiteFrom, toSitePattern } from '../../lib/platform/site-scripts.ts';
import { failure } from './state.ts';

const isOpened = signal(false);

/** Articles of this site open here as they load; the browser is asked in the click. */
export function SiteRule({ url }: { readonly url: string }) {
  const pattern = toSitePattern(url);
  useEffect(() => {
    void look(pattern);
  }, [pattern]);
  if (!pattern) return null;
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={isOpened.value}
          onChange={(event) => void choose(pattern, event.currentTarget.checked)}
        />{' '}
        {t('openSiteHere', new URL(url).hostname)}
      </label>
    </p>
  );
}

async function look(pattern: string | null): Promise<void> {
  isOpened.value = pattern !== null && (await listSitesOf('read')).includes(pattern);
}

async function choose(pattern: string, on: boolean): Promise<void> {
  isOpened.value = on;
  if (!on) await removeSiteFrom('read', pattern);
  else if (!(await addSiteTo('read', pattern))) failure.value = 'no-permission';
  await look(pattern);
}
