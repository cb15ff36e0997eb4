import type { StylePack } from '../../desk/style';
import { AMERICAN } from './american';

const ACRONYM = 'Acronyms said as words take one capital.';
const SPELLING = 'British spelling.';
const PLAIN = 'Plain words are read faster.';

const pairs = (reason: string, list: Readonly<Record<string, string | readonly string[]>>): StylePack['substitution'] =>
  Object.entries(list).map(([use, instead]) => ({ use, instead: [instead].flat(), reason }));

/** BBC News Online's style of 2001, as far as it can be told from words: the style of the page the project began with. */
export const bbc: StylePack = {
  id: 'bbc',
  existence: [
    {
      pattern:
        '\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}',
      reason: 'Dates are 23 November, without st, nd, rd or th.',
    },
    {
      pattern: '\\b[A-Z][a-z]{2,8} \\d{1,2}, (?:19|20)\\d\\d\\b',
      reason: 'Dates are 23 November 2001: day, month, year.',
    },
    { pattern: '[£$€]\\d[\\d.,]{0,12} ?(?:million|billion|mn|mln)\\b', reason: 'Sums are £5m and $2bn.' },
    { words: ['very unique', 'quite unique', 'most unique'], reason: 'A thing is unique or it is not.' },
    { words: ['pre-planned', 'forward planning', 'advance planning'], reason: 'All planning is for later.' },
    {
      words: ['free gift', 'past history', 'end result', 'safe haven', 'close proximity'],
      reason: 'One word says it.',
    },
    { words: ['politically correct', 'bogus asylum seeker', 'illegal asylum seeker'], reason: 'It takes a side.' },
    {
      words: ['committed suicide', 'commit suicide', 'commits suicide'],
      reason: 'It has not been a crime since 1961: died by suicide, killed himself.',
    },
    { words: ['wheelchair-bound', 'confined to a wheelchair'], reason: 'A wheelchair frees: wheelchair user.' },
    {
      words: ['suffers from autism', 'victim of autism', 'cancer victim', 'cancer victims'],
      reason: 'They have it; whether they suffer is theirs to say.',
    },
    { words: ['the disabled', 'the handicapped', 'the mentally ill'], reason: 'They are people: disabled people.' },
    {
      words: ['refute', 'refuted', 'refutes'],
      reason: 'It means prove wrong. Denied is what is mostly meant.',
      scope: ['body', 'captions'],
    },
    { words: ['at this moment in time', 'going forward', 'level playing field', 'blue-sky thinking'], reason: PLAIN },
  ],
  substitution: [
    ...AMERICAN.map(([use, ...instead]) => ({ use, instead, reason: SPELLING, sure: true })),
    ...pairs('The spelling of the time and the house.', {
      Taleban: 'Taliban',
      'al-Qaeda': ['al-Qaida', 'al Qaeda', 'al-Qaida', 'Al Qaeda', 'Al-Qaida'],
      'Osama Bin Laden': ['Osama bin Laden', 'Usama bin Laden', 'Usama Bin Laden'],
      Koran: ["Qur'an", 'Quran'],
      Kiev: 'Kyiv',
      Burma: 'Myanmar',
      Bombay: 'Mumbai',
      Beijing: 'Peking',
      Hezbollah: ['Hizbullah', 'Hizbollah'],
      Gaddafi: ['Qaddafi', 'Gadhafi', 'Kadafi'],
      Romania: ['Rumania', 'Roumania'],
    }),
    ...pairs('Titles take no full stop.', { Mr: 'Mr.', Mrs: 'Mrs.', Ms: 'Ms.', Dr: 'Dr.', Lt: 'Lt.', St: 'St.' }),
    ...pairs('No full stops in acronyms.', { US: 'U.S.', UK: 'U.K.', UN: 'U.N.', EU: 'E.U.', MP: 'M.P.' }),
    ...pairs(PLAIN, {
      before: ['prior to', 'in advance of'],
      'because of': ['due to the fact that', 'owing to the fact that'],
      although: 'in spite of the fact that',
      about: ['in the region of', 'in relation to', 'with regard to'],
      now: ['at the present time', 'at the present moment'],
      to: 'in order to',
      while: 'whilst',
      among: 'amongst',
      buy: 'purchase',
      help: 'render assistance',
      try: 'endeavour to',
      use: 'utilise',
    }),
    ...pairs('One word.', { website: ['web site', 'web-site'], email: ['e mail'], online: 'on-line' }),
    ...pairs('Jobs have no sex.', {
      firefighter: 'fireman',
      'police officer': ['policeman', 'policewoman'],
    }),
    ...pairs('Figures are clearer.', { '%': ['per cent', 'percent'] }),
  ],
  occurrence: [
    { words: ['crisis'], most: 4, reason: 'A crisis every paragraph is none.' },
    { words: ['iconic', 'legendary'], most: 1, reason: 'The reader decides.' },
    { words: ['massive', 'huge', 'shock'], most: 3, reason: 'Figures say how large it was.' },
  ],
  capitalisation: [
    {
      words: [
        'Nato',
        'Unesco',
        'Unicef',
        'Aids',
        'Nasa',
        'Opec',
        'Fifa',
        'Uefa',
        'Asean',
        'Acas',
        'Ofsted',
        'Ofcom',
        'Bafta',
        'Sars',
        'Mori',
        'Nafta',
        'Norad',
        'Unprofor',
        'Eta',
        'Farc',
        'Cobra',
        'Defra',
        'Interpol',
      ],
      reason: ACRONYM,
    },
    { words: ['al-Qaeda'], reason: 'The article al- is small.' },
    { words: ['internet'], reason: 'It is a thing like the telephone.' },
    { words: ['Taleban', 'Koran', 'Kremlin', 'Bible', 'Pope'], reason: 'It is a name.' },
  ],
};
