import { render } from 'preact';
import { uiDirection, uiLanguage } from '../../lib/platform/i18n.ts';
import { THEMES } from '../../lib/settings.ts';
import { BESIDE } from './beside.tsx';
import type { Exhibit } from './exhibit.ts';
import { HOUSE } from './house.tsx';
import { READING } from './reading.tsx';
import { TRANSFER } from './transfer.tsx';

/** ?theme=dark&lang=ar&show=tag-dialog: a theme, a language, one component alone. */
const query = new URLSearchParams(location.search);
const exhibits: readonly Exhibit[] = [...READING, ...BESIDE, ...HOUSE, ...TRANSFER];

function Gallery() {
  const show = query.get('show');
  const shown = exhibits.filter(({ name, isDialog }) => (show ? name === show : !isDialog));
  return (
    <main class="gallery">
      <h1>Nutgraf</h1>
      <nav aria-label="Themes" class="actions">
        {THEMES.map((theme) => (
          <a key={theme} class="button" href={`?theme=${theme}`}>
            {theme}
          </a>
        ))}
        {exhibits
          .filter(({ isDialog }) => isDialog)
          .map(({ name }) => (
            <a key={name} class="button" href={`?show=${name}`}>
              {name}
            </a>
          ))}
      </nav>
      {shown.map(({ name, states, isTall }) => (
        <section key={name} data-exhibit={name}>
          <h2>{name}</h2>
          {Object.entries(states).map(([state, make]) => (
            <div key={state}>
              <h3>{state}</h3>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus */}
              <section class={`state-box${isTall ? ' tall' : ''}`} aria-label={`${name}: ${state}`} tabIndex={0}>
                {make()}
              </section>
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}

document.documentElement.dataset.theme = query.get('theme') ?? 'system';
document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
const app = document.getElementById('app');
if (app) render(<Gallery />, app);
