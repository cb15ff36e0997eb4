import { COMMON, type Words, type WordTable } from '../words';

/** What the present-day page prints of its own. */
export interface PageWords extends Words {
  readonly published: string;
  readonly updated: string;
  readonly reportingFrom: string;
  readonly topics: string;
  /** Names of landmarks and lists, for screen readers. */
  readonly sections: string;
  readonly promos: string;
  readonly services: string;
}

export const WORDS: WordTable<PageWords> = {
  en: {
    ...COMMON.en,
    seeAlso: 'Related',
    links: 'Related internet links',
    published: 'Published',
    updated: 'Updated',
    reportingFrom: 'Reporting from',
    topics: 'Topics',
    sections: 'Sections',
    promos: 'From elsewhere on the BBC',
    services: 'In other languages and regions',
  },
  ar: {
    ...COMMON.ar,
    seeAlso: 'موضوعات ذات صلة',
    links: 'روابط ذات صلة',
    published: 'نُشر في',
    updated: 'حُدّث في',
    reportingFrom: 'من',
    topics: 'المواضيع',
    sections: 'الأقسام',
    promos: 'من مواقع بي بي سي الأخرى',
    services: 'بلغات أخرى',
  },
  cy: {
    ...COMMON.cy,
    seeAlso: 'Straeon perthnasol',
    links: 'Dolenni perthnasol',
    published: 'Cyhoeddwyd',
    updated: 'Diweddarwyd',
    reportingFrom: 'Yn adrodd o',
    topics: 'Pynciau',
    sections: 'Adrannau',
    promos: 'O rannau eraill o’r BBC',
    services: 'Mewn ieithoedd eraill',
  },
  es: {
    ...COMMON.es,
    seeAlso: 'Contenido relacionado',
    links: 'Enlaces relacionados',
    published: 'Publicado',
    updated: 'Actualizado',
    reportingFrom: 'Desde',
    topics: 'Temas',
    sections: 'Secciones',
    promos: 'En otros sitios de la BBC',
    services: 'En otros idiomas',
  },
  fr: {
    ...COMMON.fr,
    seeAlso: 'À lire aussi',
    links: 'Liens utiles',
    published: 'Publié',
    updated: 'Mis à jour',
    reportingFrom: 'Envoi de',
    topics: 'Sujets',
    sections: 'Rubriques',
    promos: 'Ailleurs sur la BBC',
    services: 'Dans d’autres langues',
  },
  ru: {
    ...COMMON.ru,
    seeAlso: 'Читайте также',
    links: 'Ссылки по теме',
    published: 'Опубликовано',
    updated: 'Обновлено',
    reportingFrom: 'Репортаж:',
    topics: 'Темы',
    sections: 'Разделы',
    promos: 'На других сайтах Би-би-си',
    services: 'На других языках',
  },
};
