import '../../lib/platform/trusted-types.ts';
import { render } from 'preact';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { OptionsPage } from './options.tsx';
import { loadCleaning } from './site-rules-state.ts';
import { loadStored } from './state.ts';
import { loadSync } from './sync-state.ts';

applySettings(document.documentElement);
document.title = `${t('options')} – Nutgraf`;
const app = document.getElementById('app');
if (app) render(<OptionsPage />, app);
void loadStored();
void loadSync();
void loadCleaning();
