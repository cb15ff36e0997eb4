// Takes the pictures of the walkthrough from the running product: `node scripts/walkthrough.mjs`.
import { installChromium } from './chromium.mjs';
import { installHost } from './host.mjs';
import { at } from './root.mjs';
import { must, node } from './run.mjs';
import { packageExtension } from './vsix.mjs';

await installHost();
const CHROMIUM_PATH = await installChromium();
await packageExtension();
await must('The build', node([at('scripts/build.mjs'), '--host', '--only=.build/host/']));
await must('Taking pictures', node([at('.build/host/walkthrough.js')], { env: { CHROMIUM_PATH }, seconds: 300 }));
