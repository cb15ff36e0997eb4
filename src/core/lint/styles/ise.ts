/** Verbs that the house spells with -ise; the American spelling, and Oxford's, has -ize. */
const STEMS = (
  'antagon atom author bapt brutal capital categor central character commercial ' +
  'computer conceptual critic crystall custom demilitar democrat demon demoral destabil digit dramat econom ' +
  'emphas energ equal fertil fictional final formal galvan general global harmon homogen hospital hypothes ideal ' +
  'immobil immun improv incentiv individual industrial initial institutional international italic jeopard legal legitim ' +
  'liberal local marginal material maxim memor militar minim mobil modern monopol moral motor national neutral ' +
  'normal optim organ ostrac oxid patron pedestrian penal personal philosoph plagiar polar popular prior privat public ' +
  'radical random rational real recogn reorgan revital revolution roman scandal scrutin secular sensational social ' +
  'special stabil standard steril stigmat subsid summar symbol sympath synchron synthes temporar terror theor traumat ' +
  'trivial tyrann urban util vandal victim visual'
).split(' ');

const ENDINGS = ['e', 'ed', 'es', 'ing', 'er', 'ers', 'ation', 'ations'];

/** British spelling first, then the one with a z. */
export const ISE: readonly (readonly [string, string])[] = STEMS.flatMap(stem =>
  ENDINGS.map(ending => [`${stem}is${ending}`, `${stem}iz${ending}`] as const),
);
