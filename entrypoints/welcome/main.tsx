import '../../lib/platform/trusted-types.ts';
import { render } from 'preact';
import { listenForJumpBack } from '../../components/jump.ts';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { loadSetup } from './state.ts';
import { Welcome } from './welcome.tsx';

applySettings(document.documentElement);
listenForJumpBack();
document.title = t('welcomeTitle');
const app = document.getElementById('app');
if (app) render(<Welcome />, app);
void loadSetup();
