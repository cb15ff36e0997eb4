import { placeOf } from '../facts/front-matter';
import { defineRule, type Examples } from '../rule';

interface Signature {
  readonly by: string;
  readonly role: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function signatures(data: unknown): readonly Signature[] {
  if (!Array.isArray(data)) return [];
  return data
    .map((entry: unknown) =>
      typeof entry === 'string' ? { by: entry, role: '' } : (entry as Record<string, unknown> | null),
    )
    .map(entry => ({ by: textOf(entry?.['by']), role: textOf(entry?.['role']).toLowerCase() }))
    .filter(({ by }) => by !== '');
}

export const rule = defineRule({
  id: 'sign-off',
  group: 'law',
  severity: 'warning',
  raises: { published: 'error' },
  frontMatter: true,
  messages: {
    missing: 'An article that is “{status}” is signed off by somebody. Add who, to the field signoff.',
    role: 'An article that is “{status}” is signed off by a {role}. Add who, to the field signoff.',
  },
  options: {
    statuses: {
      type: 'texts',
      default: ['ready', 'published'],
      description: 'The statuses in which an article is signed off.',
    },
    roles: { type: 'texts', default: [], description: 'Roles that must be among those who signed: sub, lawyer.' },
  },
  docs: {
    what: 'An article in a status that needs a signature, without one.',
    why: 'A second pair of eyes is what readers are promised. The field says whose they were.',
    source: 'BBC Editorial Guidelines, "Mandatory referrals"',
  },
  needs: 'article',
  *check({ article, front }, { options: { statuses, roles } }) {
    const status = front.text('status');
    if (status === undefined || !statuses.includes(status)) return;
    const field = front.field('signoff');
    const signed = signatures(field?.data);
    const { start, end } = field?.key ?? placeOf(article, front.field('status'));
    const at = { start, end };
    const role = roles.find(wanted => !signed.some(signature => signature.role === wanted.toLowerCase()));
    if (!signed.length && !roles.length) yield { messageId: 'missing', data: { status }, ...at };
    else if (role !== undefined) yield { messageId: 'role', data: { status, role }, ...at };
  },
});

export const examples: Examples = {
  valid: [
    { title: 'A draft', text: '---\nstatus: draft\n---\n' },
    { title: 'Signed', text: '---\nstatus: ready\nsignoff:\n  - by: A. Sub\n    role: sub\n---\n' },
  ],
  invalid: [
    {
      title: 'Ready, and nobody signed',
      text: '---\nstatus: ready\n---\n',
      problems: [
        {
          message: 'An article that is “ready” is signed off by somebody. Add who, to the field signoff.',
          at: 'ready',
        },
      ],
    },
    {
      title: 'A lawyer is wanted',
      text: '---\nstatus: ready\nsignoff:\n  - by: A. Sub\n    role: sub\n---\n',
      options: { roles: ['sub', 'lawyer'] },
      problems: [
        {
          message: 'An article that is “ready” is signed off by a lawyer. Add who, to the field signoff.',
          at: 'signoff',
        },
      ],
    },
  ],
};
