import type { WordTable } from '../../layout/words';

/** What fronts print of their own. */
export interface FrontWords {
  readonly sections: string;
  readonly newer: string;
  readonly older: string;
  readonly feeds: string;
  readonly untitled: string;
}

export const WORDS: WordTable<FrontWords> = {
  en: { sections: 'Sections', newer: 'Newer stories', older: 'Older stories', feeds: 'Feeds', untitled: 'Untitled' },
  ar: { sections: 'الأقسام', newer: 'الأحدث', older: 'الأقدم', feeds: 'خلاصات', untitled: 'بلا عنوان' },
  cy: { sections: 'Adrannau', newer: 'Mwy newydd', older: 'Hŷn', feeds: 'Ffrydiau', untitled: 'Di-deitl' },
  es: { sections: 'Secciones', newer: 'Más recientes', older: 'Anteriores', feeds: 'Canales', untitled: 'Sin título' },
  fr: { sections: 'Rubriques', newer: 'Plus récents', older: 'Plus anciens', feeds: 'Fils', untitled: 'Sans titre' },
  ru: { sections: 'Разделы', newer: 'Новее', older: 'Раньше', feeds: 'Ленты', untitled: 'Без заголовка' },
};
