/** The words before the colon of a credit line and of a box's source line, by language. */
import type { Span } from './types';

export interface LabelRow {
  /** BCP 47. */
  readonly language: string;
  /** The first is the one that is written. */
  readonly credit: readonly string[];
  readonly source: readonly string[];
}

export const LABELS: readonly LabelRow[] = [
  { language: 'en', credit: ['Photo', 'Picture', 'Photograph', 'Image', 'Credit'], source: ['Source', 'Sources'] },
  { language: 'ar', credit: ['الصورة', 'صورة', 'تصوير'], source: ['المصدر', 'مصدر'] },
  { language: 'cy', credit: ['Llun'], source: ['Ffynhonnell'] },
  { language: 'de', credit: ['Foto', 'Bild'], source: ['Quelle', 'Quellen'] },
  { language: 'es', credit: ['Foto', 'Imagen'], source: ['Fuente', 'Fuentes'] },
  { language: 'fa', credit: ['عکس'], source: ['منبع'] },
  { language: 'fr', credit: ['Photo', 'Crédit photo'], source: ['Source', 'Sources'] },
  { language: 'hi', credit: ['फ़ोटो', 'तस्वीर'], source: ['स्रोत'] },
  { language: 'it', credit: ['Foto', 'Immagine'], source: ['Fonte', 'Fonti'] },
  { language: 'ja', credit: ['写真', '画像'], source: ['出典'] },
  { language: 'ko', credit: ['사진'], source: ['출처'] },
  { language: 'nl', credit: ['Foto', 'Beeld'], source: ['Bron', 'Bronnen'] },
  { language: 'pl', credit: ['Fot.', 'Zdjęcie'], source: ['Źródło'] },
  { language: 'pt', credit: ['Foto', 'Imagem'], source: ['Fonte', 'Fontes'] },
  { language: 'ru', credit: ['Фото', 'Фотография'], source: ['Источник', 'Источники'] },
  { language: 'sw', credit: ['Picha'], source: ['Chanzo'] },
  { language: 'tr', credit: ['Fotoğraf'], source: ['Kaynak'] },
  { language: 'uk', credit: ['Фото', 'Світлина'], source: ['Джерело'] },
  { language: 'ur', credit: ['تصویر'], source: ['ذریعہ'] },
  { language: 'zh', credit: ['图片', '圖片', '摄影', '攝影'], source: ['来源', '來源'] },
];

/** What is read whatever the article's language is, since a block depends on its own lines only. */
const every = (kind: 'credit' | 'source'): ReadonlySet<string> => new Set(LABELS.flatMap(row => row[kind]));
const WORDS = { credit: every('credit'), source: every('source') };

/** A label is at most this long, so that a line is not searched to its end. */
const LONGEST = Math.max(...[...WORDS.credit, ...WORDS.source].map(word => word.length));

/** The label and the text behind it, where the line starts with one and a colon. */
export function readLabel(
  kind: 'credit' | 'source',
  text: string,
  { start, end }: Span,
): { label: Span; rest: Span } | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST + 2));
  const colon = head.search(/\s?[:：]/);
  if (colon < 0 || !WORDS[kind].has(head.slice(0, colon))) return undefined;
  const behind = start + head.search(/[:：]/) + 1;
  const space = /^[ \t\u00A0]*/.exec(text.slice(behind, end))?.[0].length ?? 0;
  return { label: { start, end: start + colon }, rest: { start: behind + space, end } };
}
