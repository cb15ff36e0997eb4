// Packages the extension as a user would: `.build/crosshead.vsix`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { at } from './root.mjs';
import { must, node } from './run.mjs';

export const VSIX = at('.build/crosshead.vsix');

/** vsce builds first (`vscode:prepublish`). A warning of its is an error here. */
export async function packageExtension() {
  mkdirSync(path.dirname(VSIX), { recursive: true });
  const vsce = at('node_modules/@vscode/vsce/vsce');
  const args = [vsce, 'package', '--no-dependencies', '--out', VSIX];
  const { output } = await must('Packaging the extension', node(args, { quiet: true }));
  if (/warning/i.test(output)) throw new Error(`vsce warns:\n${output}`);
  return VSIX;
}
