import { t, tn } from '../lib/platform/i18n.ts';

export interface SpeakerListProps {
  readonly speakers: readonly {
    readonly key: string;
    /** Null: those whose speaker is unclear. */
    readonly name: string | null;
    readonly role: string | null;
    readonly quotes: number;
    readonly articles: number;
  }[];
  /** A key, null for everybody. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** Everybody who is quoted; choosing one shows their quotes alone, choosing them again shows all. */
export function SpeakerList({ speakers, chosen, onChoose }: SpeakerListProps) {
  return (
    <section class="speakers" aria-labelledby="speakers-title">
      <h2 id="speakers-title">{t('speakers')}</h2>
      <ul>
        {speakers.map(({ key, name, role, quotes, articles }) => (
          <li key={key}>
            <button
              type="button"
              class="button plain"
              aria-pressed={chosen === key}
              onClick={() => onChoose(chosen === key ? null : key)}
            >
              <span class="name">{name ? <bdi>{name}</bdi> : t('quoteUnclear')}</span>
              <small>
                {role && (
                  <>
                    <bdi>{role}</bdi> ·{' '}
                  </>
                )}
                {tn('quoteCount', quotes)} · {tn('articleCount', articles)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
