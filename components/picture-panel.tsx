import { formatNumber, t, tn } from '../lib/platform/i18n.ts';

export interface PicturePanelProps {
  readonly images: readonly {
    readonly url: string;
    readonly state: 'kept' | 'waiting' | 'unreached' | 'failed' | 'oversized' | 'dropped' | 'unsupported';
  }[];
  readonly onKeep: () => void;
}

/** Which of the article's pictures are on this machine, why others are not, and the way to get them. */
export function PicturePanel({ images, onKeep }: PicturePanelProps) {
  if (images.length === 0) return null;
  const others = images.filter(({ state }) => state !== 'kept');
  const isRunning = others.some(({ state }) => state === 'waiting');
  const canKeep = others.some(({ state }) => state !== 'unsupported');
  return (
    <section class="pictures" aria-label={t('pictures')}>
      <p aria-live="polite">
        {isRunning
          ? t('picturesRunning', images.length - others.length, images.length)
          : tn('picturesKept', images.length, formatNumber(images.length - others.length))}
      </p>
      {others.length > 0 && !isRunning && (
        <details>
          <summary>{t('picturesWhy')}</summary>
          <ul>
            {others.map(({ url, state }) => (
              <li key={url}>
                <bdi>{toName(url)}</bdi>: {t(`picture_${state}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {canKeep && !isRunning && (
        <button type="button" class="button" onClick={onKeep}>
          {t('picturesKeep')}
        </button>
      )}
    </section>
  );
}

/** 'img.example/mill.jpg' */
function toName(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}/${pathname.split('/').at(-1) ?? ''}`.slice(0, 120);
}
