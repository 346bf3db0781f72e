import '../../lib/platform/trusted-types.ts';
import { render } from 'preact';
import { listenForJumpBack } from '../../components/jump.ts';
import { listenForKeys } from '../../components/keys.ts';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { loadNews } from '../../lib/platform/news-desk.ts';
import { findBindings } from './keys.ts';
import { loadPart } from './part.ts';
import { Popup } from './popup.tsx';
import { read } from './state.ts';

void read({ without: [] }); // before anything is drawn: the page works on it meanwhile
void loadPart();
applySettings(document.documentElement);
listenForJumpBack();
listenForKeys(findBindings);
const app = document.getElementById('app');
if (app) render(<Popup />, app);
void loadNews();
