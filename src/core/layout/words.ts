/** The words that layouts themselves print. A language that a table lacks reads English. */
export interface Words {
  readonly untitled: string;
  readonly photo: string;
  readonly source: string;
  readonly correction: string;
  readonly embed: string;
  readonly unknownBlock: string;
  readonly video: string;
  readonly audio: string;
  readonly seeAlso: string;
  readonly links: string;
  readonly disclaimer: string;
}

/** Rows by language, as {@link byLanguage} reads them; every row whole. */
export type WordTable<Row> = Readonly<Record<string, Row>> & { readonly en: Row };

export const COMMON = {
  en: {
    untitled: 'Untitled',
    photo: 'Photo',
    source: 'Source',
    correction: 'Correction',
    embed: 'Embedded:',
    unknownBlock: 'Unknown block',
    video: 'Video',
    audio: 'Audio',
    disclaimer: 'The BBC is not responsible for the content of external internet sites',
  },
  ar: {
    untitled: 'بلا عنوان',
    photo: 'الصورة',
    source: 'المصدر',
    correction: 'تصويب',
    embed: 'محتوى مضمّن:',
    unknownBlock: 'عنصر غير معروف',
    video: 'فيديو',
    audio: 'صوت',
    disclaimer: 'بي بي سي ليست مسؤولة عن محتوى المواقع الخارجية',
  },
  cy: {
    untitled: 'Di-deitl',
    photo: 'Llun',
    source: 'Ffynhonnell',
    correction: 'Cywiriad',
    embed: 'Wedi’i fewnosod:',
    unknownBlock: 'Bloc anhysbys',
    video: 'Fideo',
    audio: 'Sain',
    disclaimer: 'Nid yw’r BBC yn gyfrifol am gynnwys gwefannau allanol',
  },
  es: {
    untitled: 'Sin título',
    photo: 'Foto',
    source: 'Fuente',
    correction: 'Corrección',
    embed: 'Contenido incrustado:',
    unknownBlock: 'Bloque desconocido',
    video: 'Video',
    audio: 'Audio',
    disclaimer: 'La BBC no se responsabiliza del contenido de sitios externos',
  },
  fr: {
    untitled: 'Sans titre',
    photo: 'Photo',
    source: 'Source',
    correction: 'Rectificatif',
    embed: 'Contenu intégré :',
    unknownBlock: 'Bloc inconnu',
    video: 'Vidéo',
    audio: 'Audio',
    disclaimer: 'La BBC n’est pas responsable du contenu des sites externes',
  },
  ru: {
    untitled: 'Без заголовка',
    photo: 'Фото',
    source: 'Источник',
    correction: 'Поправка',
    embed: 'Встроено:',
    unknownBlock: 'Неизвестный блок',
    video: 'Видео',
    audio: 'Аудио',
    disclaimer: 'Би-би-си не несёт ответственности за содержание других сайтов',
  },
} as const satisfies WordTable<Omit<Words, 'links' | 'seeAlso'>>;
