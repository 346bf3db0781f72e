import '../../lib/platform/trusted-types.ts';
import { render } from 'preact';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { QuotesPage } from './quotes.tsx';
import { start } from './state.ts';

applySettings(document.documentElement);
document.title = `${t('whoSaidWhat')} – Nutgraf`;
start();
const app = document.getElementById('app');
if (app) render(<QuotesPage />, app);
