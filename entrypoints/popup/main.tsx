import { render } from 'preact';
import { listenForJumpBack } from '../../components/jump.ts';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { Popup } from './popup.tsx';
import { read } from './state.ts';

applySettings(document.documentElement);
listenForJumpBack();
const app = document.getElementById('app');
if (app) render(<Popup />, app);
void read({ without: [] });
