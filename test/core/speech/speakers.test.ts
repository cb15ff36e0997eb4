import assert from 'node:assert/strict';
import { evidence, last, lastButOne, only } from './told';

/** The evidence that each text gives for the one quotation in its last paragraph. */
const CASES: Readonly<Record<string, readonly (readonly [told: string, ...texts: string[]])[]>> = {
  'a speaker in the same sentence': [
    ['Mr Ivanov | said | same-sentence', '"We are waiting for proposals," Mr Ivanov said.'],
    ['Mr Ivanov | said | same-sentence', 'Mr Ivanov said, "We are waiting for proposals."'],
    ['Mr Ivanov | said | same-sentence', 'Mr Ivanov said on Thursday that "we are waiting for proposals".'],
    ['the prime minister | told | same-sentence', '"We will not pay," the prime minister told the BBC.'],
    ['she | added | same-sentence', '“Nobody saw it coming,” she later added.'],
    ['Another witness | shouted | same-sentence', '"Run!" Another witness shouted.'],
    ['Oslo council | called | same-sentence', 'Oslo council called the plan "a costly mistake".'],
    ['Ms Berg | describing | same-sentence', 'Ms Berg resigned, describing the inquiry as "a sham".'],
    [
      'Anna Berg, a trawler owner | said | same-sentence',
      '"We have lost the season," Anna Berg, a trawler owner, said.',
    ],
    [
      'the harbour board | criticised | same-sentence',
      'They were criticised by the harbour board for "gross neglect".',
    ],
    ["Mr Olsen's | remark | same-sentence", 'Few forgot Mr Olsen\'s "cod is king" remark.'],
    ['Ms Berg | said | same-sentence', 'But, Ms Berg said, "the nets are empty".'],
    ['Olsen | claimed | same-sentence', 'Mr Berg was angry that Olsen claimed "the nets are full".'],
    ['Another | tweeted | same-sentence', 'Another tweeted, “Nobody tells us where the fish are going.”'],
    ['the two | write | same-sentence', '“It is all wrong,” the two write.'],
    ['Ms Berg | shot | same-sentence', '"Then sail yourself!" Ms Berg shot back.'],
    ['Ms Berg | labeling | same-sentence', 'Ms Berg is labeling the quota "a blatant abuse of power".'],
    ['Ms Berg | saying | same-sentence', 'Ms Berg was booed upon saying, "Cod is not king."'],
    ['Ms Berg | told | same-sentence', 'Ms Berg, who lost, told her crew, "I still love this town."'],
    ['Ms Berg | interjected | same-sentence', 'Ms Berg interjected, "The harbour master," who then spoke.'],
    ['Sen. Anna Berg, R-Wis. | said | same-sentence', 'Sen. Anna Berg, R-Wis., said in 2014, "We failed."'],
    ['that | said | same-sentence', 'They passed out bottles that said, "Welcome to the games."'],
    ['He | predicting | same-sentence', 'He’s predicting the nets will be "full to the brim by Easter".'],
    ['Ms Berg | said | same-sentence', 'Ms Berg said the quota will continue to be "a grave mistake".'],
    ['Ms Berg | told | same-sentence', 'Hours after Ms Berg told the BBC the fleet was "safe and sound", it sank.'],
    ['- | - | no-speaker', 'At the hearing Ms Berg was asked, "Where did the fish go?"'],
    ['an angry fisherman | retorted | same-sentence', '"Then sail yourself!" an angry fisherman retorted.'],
  ],
  'the order turned': [
    ['Anna Berg | said | inverted', '"We have lost the season," said Anna Berg.'],
    ['Anna Berg, a trawler owner in Bodo | said | inverted', '"It is over," said Anna Berg, a trawler owner in Bodo.'],
    ['Lars Olsen | said | inverted', '"It is over," said Lars Olsen at a rally on Sunday.'],
    [
      'a spokeswoman for the Department for Education | said | inverted',
      '"We are sorry," said a spokeswoman for the Department for Education.',
    ],
    ['a source close to the board | said | inverted', '"It is over," said a source close to the board.'],
    ['one skipper involved in the talks | said | inverted', '"It is over," said one skipper involved in the talks.'],
    ['Anna Berg of Oslo | beamed | inverted', '"It is over for all of us," beamed Anna Berg of Oslo.'],
    ['Berg and Olsen | reply | inverted', '"We are not afraid!" reply Berg and Olsen.'],
    ['Olsen | said | same-sentence', 'But, said Olsen, "the nets are full".'],
  ],
  'according to somebody': [
    ['the coastguard | According to | according-to', 'According to the coastguard, the crew were "in good spirits".'],
    [
      'the harbour master | according to | according-to',
      'The crew were "in good spirits", according to the harbour master.',
    ],
  ],
  'a colon': [
    ['Mr Ivanov | said | colon', 'Mr Ivanov said: "We are waiting for proposals."'],
    ['Mr Ivanov | boomed | colon', 'Mr Ivanov leaned forward and boomed: "We are waiting."'],
    ['Ms Berg | yelling | colon', 'Some men hit a guard, with Ms Berg reportedly yelling: "Get him out!"'],
    ['The board | : | colon', 'The board was clear in its findings: "Further discussion is unnecessary."'],
    ['he | : | colon', 'Back on shore, he returned to his familiar lines: "It is called cod first!"'],
    [
      'Ms Berg | : | colon',
      'When he died, Ms Berg released the following statement:',
      '"He was the last of his kind."',
    ],
    ['Philip Berg | : | colon', 'Philip Berg: "The season is lost and nobody cares."'],
    ['Mr Ivanov | said | colon', 'Mr Ivanov said:', '"We are waiting for concrete proposals from them."'],
  ],
  'the paragraph before': [
    ['Mr Ivanov | said | paragraph-before', '"We wait," Mr Ivanov said.', '"And we have waited for years."'],
    ['Lord Berg | said | paragraph-before', 'Lord Berg said he was pleased.', '"This is a great day for the coast."'],
    ['Sandra Harris, 41 | - | paragraph-before', 'Sandra Harris, 41', '"They sprayed paint on our front door."'],
  ],
  'a signature': [
    ['Sandra Harris | - | signature', '"They sprayed paint on our front door." - Sandra Harris'],
    ['Sandra Harris | ― | signature', '“They sprayed paint on our front door.”― Sandra Harris'],
  ],
  'a transcript': [['BERG | - | interview', '"BERG: I never saw the letter and I never signed it."']],
  'an interview': [
    ['Q | : | interview', 'Q: "Where were you on the night of the storm?"'],
    ['A | : | interview', 'Q: Where were you that night?', 'A: "I was at home with my family all night."'],
    ['Berg | : | colon', 'BBC: Where were you that night?', 'Berg: "I was at home with my family all night."'],
  ],
};

