import { render } from 'preact';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { LibraryPage } from './library.tsx';
import { start } from './state.ts';

applySettings(document.documentElement);
document.title = `${t('library')} – Nutgraf`;
const app = document.getElementById('app');
if (app) render(<LibraryPage />, app);
void start();
