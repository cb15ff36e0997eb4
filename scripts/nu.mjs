// The Nu HTML checker (`test/nu/vnu` names the version), in `.build/vnu`: 30 MB of Java, and no part of the product.
import { spawnSync } from 'node:child_process';
import { installApart } from './apart.mjs';
import { at } from './root.mjs';

export const hasJava = () => spawnSync('java', ['-version']).status === 0;

export const installNu = () =>
  installApart({ what: 'the Nu HTML checker (30 MB)', from: at('test/nu/vnu'), to: at('.build/vnu') });
