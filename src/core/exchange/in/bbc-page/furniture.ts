/** What stands around the stories of BBC News, 1999–2004: the words of mastheads, navigation, tools and disclaimers, as data. */
import type { SourceLine } from '../story';

const REGIONS = [
  'Africa',
  'Americas',
  'Asia Pacific',
  'Asia-Pacific',
  'Europe',
  'Middle East',
  'South Asia',
  'UK',
  'World',
  'England',
  'N Ireland',
  'Northern Ireland',
  'Scotland',
  'Wales',
];

const SUBJECTS = [
  'UK Politics',
  'Politics',
  'Business',
  'Despatches',
  'Education',
  'Entertainment',
  'Health',
  'Magazine',
  'Sci/Tech',
  'Science/Nature',
  'Sport',
  'Technology',
];

const LANGUAGES = [
  'Albanian',
  'Arabic',
  'Cantonese',
  'Chinese',
  'Czech',
  'Greek',
  'Hindi',
  'Mandarin',
  'Persian',
  'Polish',
  'Portuguese',
  'Romanian',
  'Russian',
  'Serbian',
  'Spanish',
  'Turkish',
  'Ukrainian',
  'Urdu',
  'Welsh',
];

/** Features, services and tools of the mastheads and the navigation. */
const SERVICES = [
  'A-Z Index',
  'AudioVideo',
  'Background Briefings',
  'BBC Home',
  'BBC Homepage',
  'BBC News',
  'BBC News Online',
  'BBC News World Edition',
  'BBC News UK Edition',
  'BBC Sport',
  'BBC Weather',
  'BBCi',
  'Categories',
  'Commonwealth Games 2002',
  'Communicate',
  'Contact us',
  'Country Profiles',
  'E-cyclopedia',
  'Editions',
  'Explore the BBC',
  'Feedback',
  'From Our Own Correspondent',
  'Front Page',
  'Help',
  'Home',
  'In Depth',
  'Index',
  'Languages',
  'Latest News',
  'Launch console',
  'Letter From America',
  'Low Graphics',
  'Low graphics version',
  'News',
  'News Front Page',
  'On Air',
  'Photo Galleries',
  'Programmes',
  'Radio',
  'Search',
  'Services',
  'Site Map',
  'Talking Point',
  'Text only',
  'The Reporters',
  'TV',
  'watch One-Minute World News',
  'Weather',
  'Where I Live',
  'World News in Audio',
  'World Service',
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const either = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const NAMES = new RegExp(either([...REGIONS, ...SUBJECTS, ...LANGUAGES, ...SERVICES]), 'gi');

/** Whether nothing but names of the navigation stands on the line: the bar of languages, a menu, a rule of dashes. */
export const isNavigation = ({ text }: SourceLine): boolean => !/[\p{L}\p{N}]/u.test(text.replace(NAMES, ''));

const SECTION_NAMES = either([...REGIONS, ...SUBJECTS, 'Special Report', 'In Depth', 'Talking Point', 'Programmes']);

/** "World: Europe", "Health: News In Brief": a section that stands for itself; a name alone only where `alone`. */
const SECTION = new RegExp(`^(?:${SECTION_NAMES})(?:: ?\\p{Lu}[\\p{L}\\d /&'’-]*)+$`, 'u');
const SECTION_ALONE = new RegExp(`^(?:${SECTION_NAMES})$`, 'u');

export const isSection = ({ text }: SourceLine, alone: boolean): boolean =>
  SECTION.test(text) || (alone && SECTION_ALONE.test(text));

/** Lines that may stand anywhere in a page and never belong to the story. */
const ANYWHERE: readonly RegExp[] = [
  /^\[an error occurred while processing this directive\]$/i,
  /^\(?(?:select|click|follow)\b.{0,60}\b(?:here|link|links|below)\b.{0,120}$/i,
  /^\(?click here\b/i,
  /^.{0,120}\bclick here\.?\)?$/i,
  /^(?:e-?mail this|printable version|print this|send to a friend|text only version|low graphics)\b.{0,60}$/i,
  /^.{2,60}: (?:special report|in depth|full coverage|key stories)$/i,
  /^\(?(?:open|launch|watch|listen|real|windows) (?:in|console|now|media|player|video|audio|\d+k)\b.{0,40}$/i,
  /^(?:real|win(?:dows)? media)\s?\d*k?$/i,
  /^(?:watch|listen)(?:\/| and | to )(?:listen|watch|this story).{0,40}$/i,
  /^last updated:$/i,
  /^(?:video|audio|news image|banner|x|advertisement|border=0)$/i,
  /^(?:\^\^ ?)?back to top\b.{0,80}$/i,
  /^links to more .{0,60} stories(?: are at the foot of the page\.?)?$/i,
  /^the bbc is not responsible for the content of external (?:internet )?(?:web)?sites\.?$/i,
];

export const isFurniture = ({ text }: SourceLine): boolean => ANYWHERE.some(pattern => pattern.test(text));
