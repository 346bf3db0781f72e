import { render } from 'preact';
import { listenForJumpBack } from '../../components/jump.ts';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { Reader } from './reader.tsx';
import { load } from './state.ts';

applySettings(document.documentElement);
listenForJumpBack();
const app = document.getElementById('app');
if (app) render(<Reader />, app);
void load(new URLSearchParams(location.search));
