import type { Fact, Meta } from '../lib/article.ts';
import { t } from '../lib/platform/i18n.ts';

export interface FactListProps {
  readonly facts: readonly Fact[];
  readonly meta: Meta;
  readonly shown: boolean;
  readonly onJump: (id: string) => void;
  readonly onShow: (shown: boolean) => void;
}

/** Key facts, each a way to its sentence. */
export function FactList({ facts, meta, shown, onJump, onShow }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="facts-title">
      <h2 id="facts-title">
        <span class="swatch fact" aria-hidden="true" />
        {t('keyFacts')}
        <button type="button" class="button plain" aria-pressed={shown} onClick={() => onShow(!shown)}>
          {t('highlight')}
          <span class="visually-hidden"> {t('keyFacts')}</span>
        </button>
      </h2>
      <ul lang={meta.language === 'und' ? undefined : meta.language} dir={meta.direction}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <button type="button" class="jump fact" data-jump={fact.id} onClick={() => onJump(fact.id)}>
              {fact.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
