/** Compiled code that is kept between runs: it saves time and changes nothing. */
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WITHOUT_HEADLINE } from './articles';
import { Folder } from './folder';
import { crosshead } from './run';

/** Where the system has the user's caches below `home`, as the environment tells it. */
const placed = (home: string): NodeJS.ProcessEnv => ({ XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home });
const below = process.platform === 'darwin' ? 'Library/Caches/crosshead' : 'crosshead';

describe('Compiled code', () => {
  const folder = new Folder();
  beforeEach(() => folder.write('a.article', WITHOUT_HEADLINE));
  const cache = (): string => path.join(folder.path, 'cache');
  const lint = (env: NodeJS.ProcessEnv = placed(cache())) =>
    crosshead(['lint', 'a.article'], { cwd: folder.path, env });
  const kept = (): string => {
    const [name, ...others] = readdirSync(path.join(cache(), below));
    assert.deepEqual(others, []);
    return path.join(cache(), below, name!);
  };

  it('is kept for the user alone, and gives the same answer', async () => {
    const first = await lint();
    const written = readFileSync(kept());
    assert.equal(statSync(kept()).mode & 0o777, 0o600);
    assert.deepEqual(await lint(), first);
    assert.deepEqual(readFileSync(kept()), written, 'it was not known again');
  });

  it('is not run where another could have written it, or it is broken', async () => {
    const first = await lint();
    chmodSync(kept(), 0o666);
    assert.deepEqual(await lint(), first);
    assert.equal(statSync(kept()).mode & 0o777, 0o600, 'it was taken from another');
    for (const bytes of ['', 'nonsense', readFileSync(kept()).subarray(0, 5000)]) {
      writeFileSync(kept(), bytes);
      assert.deepEqual(await lint(), first);
      assert.ok(statSync(kept()).size > 100_000);
    }
  });

  it('is not kept where nobody may, or the user wants none', async () => {
    const first = await lint();
    folder.write('a-file', '');
    for (const env of [
      placed(path.join(folder.path, 'a-file')),
      placed('relative'),
      { ...placed(path.join(folder.path, 'none')), NODE_DISABLE_COMPILE_CACHE: '1' },
    ])
      assert.deepEqual(await lint(env), first);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a-file', 'a.article', 'cache']);
  });
});
