import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Meta, Quote } from '../lib/article.ts';
import { t, tn } from '../lib/platform/i18n.ts';

export interface QuoteListProps {
  readonly quotes: readonly Quote[];
  readonly meta: Meta;
  readonly shown: boolean;
  readonly onJump: (id: string) => void;
  readonly onShow: (shown: boolean) => void;
}

/** Drawn at a time. Of more, those that are far from the screen are not laid out (article.css). */
const SOME = 200;

/** Quotes by speaker, in the order in which the speakers first have the word. */
export function QuoteList({ quotes, meta, shown, onJump, onShow }: QuoteListProps) {
  const language = meta.language === 'und' ? undefined : meta.language;
  // Rows are kept as they are, so that they are not drawn again when others come after them.
  const groups = useMemo(
    () =>
      groupBySpeaker(quotes).map(({ own, ...group }) => ({
        ...group,
        rows: own.map((quote) => <Row key={quote.id} quote={quote} onJump={onJump} />),
      })),
    [quotes, onJump],
  );
  const [drawn, setDrawn] = useState(SOME);
  useEffect(() => {
    if (drawn >= quotes.length) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + SOME));
    return () => clearTimeout(timer);
  }, [drawn, quotes]);
  if (quotes.length === 0) return null;
  let left = drawn;
  return (
    <section class={quotes.length > SOME ? 'panel long' : 'panel'} aria-labelledby="quotes-title">
      <h2 id="quotes-title">
        <span class="swatch quote" aria-hidden="true" />
        {t('quotes')}
        <button type="button" class="button plain" aria-pressed={shown} onClick={() => onShow(!shown)}>
          {t('highlight')}
          <span class="visually-hidden"> {t('quotes')}</span>
        </button>
      </h2>
      {groups.map(({ speaker, role, rows }) => {
        const ready = rows.slice(0, Math.max(0, left));
        left -= rows.length;
        return (
          ready.length > 0 && (
            <div key={speaker ?? ''}>
              <h3 class={speaker ? 'speaker' : 'speaker unclear'} dir={meta.direction}>
                {speaker ? <bdi lang={language}>{speaker}</bdi> : t('quoteUnclear')}{' '}
                <small>
                  {role && (
                    <>
                      <bdi lang={language}>{role}</bdi> ·{' '}
                    </>
                  )}
                  <bdi>{tn('quoteCount', rows.length)}</bdi>
                </small>
              </h3>
              <ul lang={language} dir={meta.direction}>
                {ready}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

function Row({ quote, onJump }: Pick<QuoteListProps, 'onJump'> & { readonly quote: Quote }) {
  return (
    <li>
      <button type="button" class="jump quote" data-jump={quote.id} onClick={() => onJump(quote.id)}>
        <span>{quote.text}</span>
        {quote.confidence === 'likely' && <small class="unclear"> {t('speakerLikely')}</small>}
      </button>
    </li>
  );
}

interface SpeakerGroup {
  readonly speaker: string | null;
  readonly role: string | null;
  readonly own: readonly Quote[];
}

/** Those without a speaker come last, under their own heading. */
function groupBySpeaker(quotes: readonly Quote[]): SpeakerGroup[] {
  const groups = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const own = groups.get(quote.speaker);
    if (own) own.push(quote);
    else groups.set(quote.speaker, [quote]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([speaker, own]) => ({ speaker, own, role: own.find(({ role }) => role)?.role ?? null }));
}
