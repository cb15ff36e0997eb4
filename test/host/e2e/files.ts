import fs from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const LIMIT_MS = 10_000;
const PAUSE_MS = 50;

/** Waits until a file holds a text: VS Code saves in its own time. */
export async function fileHas(file: string, text: string): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  while (!fs.readFileSync(file, 'utf8').includes(text)) {
    if (Date.now() > end) throw new Error(`${file} never held “${text}”`);
    await setTimeout(PAUSE_MS);
  }
}
