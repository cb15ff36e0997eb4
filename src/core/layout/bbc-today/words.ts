import { COMMON, type Words, type WordTable } from '../words';

/** What the present-day page prints of its own. */
export interface PageWords extends Words {
  readonly published: string;
  readonly updated: string;
  readonly reportingFrom: string;
  readonly topics: string;
  readonly sections: string;
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
  },
};