describe('who said it', () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    describe(kind, () => {
      for (const [told, ...texts] of cases) it(texts.join(' | '), () => assert.equal(evidence(...texts), told));
    });
  }

  it('is whoever signs the quotation in the next paragraph', () => {
    const texts = ['It was a long night.', '"They sprayed paint on our front door and ran."'];
    assert.equal(last(...texts)[0]?.speaker, undefined);
    assert.equal(signed(...texts, '- Sandra Harris, Leeds'), 'Sandra Harris | 1');
  });

  it('goes on through a paragraph', () => {
    const speakers = last('"We wait," Mr Ivanov said. "We have waited for years." It rained. "We shall wait."');
    assert.deepEqual(
      speakers.map(({ speaker, why }) => [speaker, why]),
      [
        ['Mr Ivanov', 'same-sentence'],
        ['Mr Ivanov', 'continued'],
        ['Mr Ivanov', 'continued'],
      ],
    );
  });

  it('goes on through paragraphs that each begin with a mark', () => {
    const { speaker, why, continues } = only('Mr Ivanov said: "We wait.', '"We have waited for years."');
    assert.deepEqual([speaker, why, continues], ['Mr Ivanov', 'continued', true]);
  });
});

function signed(...texts: string[]): string {
  const [quotation] = lastButOne(...texts);
  return [quotation?.speaker, quotation?.speakerSpan?.paragraph].join(' | ');
}
