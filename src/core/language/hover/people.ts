import type { Say } from '../../say';
import { personAt, spanIn } from '../people/places';
import { rangeOf } from '../ranges';
import type { Teller } from './types';
import { literal, paragraphs } from './words';

function alsoNamed(count: number, say: Say): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? say('Also named in 1 other article') : say('Also named in {count} other articles', { count });
}

/** A person: role, first mention, how often named and quoted, and where else. */
export const person: Teller = ({ article, offset, desk }, { say, elsewhere }) => {
  const found = personAt(article, offset, desk);
  if (!found) return undefined;
  const { name, role, mentions, quotations } = found.person;
  const first = mentions[0] ? rangeOf(article, spanIn(article, mentions[0])).start.line + 1 : 0;
  const others = elsewhere(name);
  const facts = [
    say('First named in line {line}', { line: first }),
    mentions.length === 1 ? say('1 mention') : say('{count} mentions', { count: mentions.length }),
    quotations.length === 1 ? say('1 quotation') : say('{count} quotations', { count: quotations.length }),
  ];
  return {
    ...spanIn(article, found.mention),
    text: paragraphs(
      `**${literal(name)}**${role === undefined ? '' : `, ${literal(role)}`}`,
      facts.join(' · '),
      alsoNamed(others, say),
    ),
  };
};
