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
  // Kept as they are, so that they are not drawn again while others come after them.
  const speakers = useMemo(
    () =>
      groupBySpeaker(quotes).map((group) => ({
        count: group.own.length,
        drawing: <Speaker key={group.speaker ?? ''} group={group} meta={meta} onJump={onJump} />,
      })),
    [quotes, meta, onJump],
  );
  const [drawn, setDrawn] = useState(SOME);
  useEffect(() => {
    if (drawn >= quotes.length) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + SOME));
    return () => clearTimeout(timer);
  }, [drawn, quotes]);
  if (quotes.length === 0) return null;
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
      {takeFirst(speakers, drawn).map(({ drawing }) => drawing)}
    </section>
  );
}

function Speaker({ group, meta, onJump }: Pick<QuoteListProps, 'meta' | 'onJump'> & { readonly group: SpeakerGroup }) {
  const language = meta.language === 'und' ? undefined : meta.language;
  const { speaker, role, own } = group;
  return (
    <div>
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

/** From the top, until they have so many quotes together. */
function takeFirst<Counted extends { readonly count: number }>(speakers: readonly Counted[], most: number): Counted[] {
  let before = 0;
  return speakers.filter(({ count }) => {
    before += count;
    return before - count < most;
  });
}
