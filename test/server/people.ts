/** A story with a person in it, for what can be asked at a place. */
export const PEOPLE_URI = 'file:///desk/nato.article';
export const PEOPLE = 'Sergei Ivanov spoke. "We wait," Mr Ivanov said.\n\n![Ivanov](images/ivanov.png)\n\nIt rained.\n';
/** In "Mr Ivanov". */
export const IVANOV = { line: 0, character: 37 };
/** In words that name nobody. */
export const RAIN = { line: 4, character: 4 };
