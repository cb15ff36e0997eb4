import assert from 'node:assert/strict';
import { walkFolder, type Entries } from '../../../src/extension/walk-folder';

const [FILE, FOLDER, LINK] = [1, 2, 64];
const FOLDERS: Readonly<Record<string, Entries>> = {
  '': [
    ['a.article', FILE],
    ['uk', FOLDER],
    ['.git', FOLDER],
    ['node_modules', FOLDER],
    ['broken', FOLDER],
    ['notes.md', FILE],
    ['elsewhere.article', LINK],
  ],
  uk: [
    ['b.article', FILE],
    ['old', FOLDER],
  ],
  'uk/old': [['c.article', FILE]],
  '.git': [['x.article', FILE]],
  node_modules: [['y.article', FILE]],
};
const read = (path: string): Promise<Entries> => {
  const entries = FOLDERS[path];
  return entries ? Promise.resolve(entries) : Promise.reject(new Error('no such folder'));
};

describe('looking through a folder', () => {
  it('finds files by the end of their names, in folders below too', async () => {
    assert.deepEqual(await walkFolder(read, ['article'], 10), ['a.article', 'uk/b.article', 'uk/old/c.article']);
    assert.deepEqual(await walkFolder(read, ['png', 'md'], 10), ['notes.md']);
  });

  it('stops at the limit, and finds nothing where nothing can be read', async () => {
    assert.equal((await walkFolder(read, ['article'], 2)).length, 2);
    assert.deepEqual(await walkFolder(() => Promise.reject(new Error('gone')), ['article'], 10), []);
  });
});
