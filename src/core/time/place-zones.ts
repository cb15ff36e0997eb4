/**
 * Whose clocks the cities follow that no IANA zone is named after: the capitals and the other cities that datelines name without
 * their country (see places.ts). Source: IANA time zone database.
 */
const FOLLOWERS: Readonly<Record<string, string>> = {
  'Africa/Johannesburg': 'Cape Town, Pretoria',
  'Africa/Lagos': 'Abuja, Yaounde',
  'America/Chicago': 'Dallas, Houston, Milwaukee, Minneapolis, New Orleans, Oklahoma City, San Antonio, St. Louis',
  'America/Los_Angeles': 'Las Vegas, San Diego, San Francisco, San Jose, Seattle',
  'America/New_York':
    'Atlanta, Baltimore, Boston, Cincinnati, Cleveland, Miami, Philadelphia, Pittsburgh, United Nations, Washington',
  'America/Sao_Paulo': 'Brasilia, Rio de Janeiro',
  'America/Toronto': 'Montreal, Ottawa, Quebec City',
  'Asia/Baghdad': 'Basra, Mosul',
  'Asia/Dubai': 'Abu Dhabi',
  'Asia/Ho_Chi_Minh': 'Hanoi',
  'Asia/Jerusalem': 'Tel Aviv',
  'Asia/Kabul': 'Herat, Jalalabad, Kandahar',
  'Asia/Karachi': 'Islamabad, Lahore, Peshawar',
  'Asia/Kolkata': 'Bombay, Calcutta, Delhi, Mumbai, New Delhi',
  'Asia/Kuwait': 'Kuwait City',
  'Asia/Qatar': 'Doha',
  'Asia/Riyadh': 'Manama, Mecca, Sanaa',
  'Asia/Shanghai': 'Beijing',
  'Asia/Tokyo': 'Hiroshima',
  'Asia/Yangon': 'Rangoon, Yangon',
  'Australia/Sydney': 'Canberra',
  'Europe/Amsterdam': 'The Hague',
  'Europe/Berlin': 'Bonn, Frankfurt, Munich',
  'Europe/Istanbul': 'Ankara',
  'Europe/Kiev': 'Kyiv',
  'Europe/London': 'Belfast, Cardiff, Edinburgh, Glasgow',
  'Europe/Moscow': 'Grozny, St. Petersburg',
  'Europe/Paris': 'Strasbourg',
  'Europe/Rome': 'Milan, Vatican City',
  'Europe/Zurich': 'Berne, Geneva',
  'Pacific/Auckland': 'Wellington',
};

let zones: ReadonlyMap<string, string> | undefined;

function readZones(): ReadonlyMap<string, string> {
  const named = Intl.supportedValuesOf('timeZone').map(zone => [cityOf(zone).toLowerCase(), zone] as const);
  const followers = Object.entries(FOLLOWERS).flatMap(([zone, cities]) =>
    cities.split(', ').map(city => [city.toLowerCase(), zone] as const),
  );
  return new Map([...named, ...followers]);
}

/** The IANA zone of a place as a dateline has it: "MOSCOW", "Washington DC", "Paris, France"; `undefined` where it is not known. */
export function zoneOfPlace(place: string): string | undefined {
  zones ??= readZones();
  const [city = ''] = place.toLowerCase().split(/[,/]| d\.?c\.?$/);
  return zones.get(city.trim());
}

/** "London" of "Europe/London". */
export const cityOf = (timeZone: string): string => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
