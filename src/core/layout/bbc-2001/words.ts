import { COMMON, type Words, type WordTable } from '../words';

/** What the page of 2001 prints of its own. */
export interface PageWords extends Words {
  readonly youAreIn: string;
  readonly emailStory: string;
  moreStories(section: string | undefined): string;
  moreStoriesBelow(section: string | undefined): string;
  /** Names of landmarks, for screen readers. */
  readonly sections: string;
  readonly promos: string;
  readonly onThisStory: string;
}

/** `pattern` with the section in the place of `{}`; `general` where there is no section. */
const about = (pattern: string, general: string) => (section: string | undefined) =>
  section === undefined ? general : pattern.replace('{}', () => section);

export const WORDS: WordTable<PageWords> = {
  en: {
    ...COMMON.en,
    seeAlso: 'See also:',
    links: 'Internet links:',
    youAreIn: 'You are in',
    emailStory: 'E-mail this story to a friend',
    moreStories: about('Links to more {} stories', 'Links to more stories'),
    moreStoriesBelow: about(
      'Links to more {} stories are at the foot of the page.',
      'Links to more stories are at the foot of the page.',
    ),
    sections: 'Sections',
    promos: 'From elsewhere on the BBC',
    onThisStory: 'On this story',
  },
  ar: {
    ...COMMON.ar,
    seeAlso: 'اقرأ أيضا:',
    links: 'مواقع خارجية:',
    youAreIn: 'أنت في',
    emailStory: 'أرسل هذا الموضوع إلى صديق',
    moreStories: about('روابط إلى المزيد من موضوعات {}', 'روابط إلى موضوعات أخرى'),
    moreStoriesBelow: about(
      'تجد روابط إلى المزيد من موضوعات {} أسفل الصفحة.',
      'تجد روابط إلى موضوعات أخرى أسفل الصفحة.',
    ),
    sections: 'الأقسام',
    promos: 'من مواقع بي بي سي الأخرى',
    onThisStory: 'حول هذا الموضوع',
  },
  cy: {
    ...COMMON.cy,
    seeAlso: 'Gweler hefyd:',
    links: 'Cysylltiadau rhyngrwyd:',
    youAreIn: 'Rydych chi yn',
    emailStory: 'Anfonwch y stori hon at ffrind',
    moreStories: about('Cysylltiadau â mwy o straeon {}', 'Cysylltiadau â mwy o straeon'),
    moreStoriesBelow: about(
      'Mae cysylltiadau â mwy o straeon {} ar waelod y dudalen.',
      'Mae cysylltiadau â mwy o straeon ar waelod y dudalen.',
    ),
    sections: 'Adrannau',
    promos: 'O rannau eraill o’r BBC',
    onThisStory: 'Ar y stori hon',
  },
  es: {
    ...COMMON.es,
    seeAlso: 'Vea también:',
    links: 'Vínculos:',
    youAreIn: 'Usted está en',
    emailStory: 'Envíe esta nota por correo electrónico',
    moreStories: about('Más notas de {}', 'Más notas'),
    moreStoriesBelow: about(
      'Encontrará más notas de {} al pie de la página.',
      'Encontrará más notas al pie de la página.',
    ),
    sections: 'Secciones',
    promos: 'En otros sitios de la BBC',
    onThisStory: 'Sobre esta nota',
  },
  fr: {
    ...COMMON.fr,
    seeAlso: 'Voir aussi :',
    links: 'Liens externes :',
    youAreIn: 'Vous êtes dans',
    emailStory: 'Envoyer cet article à un ami',
    moreStories: about('Autres articles : {}', 'Autres articles'),
    moreStoriesBelow: about(
      'D’autres articles ({}) se trouvent au bas de la page.',
      'D’autres articles se trouvent au bas de la page.',
    ),
    sections: 'Rubriques',
    promos: 'Ailleurs sur la BBC',
    onThisStory: 'Sur ce sujet',
  },
  ru: {
    ...COMMON.ru,
    seeAlso: 'Читайте также:',
    links: 'Ссылки по теме:',
    youAreIn: 'Вы здесь',
    emailStory: 'Отправить статью другу',
    moreStories: about('Другие статьи раздела {}', 'Другие статьи'),
    moreStoriesBelow: about(
      'Ссылки на другие статьи раздела {} — внизу страницы.',
      'Ссылки на другие статьи — внизу страницы.',
    ),
    sections: 'Разделы',
    promos: 'На других сайтах Би-би-си',
    onThisStory: 'По этой теме',
  },
};
