import { Table, TableCell, TableRow, WidthType } from 'docx';
import type { Run, Table as ArticleTable } from '../../article/types';
import { wordsOf } from './inline';
import { paragraph, titled, type Part, type View } from './paragraph';

export function table({ title, children: rows }: ArticleTable, view: View): Part[] {
  const columns = rows.reduce((most, { children }) => Math.max(most, children.length), 1);
  const inside = { ...view, frame: {} };
  const cells = (runs: readonly Run[], head: boolean) =>
    Array.from({ length: columns }, (_, at) => {
      const run = runs[at];
      return new TableCell({
        children: [paragraph(undefined, run ? wordsOf(run, head ? { bold: true } : {}) : [], inside)],
      });
    });
  return [
    ...titled('caption', title, view),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: view.rightToLeft,
      rows: rows.map(
        ({ children }, at) => new TableRow({ tableHeader: at === 0, children: cells(children, at === 0) }),
      ),
    }),
    paragraph(undefined, [], inside),
  ];
}
