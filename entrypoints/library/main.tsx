import '../../lib/platform/trusted-types.ts';
import { render } from 'preact';
import { listenForKeys } from '../../components/keys.ts';
import { helpOpen } from '../../components/keys-help.tsx';
import { applySettings } from '../../lib/platform/apply-settings.ts';
import { loadSendServices } from '../../lib/platform/export-desk.ts';
import { t } from '../../lib/platform/i18n.ts';
import { findBindings, findSilentBindings, tagging } from './keys.ts';
import { LibraryPage } from './library.tsx';
import { start } from './view.ts';

applySettings(document.documentElement);
document.title = `${t('library')} – Nutgraf`;
start(new URLSearchParams(location.search).get('q') ?? '');
void loadSendServices();
const app = document.getElementById('app');
if (app) render(<LibraryPage />, app);
listenForKeys(() => (helpOpen.value || tagging.value ? [] : [...findBindings(), ...findSilentBindings()]));
