/** Has the command line make a site: it uses all cores, and what it writes is what a build server would write. */
import { fork } from 'node:child_process';
import { STOP, type SiteProgress } from '../../../site-run';
import type { MakeSite, SiteWish } from './types';

/** Every line of the program begins so. */
const NAME = /^crosshead: /;

/** @param program the path of the command line */
export const siteProgram =
  (program: string): MakeSite =>
  (wish, onProgress, token) =>
    new Promise((resolve, reject) => {
      const child = fork(program, wordsFor(wish), {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        execArgv: [],
        cwd: wish.workspace,
        // What runs extensions is no plain Node unless it is told to be.
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      });
      let progress: SiteProgress = { done: 0, total: 0, embargoed: 0 };
      let said = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      child.on('message', message => {
        progress = message as SiteProgress;
        onProgress(progress);
      });
      const stopping = token.onCancellationRequested(() => child.connected && child.send(STOP));
      child.on('error', reject);
      child.on('close', code => {
        stopping.dispose();
        const lines = said.split('\n').filter(line => line !== '');
        resolve({ ...progress, ok: code === 0, lines: lines.map(line => line.replace(NAME, '')) });
      });
    });

const wordsFor = ({ folder, out, base, allowEmbargoed }: SiteWish): string[] => [
  'export',
  '--site',
  `--out=${out}`,
  ...(base === undefined ? [] : [`--base-url=${base}`]),
  ...(allowEmbargoed ? ['--allow-embargoed'] : []),
  '--',
  folder,
];
