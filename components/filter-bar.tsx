import type { ComponentChildren } from 'preact';
import { t } from '../lib/platform/i18n.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FilterBarProps {
  readonly filters: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    /** The first one, with the value '', is the one that narrows nothing. */
    readonly choices: readonly Choice[];
    readonly onChoose: (value: string) => void;
  }[];
  /** How many rows there are, in words. */
  readonly count: ComponentChildren;
}

export function FilterBar({ filters, count }: FilterBarProps) {
  return (
    <fieldset class="filters" aria-label={t('narrow')}>
      {filters.map(({ name, label, value, choices, onChoose }) => (
        <select
          key={name}
          class="input"
          aria-label={label}
          title={label}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
        </select>
      ))}
      <span class="count" role="status">
        {count}
      </span>
    </fieldset>
  );
}
