import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/platform/i18n.ts';

export interface ZoomedImage {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

/** One picture as large as the window, with its caption; a click, Escape or the button closes it. */
export function ImageZoom({ image, onClose }: { image: ZoomedImage | null; onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (image) ref.current?.showModal();
  }, [image]);
  if (!image) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={ref}
      class="zoom"
      aria-label={image.caption || image.alt || t('picture')}
      onClose={onClose}
      onClick={onClose}
    >
      <img src={image.src} alt={image.alt} referrerpolicy="no-referrer" />
      {image.caption && <p>{image.caption}</p>}
      <button type="button" class="button">
        {t('close')}
      </button>
    </dialog>
  );
}
