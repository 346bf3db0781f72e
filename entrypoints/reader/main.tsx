import '../../lib/platform/trusted-types.ts';
import { render } from 'preact';
import { listenForJumpBack } from '../../components/jump.ts';
import { listenForKeys } from '../../components/keys.ts';
import { fetchAnnotate } from '../../lib/platform/annotate-article.ts';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { findBindings } from './keys.ts';
import { Reader } from './reader.tsx';
import { load } from './state.ts';

applySettings(document.documentElement);
listenForJumpBack();
listenForKeys(findBindings);
const app = document.getElementById('app');
if (app) render(<Reader />, app);
void fetchAnnotate();
void load(new URLSearchParams(location.search));
