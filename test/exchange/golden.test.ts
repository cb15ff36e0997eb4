import { FORMATS } from '../../src/core/exchange/registry';
import { golden } from '../golden';
import { example, exportTo } from './exporting';
import { wordText } from './word';

/** The page that the project began with, an article with every block, and one with nothing but paragraphs. */
const ARTICLES = ['nato-putin', 'every-block', 'plain'];

/** A PDF is the web page as a browser prints it: see test/browser/pdf.test.ts. */
const WRITTEN = FORMATS.filter(format => format.export !== undefined && format.id !== 'pdf');

describe('Each format', () => {
  for (const { id, extension } of WRITTEN) {
    for (const name of ARTICLES) {
      it(`writes ${name} as ${id}, and says what it lost`, async () => {
        const { content, losses } = await exportTo(id, example(name));
        if (typeof content === 'string') golden(`exchange/${id}/${name}.${extension}`, content);
        else golden(`exchange/${id}/${name}.txt`, wordText(content));
        golden(
          `exchange/${id}/${name}.losses`,
          losses.map(({ start, part, message }) => `${start} ${part}: ${message}\n`).join(''),
        );
      });
    }
  }
});
