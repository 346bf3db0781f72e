import type { Block } from '../lib/article.ts';
import { t } from '../lib/platform/i18n.ts';
import { Icon } from './icon.tsx';

/** The article's headings as a way through it; an article with fewer than three needs none. */
export function ContentsList({ blocks, onGo }: { blocks: readonly Block[]; onGo: (block: string) => void }) {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  if (headings.length < 3) return null;
  return (
    <details class="removals">
      <summary>
        <Icon name="list" />
        {t('contents')}
      </summary>
      <ol class="contents">
        {headings.map(({ id, text, html }) => (
          <li key={id} data-level={html.slice(2, 3)}>
            <button type="button" class="jump heading" onClick={() => onGo(id)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
