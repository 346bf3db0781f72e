import { toBase, type Voice } from '../lib/listen/choose-voice.ts';
import { formatNumber, t, uiLanguage } from '../lib/platform/i18n.ts';
import { Icon, type IconName } from './icon.tsx';

export interface ListenBarProps {
  readonly status: 'loading' | 'no-voice' | 'idle' | 'speaking' | 'paused' | 'ended' | 'failed';
  /** The article's language, for the words that say that no voice speaks it. */
  readonly language: string;
  readonly voices: readonly Voice[];
  readonly voice: string | null;
  readonly rate: number;
  readonly announce: boolean;
  readonly onToggle: () => void;
  readonly onSkip: (by: 'sentence' | 'paragraph', step: 1 | -1) => void;
  readonly onVoice: (id: string) => void;
  readonly onRate: (rate: number) => void;
  readonly onAnnounce: (announce: boolean) => void;
  readonly onClose: () => void;
}

const RATES = [0.6, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** Reading aloud, at the foot of the window. */
export function ListenBar(props: ListenBarProps) {
  const { status, voices } = props;
  return (
    <section class="listen" aria-label={t('listen')}>
      {status === 'no-voice' || status === 'loading' ? (
        <p class="said" role="status">
          {status === 'loading' ? t('listenLoading') : t('noVoice', nameOf(props.language))}
        </p>
      ) : (
        <>
          <div class="transport">
            <Skip icon="backFar" label={t('previousParagraph')} onClick={() => props.onSkip('paragraph', -1)} />
            <Skip icon="back" label={t('previousSentence')} onClick={() => props.onSkip('sentence', -1)} />
            <button type="button" class="button primary" onClick={props.onToggle}>
              <Icon name={status === 'speaking' ? 'pause' : 'play'} filled={status !== 'speaking'} />
              <span class="visually-hidden">{t(status === 'speaking' ? 'pauseListening' : 'startListening')}</span>
            </button>
            <Skip icon="forward" label={t('nextSentence')} onClick={() => props.onSkip('sentence', 1)} />
            <Skip icon="forwardFar" label={t('nextParagraph')} onClick={() => props.onSkip('paragraph', 1)} />
          </div>
          <label>
            <span class="label">{t('listenRate')}</span>
            <select
              class="input"
              value={props.rate}
              onChange={(event) => props.onRate(Number(event.currentTarget.value))}
            >
              {RATES.map((rate) => (
                <option key={rate} value={rate}>
                  {formatNumber(rate)}×
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="label">{t('listenVoice')}</span>
            <select
              class="input"
              value={props.voice ?? ''}
              onChange={(event) => props.onVoice(event.currentTarget.value)}
            >
              {voices.map(({ id, name, isLocal }) => (
                <option key={id} value={id}>
                  {isLocal ? name : t('voiceOnline', name)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={props.announce}
              onChange={(event) => props.onAnnounce(event.currentTarget.checked)}
            />{' '}
            {t('announceSpeakers')}
          </label>
          <p class="said" role="status">
            {status === 'failed' ? t('listenFailed') : status === 'ended' ? t('listenEnded') : ''}
          </p>
        </>
      )}
      <Skip icon="close" label={t('stopListening')} onClick={props.onClose} />
    </section>
  );
}

function Skip({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button plain" title={label} onClick={onClick}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}

/** 'French' for 'fr', in the interface's own language. */
function nameOf(language: string): string {
  if (language === 'und') return t('thisLanguage');
  return new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(toBase(language)) ?? language;
}
