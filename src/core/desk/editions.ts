import type { Edition } from './edition';

/** The page of 23 November 2001 that the project began with: its masthead, navigation and promos, word for word. */
const BBC_2001: Edition = {
  id: 'bbc-2001',
  masthead: {
    title: 'BBC NEWS',
    services: [
      'Americas',
      'Africa',
      'Europe',
      'Middle East',
      'South Asia',
      'Asia Pacific',
      'Arabic',
      'Spanish',
      'Russian',
      'Chinese',
      'Welsh',
    ],
  },
  navigation: [
    'Front Page',
    'Middle East',
    'South Asia',
    'From Our Own Correspondent',
    'Letter From America',
    'UK Politics',
    'Talking Point',
    'In Depth',
  ],
  promos: ['Commonwealth Games 2002', 'BBC Sport', 'BBC Weather'],
};

const BBC_TODAY: Edition = {
  id: 'bbc-today',
  masthead: {
    title: 'BBC NEWS',
    services: ['Arabic', 'Chinese', 'Hausa', 'Hindi', 'Mundo', 'Persian', 'Russian', 'Swahili', 'Urdu', 'Welsh'],
  },
  navigation: ['Home', 'InDepth', 'UK', 'World', 'Business', 'Politics', 'Culture', 'Tech', 'Science', 'Health'],
  promos: ['BBC Sport', 'BBC Weather', 'BBC Sounds', 'BBC iPlayer'],
};

const BBC_ARABIC: Edition = {
  id: 'bbc-arabic',
  language: 'ar',
  masthead: {
    title: 'BBC NEWS عربي',
    services: ['الإنجليزية', 'الفارسية', 'الأردية', 'الروسية', 'الصينية', 'الإسبانية', 'الويلزية'],
  },
  navigation: [
    'الصفحة الرئيسية',
    'الشرق الأوسط',
    'أخبار العالم',
    'اقتصاد وأعمال',
    'علوم وتكنولوجيا',
    'رياضة',
    'عرض الصحف',
    'منتدى الحوار',
  ],
  promos: ['مواعيد البرامج', 'تعليم الإنجليزية', 'أحوال الطقس'],
};

const BBC_CYMRU: Edition = {
  id: 'bbc-cymru',
  language: 'cy',
  masthead: {
    title: 'BBC CYMRU’R BYD',
    services: ['Saesneg', 'Arabeg', 'Rwsieg', 'Sbaeneg', 'Tsieinëeg'],
  },
  navigation: ['Hafan', 'Cymru', 'Prydain', 'Y Byd', 'Gwleidyddiaeth', 'Busnes', 'Barn', 'Lluniau'],
  promos: ['Chwaraeon', 'Y Tywydd', 'BBC Radio Cymru'],
};

const BBC_RUSSIAN: Edition = {
  id: 'bbc-russian',
  language: 'ru',
  masthead: {
    title: 'BBC РУССКАЯ СЛУЖБА',
    services: ['Английский', 'Арабский', 'Валлийский', 'Испанский', 'Китайский', 'Украинский'],
  },
  navigation: [
    'Главная страница',
    'В мире',
    'Россия',
    'Бизнес',
    'Наука и техника',
    'Культура',
    'Спорт',
    'Обзор прессы',
  ],
  promos: ['Радиопрограммы', 'Уроки английского', 'Погода'],
};

/**
 * The editions that ship, by id; the first is the default. It stands for all of them: a page takes the one of its language, else
 * of its layout, unless the article or its desk says otherwise.
 */
export const EDITIONS: readonly [Edition, ...Edition[]] = [BBC_2001, BBC_TODAY, BBC_ARABIC, BBC_CYMRU, BBC_RUSSIAN];
