import type { IStylesOptions } from 'docx';

/**
 * Word's styles by what they stand for: id and the name that Word shows. Headings and caption are Word's own, so that its
 * navigation and screen readers know them.
 */
export const STYLES = {
  headline: { id: 'Heading1', name: 'heading 1' },
  crosshead: { id: 'Heading2', name: 'heading 2' },
  boxTitle: { id: 'Heading3', name: 'heading 3' },
  byline: { id: 'Byline', name: 'Byline' },
  published: { id: 'Published', name: 'Published' },
  intro: { id: 'Intro', name: 'Intro' },
  quotation: { id: 'PullQuote', name: 'Pull Quote' },
  speaker: { id: 'Speaker', name: 'Speaker' },
  picture: { id: 'Picture', name: 'Picture' },
  caption: { id: 'Caption', name: 'caption' },
  credit: { id: 'Credit', name: 'Credit' },
  clip: { id: 'Clip', name: 'Clip' },
  listItem: { id: 'ListParagraph', name: 'List Paragraph' },
  extract: { id: 'Extract', name: 'Extract' },
  verse: { id: 'Verse', name: 'Verse' },
  source: { id: 'Source', name: 'Source' },
  correction: { id: 'Correction', name: 'Correction' },
  embed: { id: 'Embed', name: 'Embed' },
} as const satisfies Readonly<Record<string, { readonly id: string; readonly name: string }>>;

export type StyleName = keyof typeof STYLES;

const GREY = '595959';
const spacing = { after: 160, line: 288 };
const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

type Looks = Partial<Omit<NonNullable<IStylesOptions['paragraphStyles']>[number], 'id' | 'name'>>;

/** How the styles that are ours look; sizes in half points, lengths in twentieths of a point. */
const LOOKS: Readonly<Partial<Record<StyleName, Looks>>> = {
  byline: { run: { bold: true } },
  published: { run: { color: GREY } },
  intro: { run: { bold: true } },
  quotation: {
    run: { italics: true, size: 28 },
    paragraph: { indent: { left: 567, right: 567 }, spacing: { before: 200, after: 60 }, keepNext: true },
  },
  speaker: { run: { color: GREY }, paragraph: { indent: { left: 567, right: 567 } } },
  picture: { paragraph: { keepNext: true, spacing: { before: 160, after: 60 } } },
  credit: { run: { color: GREY, size: 18 } },
  clip: { run: { italics: true } },
  extract: { paragraph: { indent: { left: 567, right: 567 } } },
  verse: { paragraph: { indent: { left: 567 } } },
  source: { run: { color: GREY, size: 18 } },
  correction: { paragraph: { indent: { left: 284 } } },
  embed: { run: { color: GREY } },
};

/** @param language BCP 47, for Word's spelling checker */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, language: { value: language, bidirectional: language } },
        paragraph: { spacing },
      },
      heading1: heading(40, 0),
      heading2: heading(26, 280),
      heading3: heading(22, 200),
      caption: { run: { bold: false, size: 18, color: '000000' }, paragraph: { spacing: { after: 60 } } },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: Object.entries(LOOKS).map(([name, looks]) => ({
      ...STYLES[name as StyleName],
      ...looks,
      basedOn: 'Normal',
      quickFormat: true,
    })),
  };
}
