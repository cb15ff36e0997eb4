import assert from 'node:assert/strict';
import { findDesk } from '../../../src/core/configuration';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { deskUris } from '../../../src/core/desk/desk-uris';
import type { Workspace } from '../../../src/core/ports';

/** A workspace of text files held in memory. */
const holding = (files: Readonly<Record<string, string>>): Workspace => ({
  readText: uri => Promise.resolve(files[uri]),
  readBytes: () => Promise.resolve(undefined),
});

describe('desk/find-desk', () => {
  it('looks from the folder of the article upwards', () => {
    assert.deepEqual(deskUris('file:///news/world/nato.article'), [
      'file:///news/world/crosshead.yaml',
      'file:///news/crosshead.yaml',
      'file:///crosshead.yaml',
    ]);
    assert.deepEqual(deskUris('vscode-vfs://github/desk/nato.article?x#y'), [
      'vscode-vfs://github/desk/crosshead.yaml',
      'vscode-vfs://github/crosshead.yaml',
    ]);
  });

  it('looks nowhere for an unsaved article', () => {
    assert.deepEqual(deskUris('untitled:Untitled-1'), []);
  });

  it('takes the nearest', async () => {
    const workspace = holding({
      'file:///news/crosshead.yaml': 'language: cy\n',
      'file:///crosshead.yaml': 'language: fr\n',
    });
    const { desk, uri, text } = await findDesk('file:///news/world/nato.article', workspace);
    assert.deepEqual([desk.language, uri, text], ['cy', 'file:///news/crosshead.yaml', 'language: cy\n']);
  });

  it('is the default where there is none', async () => {
    assert.deepEqual(await findDesk('file:///a/b.article', holding({})), { desk: DEFAULT_DESK, faults: [] });
  });
});
