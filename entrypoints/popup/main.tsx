import './ask.ts'; // first: nothing sorts a bare import
import { render } from 'preact';
import { listenForJumpBack } from '../../components/jump.ts';
import { listenForKeys } from '../../components/keys.ts';
import { fetchAnnotate } from '../../lib/platform/annotate-article.ts';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { loadNews } from '../../lib/platform/news-desk.ts';
import { asked, request } from './ask.ts';
import { findBindings } from './keys.ts';
import { Popup } from './popup.tsx';
import { read } from './state.ts';

void read(request, asked);
applySettings(document.documentElement);
listenForJumpBack();
listenForKeys(findBindings);
const app = document.getElementById('app');
if (app) render(<Popup />, app);
void loadNews();
void fetchAnnotate();
