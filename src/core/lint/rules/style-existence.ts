import { houseStyleOf, reasonOf } from '../facts/house-style';
import { defineRule, type Examples } from '../rule';

export const rule = defineRule({
  id: 'style-existence',
  group: 'style',
  severity: 'information',
  languages: ['en'],
  accepts: true,
  messages: { avoid: 'House style avoids “{words}”.{reason}' },
  docs: {
    what: 'A word or phrase that the house style avoids, outside quotation marks.',
    why: 'Some words hurt, mislead or say nothing. The entry says which, and why.',
    source: 'BBC News style guide; the desk’s own list in crosshead.yaml',
  },
  needs: 'passage',
  *check(passage, { desk }) {
    for (const match of houseStyleOf(desk).matches(passage)) {
      if (match.kind !== 'existence') continue;
      const reason = reasonOf(match.entry);
      const words = passage.text.slice(match.start, match.end);
      yield { messageId: 'avoid', data: { words, reason }, ...passage.at(match.start, match.end) };
    }
  },
});

const none = { id: 'desk', existence: [], substitution: [], occurrence: [], capitalisation: [] };

export const examples: Examples = {
  valid: [
    {
      title: 'The same words, meant otherwise',
      text: 'The Ukraine war could of course go on. They try and fail to mend the disabled toilet, on the outside of the hall.\n',
    },
    { title: 'Somebody else’s words', text: '"It is a very unique chance," he said.\n' },
    {
      title: 'A desk’s own word, outside its scope',
      text: 'He is a boffin.\n',
      desk: { houseStyle: { ...none, existence: [{ words: ['boffin'], scope: ['headline'] }] } },
    },
  ],
  invalid: [
    {
      title: 'Very unique',
      text: 'It was a very unique chance.\n',
      problems: [{ message: 'House style avoids “very unique”. A thing is unique or it is not.', at: 'very unique' }],
    },
    {
      title: 'A country with an article, and people without a noun',
      text: 'She fled the Ukraine. The disabled are angry.\n',
      problems: [
        { message: 'House style avoids “the Ukraine”. The country has no article.', at: 'the Ukraine' },
        { message: 'House style avoids “The disabled”. They are people: disabled people.', at: 'The disabled' },
      ],
    },
    {
      title: 'A desk’s own pattern',
      text: 'They came in their droves.\n',
      desk: { houseStyle: { ...none, existence: [{ pattern: 'in (?:their|its) droves', reason: 'Count them.' }] } },
      problems: [{ message: 'House style avoids “in their droves”. Count them.', at: 'in their droves' }],
    },
  ],
};
