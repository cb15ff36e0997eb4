/** A Chromium, Chrome or Edge on this machine. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Programs on the path, in order of preference. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where macOS and Windows install them; the latter below the folders of programs. */
const ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(name => {
  const inside = `Applications/${name}.app/Contents/MacOS/${name}`;
  return [`/${inside}`, path.join(process.env['HOME'] ?? '/', inside)];
});
const ON_WINDOWS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(folder =>
  ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map(name =>
    path.join(process.env[folder] ?? '', name, 'Application', name === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe'),
  ),
);

/** The program named by `CHROMIUM_PATH`, else one that is installed in a usual place; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  return placesFor(process.platform).find(file => existsSync(file));
}

function placesFor(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') return ON_WINDOWS;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(folder => folder !== '');
  const onPath = NAMES.flatMap(name => folders.map(folder => path.join(folder, name)));
  return platform === 'darwin' ? [...ON_MAC, ...onPath] : onPath;
}
