import { personAt, spanIn } from '../people/places';
import { rangeOf } from '../ranges';
import type { Teller } from './types';
import { counted, literal, paragraphs } from './words';

/** A person: role, first mention, how often named and quoted, and where else. */
export const person: Teller = ({ article, offset, desk }, { elsewhere }) => {
  const found = personAt(article, offset, desk);
  if (!found) return undefined;
  const { name, role, mentions, quotations } = found.person;
  const first = mentions[0] ? rangeOf(article, spanIn(article, mentions[0])).start.line + 1 : 0;
  const others = elsewhere(name);
  const facts = [
    `First named in line ${first}`,
    counted(mentions.length, 'mention'),
    counted(quotations.length, 'quotation'),
  ];
  return {
    ...spanIn(article, found.mention),
    text: paragraphs(
      `**${literal(name)}**${role === undefined ? '' : `, ${literal(role)}`}`,
      facts.join(' · '),
      others > 0 ? `Also named in ${counted(others, 'other article')}` : undefined,
    ),
  };
};
