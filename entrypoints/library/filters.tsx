import { FilterBar } from '../../components/filter-bar.tsx';
import { SORTS } from '../../lib/library/search/protocol.ts';
import { t, tn } from '../../lib/platform/i18n.ts';
import { facets, isSearching, narrow, site, sort, status, stretch, tag } from './view.ts';

const STATUSES = ['unread', 'reading', 'read'] as const;

/** Sorting, and narrowing by what the library holds. */
export function Filters() {
  const sorts = SORTS.filter((one) => one !== (isSearching.value ? '' : 'best'));
  return (
    <FilterBar
      count={<Count />}
      filters={[
        {
          name: 'sort',
          label: t('sortBy'),
          value: sort.value === 'best' && !isSearching.value ? 'newest' : sort.value,
          choices: sorts.map((one) => ({ value: one, label: t(`sort_${one}`) })),
          onChoose: (value) =>
            narrow({
              sort: value === 'newest' && !isSearching.value ? 'best' : (SORTS.find((one) => one === value) ?? 'best'),
            }),
        },
        {
          name: 'status',
          label: t('status'),
          value: status.value ?? '',
          choices: [
            { value: '', label: t('status_any') },
            ...STATUSES.map((one) => ({ value: one, label: t(`status_${one}`) })),
          ],
          onChoose: (value) => narrow({ status: STATUSES.find((one) => one === value) ?? null }),
        },
        {
          name: 'tag',
          label: t('tag'),
          value: tag.value ?? '',
          choices: [{ value: '', label: t('tag_any') }, ...toChoices(facets.value.tags, tag.value)],
          onChoose: (value) => narrow({ tag: value || null }),
        },
        {
          name: 'site',
          label: t('site'),
          value: site.value ?? '',
          choices: [{ value: '', label: t('site_any') }, ...toChoices(facets.value.sites, site.value)],
          onChoose: (value) => narrow({ site: value || null }),
        },
      ]}
    />
  );
}

/** What is chosen stays in the list, even when it has gone from the library meanwhile. */
function toChoices(known: readonly { name: string; count: number }[], chosen: string | null) {
  const choices = known.map(({ name, count }) => ({ value: name, label: `${name} (${count})` }));
  return chosen === null || known.some(({ name }) => name === chosen)
    ? choices
    : [{ value: chosen, label: chosen }, ...choices];
}

/** By itself: it changes with every key, the choices do not. */
function Count() {
  const held = stretch.value;
  if (!held) return null;
  return <>{held.more ? t('moreThan', held.total) : tn('rowCount', held.total)}</>;
}
