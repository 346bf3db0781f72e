/** npm run gallery: builds the page that shows every component in every state and theme, and serves it until Ctrl+C. */
import { buildGallery } from '../gallery/build.ts';
import { serveGallery } from '../gallery/serve.ts';

await buildGallery();
console.log(`${(await serveGallery(8127)).origin}/index.html?theme=dark (themes and languages: ?theme=sepia&lang=ar)`);
