import { ROOM_TAKERS } from '../../lib/library/free-room.ts';
import { changeSettings, settings } from '../../lib/platform/apply-settings.ts';
import { failureText } from '../../lib/platform/failure-words.ts';
import { formatBytes, t, tn } from '../../lib/platform/i18n.ts';
import { isLow, type StorageRoom } from '../../lib/platform/storage-room.ts';
import { IMAGE_BUDGETS } from '../../lib/settings.ts';
import { Check } from './check.tsx';
import { free, freeing, isListShut, persist, stored } from './state.ts';

/** What lies on this machine, and how much room it takes. */
export function StoredSection() {
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('storedTitle')}</h2>
      {isListShut.value && <p class="failed">{failureText('storage-broken')}</p>}
      {stored.value && (
        <p>
          {tn('storedArticles', stored.value.articles)} {tn('storedLinks', stored.value.links)}{' '}
          {t('storedSize', formatBytes(stored.value.room.used))}
        </p>
      )}
      {stored.value && <Room room={stored.value.room} />}
      <Check
        label={t('unreadBadge')}
        checked={settings.value.unreadBadge}
        onChange={(on) => void changeSettings({ unreadBadge: on })}
      />
      <label class="field">
        <span>{t('imageBudget')}</span>
        <select
          class="input"
          value={settings.value.imageBudgetMB}
          onChange={(event) => void changeSettings({ imageBudgetMB: Number(event.currentTarget.value) })}
        >
          {IMAGE_BUDGETS.map((budget) => (
            <option key={budget} value={budget}>
              {budget === 0 ? t('imageBudget_none') : t('imageBudget_MB', budget)}
            </option>
          ))}
        </select>
      </label>
      <ul class="stored">
        <li>{t('storedArticle')}</li>
        <li>{t('storedMarks')}</li>
        <li>{t('storedSettings')}</li>
        <li>{t('storedNothingElse')}</li>
      </ul>
    </section>
  );
}

function Room({ room }: { room: StorageRoom }) {
  return (
    <div class="room">
      {room.isForgetful && <p class="warning">{t('roomForgetful')}</p>}
      {room.free !== null && (
        <p class={isLow(room) ? 'warning' : undefined}>
          {t(isLow(room) ? 'roomLow' : 'roomFree', formatBytes(room.free))}
        </p>
      )}
      <p>
        {t(room.persisted ? 'roomPersisted' : 'roomNotPersisted')}{' '}
        {!room.persisted && (
          <button type="button" class="button" onClick={() => void persist()}>
            {t('roomPersist')}
          </button>
        )}
      </p>
      <h3>{t('roomTitle')}</h3>
      <div class="actions">
        {ROOM_TAKERS.map((taker) => (
          <button
            key={taker}
            type="button"
            class="button"
            disabled={freeing.value !== null}
            onClick={() => void free(taker)}
          >
            {t(`room_${taker}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
