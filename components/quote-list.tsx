import type { Meta, Quote } from '../lib/article.ts';
import { t, tn } from '../lib/platform/i18n.ts';

export interface QuoteListProps {
  readonly quotes: readonly Quote[];
  readonly meta: Meta;
  readonly shown: boolean;
  readonly onJump: (id: string) => void;
  readonly onShow: (shown: boolean) => void;
}

/** Quotes by speaker, in the order in which the speakers first have the word. */
export function QuoteList({ quotes, meta, shown, onJump, onShow }: QuoteListProps) {
  if (quotes.length === 0) return null;
  const language = meta.language === 'und' ? undefined : meta.language;
  return (
    <section class="panel" aria-labelledby="quotes-title">
      <h2 id="quotes-title">
        <span class="swatch quote" aria-hidden="true" />
        {t('quotes')}
        <button type="button" class="button plain" aria-pressed={shown} onClick={() => onShow(!shown)}>
          {t('highlight')}
          <span class="visually-hidden"> {t('quotes')}</span>
        </button>
      </h2>
      {groupBySpeaker(quotes).map(({ speaker, role, own }) => (
        <div key={speaker ?? ''}>
          <h3 class={speaker ? 'speaker' : 'speaker unclear'}>
            {speaker ? <bdi lang={language}>{speaker}</bdi> : t('quoteUnclear')}{' '}
            <small>
              {role && (
                <>
                  <bdi lang={language}>{role}</bdi> ·{' '}
                </>
              )}
              {tn('quoteCount', own.length)}
            </small>
          </h3>
          <ul lang={language} dir={meta.direction}>
            {own.map((quote) => (
              <li key={quote.id}>
                <button type="button" class="jump quote" data-jump={quote.id} onClick={() => onJump(quote.id)}>
                  <span>{quote.text}</span>
                  {quote.confidence === 'likely' && <small class="unclear"> {t('speakerLikely')}</small>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface SpeakerGroup {
  readonly speaker: string | null;
  readonly role: string | null;
  readonly own: readonly Quote[];
}

/** Those without a speaker come last, under their own heading. */
function groupBySpeaker(quotes: readonly Quote[]): SpeakerGroup[] {
  const speakers = [...new Set(quotes.map(({ speaker }) => speaker))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return speakers.map((speaker) => {
    const own = quotes.filter((quote) => quote.speaker === speaker);
    return { speaker, own, role: own.find(({ role }) => role)?.role ?? null };
  });
}
