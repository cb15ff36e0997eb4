/**
 * Cities that stand alone in a dateline: the world's capitals, and the cities that the agencies' style guides
 * (AP's and Reuters' lists of stand-alone datelines) print without a country. Only needed where a place in small
 * letters is all there is ("Amman -- Jordan, bound by …"): capitals, a date or an agency are evidence of their own.
 */
const STAND_ALONE = `
Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Aden, Algiers, Amman, Amsterdam, Ankara, Antananarivo, Ashgabat, Asmara,
Astana, Asuncion, Athens, Atlanta, Baghdad, Baku, Baltimore, Bamako, Bangkok, Bangui, Banjul, Basra, Beijing, Beirut,
Belfast, Belgrade, Berlin, Berne, Bethlehem, Bishkek, Bissau, Bogota, Bombay, Bonn, Boston, Brasilia, Bratislava,
Brazzaville, Brussels, Bucharest, Budapest, Buenos Aires, Bujumbura, Cairo, Calcutta, Canberra, Caracas, Cape Town,
Cardiff, Chicago, Chisinau, Cincinnati, Cleveland, Colombo, Conakry, Copenhagen, Dakar, Dallas, Damascus,
Dar es Salaam, Delhi, Denver, Detroit, Dhaka, Djibouti, Doha, Dubai, Dublin, Dushanbe, Edinburgh, Frankfurt, Freetown,
Gaborone, Gaza, Gaza City, Geneva, Georgetown, Gibraltar, Glasgow, Grozny, Guatemala City, The Hague, Hanoi, Harare,
Havana, Helsinki, Herat, Hiroshima, Hong Kong, Honolulu, Houston, Indianapolis, Islamabad, Istanbul, Jakarta,
Jalalabad, Jerusalem, Johannesburg, Juba, Kabul, Kampala, Kandahar, Karachi, Kathmandu, Khartoum, Kiev, Kigali,
Kingston, Kinshasa, Kuala Lumpur, Kuwait, Kuwait City, Kyiv, La Paz, Lagos, Lahore, Las Vegas, Libreville, Lilongwe,
Lima, Lisbon, Ljubljana, Lome, London, Los Angeles, Luanda, Lusaka, Luxembourg, Macau, Madrid, Manama, Manila, Maputo,
Maseru, Mecca, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk, Mogadishu, Monaco, Monrovia, Montevideo,
Montreal, Moscow, Mosul, Mumbai, Munich, Muscat, Nairobi, Nassau, New Delhi, New Orleans, New York, Niamey, Nicosia,
Nouakchott, Oklahoma City, Oslo, Ottawa, Ouagadougou, Panama City, Paris, Peshawar, Philadelphia, Phnom Penh, Phoenix,
Pittsburgh, Port-au-Prince, Prague, Pretoria, Pristina, Pyongyang, Quebec City, Quito, Rabat, Ramallah, Rangoon,
Reykjavik, Riga, Rio de Janeiro, Riyadh, Rome, Salt Lake City, San Antonio, San Diego, San Francisco, San Jose,
San Juan, San Salvador, Sanaa, Santiago, Santo Domingo, Sao Paulo, Sarajevo, Seattle, Seoul, Shanghai, Singapore,
Skopje, Sofia, St. Louis, St. Petersburg, Stockholm, Strasbourg, Suva, Sydney, Taipei, Tallinn, Tashkent, Tbilisi,
Tegucigalpa, Tehran, Tel Aviv, Tirana, Tokyo, Toronto, Tripoli, Tunis, Ulan Bator, United Nations, Vaduz, Valletta,
Vatican City, Vienna, Vientiane, Vilnius, Warsaw, Washington, Wellington, Windhoek, Yangon, Yaounde, Yerevan, Zagreb,
Zurich`;

const standAlone = new Set(STAND_ALONE.trim().toLowerCase().split(/,\s+/));

/** Whether a place, in whatever capitals, is a city that datelines name without its country. */
export function isStandAlonePlace(place: string): boolean {
  return standAlone.has(place.toLowerCase());
}
