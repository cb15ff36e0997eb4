import type { ExportResult, FormatInfo } from '../../../src/protocol';
import { equal, ok } from './assert';
import { showNew } from './documents';
import { activeExtension } from './extension';

describe('Exports', function () {
  this.timeout(60_000);

  it('are made by a program of its own, wherever the server runs', async () => {
    const { client } = await activeExtension();
    const { uri } = await showNew('---\nheadline: Nato meets\n---\n\nThe alliance met.\n');
    const formats = await client!.sendRequest<FormatInfo[]>('crosshead/formats');
    ok(formats.some(({ id }) => id === 'ninjs'));
    for (const format of ['text', 'html', 'nitf']) {
      const { content } = await client!.sendRequest<ExportResult>('crosshead/export', {
        uri: uri.toString(),
        format,
      });
      ok(atob(content).includes('The alliance met.'), format);
    }
    equal(formats.find(({ id }) => id === 'html')?.extension, 'html');
  });
});
