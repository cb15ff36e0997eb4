import type { WordTable } from '../../layout/words';

/** What fronts print of their own. */
export interface FrontWords {
  /** Names of landmarks, for screen readers. */
  readonly sections: string;
  readonly pages: string;
  readonly newer: string;
  readonly older: string;
  readonly feeds: string;
  readonly untitled: string;
  /** What navigations call this front, where it is the whole site's. */
  readonly home: readonly string[];
}

export const WORDS: WordTable<FrontWords> = {
  en: {
    sections: 'Sections',
    pages: 'Pages',
    newer: 'Newer stories',
    older: 'Older stories',
    feeds: 'Feeds',
    untitled: 'Untitled',
    home: ['Front Page', 'Home'],
  },
  ar: {
    sections: 'الأقسام',
    pages: 'الصفحات',
    newer: 'الأحدث',
    older: 'الأقدم',
    feeds: 'خلاصات',
    untitled: 'بلا عنوان',
    home: ['الصفحة الرئيسية', 'الرئيسية'],
  },
  cy: {
    sections: 'Adrannau',
    pages: 'Tudalennau',
    newer: 'Mwy newydd',
    older: 'Hŷn',
    feeds: 'Ffrydiau',
    untitled: 'Di-deitl',
    home: ['Hafan'],
  },
  es: {
    sections: 'Secciones',
    pages: 'Páginas',
    newer: 'Más recientes',
    older: 'Anteriores',
    feeds: 'Canales',
    untitled: 'Sin título',
    home: ['Portada', 'Inicio'],
  },
  fr: {
    sections: 'Rubriques',
    pages: 'Pages',
    newer: 'Plus récents',
    older: 'Plus anciens',
    feeds: 'Fils',
    untitled: 'Sans titre',
    home: ['Accueil', 'À la une'],
  },
  ru: {
    sections: 'Разделы',
    pages: 'Страницы',
    newer: 'Новее',
    older: 'Раньше',
    feeds: 'Ленты',
    untitled: 'Без заголовка',
    home: ['Главная страница', 'Главная'],
  },
};
