import '../../lib/platform/trusted-types.ts';
import { render } from 'preact';
import { listenForJumpBack } from '../../components/jump.ts';
import { listenForKeys } from '../../components/keys.ts';
import { fetchAnnotate } from '../../lib/platform/annotate-article.ts';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { readShortcut, watchPage } from '../../lib/platform/panel.ts';
import { findBindings } from '../popup/keys.ts';
import { Popup } from '../popup/popup.tsx';
import { panel, read } from '../popup/state.ts';

// The popup's view, kept beside the page and following the tab.
void fetchAnnotate();
applySettings(document.documentElement);
listenForJumpBack();
listenForKeys(findBindings);
panel.value = { shortcut: null, isUngranted: false };
const app = document.getElementById('app');
if (app) render(<Popup />, app);
const follow = () => void read({ without: [] });
watchPage(follow);
void readShortcut('open-panel').then((shortcut) => {
  panel.value = { shortcut, isUngranted: panel.value?.isUngranted ?? false };
  follow();
});
