/** The people who can be named: the article's and the desk's. */
import type { Article } from '../../article/types';
import type { Desk } from '../../desk/types';
import { peopleOf } from '../people/people';
import type { Choice } from './types';

/** By full name, each with the role that the article or the desk knows. */
export function peopleChoices(article: Article, desk: Desk, first: readonly string[] = []): Choice[] {
  const people = [...peopleOf(article, desk).people, ...desk.people];
  const roles = new Map(people.flatMap(({ name, role }) => (role === undefined ? [] : [[name, role] as const])));
  return [...new Set([...first, ...people.map(({ name }) => name)])].map(label => {
    const role = roles.get(label);
    return { label, ...(role !== undefined && { detail: role }) };
  });
}
