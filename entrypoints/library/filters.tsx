import { FilterBar } from '../../components/filter-bar.tsx';
import { SORTS } from '../../lib/library/search/protocol.ts';
import { t, tn } from '../../lib/platform/i18n.ts';
import { facets, narrow, stretch, view } from './view.ts';

const STATUSES = ['unread', 'reading', 'read'] as const;

/** Sorting, and narrowing by what the library holds. */
export function Filters() {
  const { sort, status, tag, site, text } = view.value;
  const sorts = SORTS.filter((one) => one !== (text.trim() ? '' : 'best'));
  return (
    <FilterBar
      count={toCount()}
      filters={[
        {
          name: 'sort',
          label: t('sortBy'),
          value: sort === 'best' && !text.trim() ? 'newest' : sort,
          choices: sorts.map((one) => ({ value: one, label: t(`sort_${one}`) })),
          onChoose: (value) =>
            narrow({
              sort: value === 'newest' && !text.trim() ? 'best' : (SORTS.find((one) => one === value) ?? 'best'),
            }),
        },
        {
          name: 'status',
          label: t('status'),
          value: status ?? '',
          choices: [
            { value: '', label: t('status_any') },
            ...STATUSES.map((one) => ({ value: one, label: t(`status_${one}`) })),
          ],
          onChoose: (value) => narrow({ status: STATUSES.find((one) => one === value) ?? null }),
        },
        {
          name: 'tag',
          label: t('tag'),
          value: tag ?? '',
          choices: [{ value: '', label: t('tag_any') }, ...toChoices(facets.value.tags, tag)],
          onChoose: (value) => narrow({ tag: value || null }),
        },
        {
          name: 'site',
          label: t('site'),
          value: site ?? '',
          choices: [{ value: '', label: t('site_any') }, ...toChoices(facets.value.sites, site)],
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

function toCount(): string {
  const held = stretch.value;
  if (!held) return '';
  return held.more ? t('moreThan', held.total) : tn('rowCount', held.total);
}
