import { defineRule, type Examples } from '../rule';

export const rule = defineRule({
  id: 'rule-crashed',
  group: 'format',
  severity: 'information',
  messages: { crashed: 'The rule “{rule}” failed on this article and was left out: {reason}. Please report it.' },
  docs: {
    what: 'A rule that broke down, once for each such rule.',
    why: 'A rule that fails in silence looks like an article without problems. The other rules go on.',
  },
  needs: 'run',
  *check({ crashes }) {
    const reported = new Set<string>();
    for (const { rule, message, block } of crashes) {
      if (reported.has(rule)) continue;
      reported.add(rule);
      const place = { start: 0, end: 0, ...(block !== undefined && { block }) };
      yield { messageId: 'crashed', data: { rule, reason: message }, ...place };
    }
  },
});

export const examples: Examples = {
  valid: [{ title: 'Rules that hold', text: 'Text.\n' }],
  invalid: [],
};
