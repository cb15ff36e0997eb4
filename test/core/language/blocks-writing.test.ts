import assert from 'node:assert/strict';
import { write } from './writing';

const NOW = Date.UTC(2001, 6, 5, 17, 34);

describe('a crosshead', () => {
  it('is put in over the paragraph at the cursor', () => {
    assert.equal(write('crosshead', 'One.\n\nT‹›wo.\n'), 'One.\n\n## ${1:Crosshead}\n\nTwo.\n');
    assert.equal(write('crosshead', 'One.\n\n‹›\n\nTwo.\n'), 'One.\n\n## ${1:Crosshead}\n\nTwo.\n');
    assert.equal(write('crosshead', '‹›'), '## ${1:Crosshead}\n');
  });

  it('becomes a paragraph again', () => {
    assert.equal(write('crosshead', '## Tale‹›ban threat\n'), 'Taleban threat\n');
  });

  it('does not stand in the front matter', () => {
    assert.equal(write('crosshead', '---\nheadline: ‹›A\n---\n'), 'noStory');
  });
});

describe('a pull quote', () => {
  const STORY = 'Harbour master Ann Hughes was there. "We saw ‹›it go down, [all] of it," she said.\n';

  it('takes the quotation at the cursor, with who says it', () => {
    assert.equal(
      write('pullQuote', STORY.replace('she', 'Ann Hughes')),
      `${STORY.replace('she', 'Ann Hughes').replace('‹›', '')}\n> We saw it go down, [all] of it\n> -- Ann Hughes$0\n`,
    );
  });

  it('knows the role that the desk or the story gives', () => {
    const desk = { people: [{ name: 'Ann Hughes', role: 'harbour master', alsoKnownAs: [] }] };
    const text = 'Ann Hughes spoke. "It ‹›sank," Mrs Hughes said.\n\nIt rained.\n';
    assert.equal(
      write('pullQuote', text, { desk }),
      'Ann Hughes spoke. "It sank," Mrs Hughes said.\n\n> It sank\n> -- Ann Hughes, harbour master$0\n\nIt rained.\n',
    );
  });

  it('takes only the words that are selected', () => {
    assert.match(
      write('pullQuote', '"We saw ‹it go down›, all of it," Ann Hughes said.\n'),
      /\n> it go down\n> -- Ann Hughes/,
    );
    assert.match(write('pullQuote', '‹"It sank,"› Ann Hughes said.\n'), /\n> It sank\n/);
  });

  it('asks for the speaker where nobody is named', () => {
    assert.match(
      write('pullQuote', '"Nobody knows who said ‹›these words."\n'),
      /\n> Nobody knows who said these words\.\n> -- \$\{1:Speaker\}/,
    );
    assert.match(write('pullQuote', '"It ‹›sank a long time ago," he said.\n'), /> -- \$\{1:Speaker\}/);
  });

  it('needs a quotation', () => {
    assert.equal(write('pullQuote', 'It ‹rained›.\n'), 'noQuotation');
    assert.equal(write('pullQuote', '---\nheadline: ‹›A\n---\n'), 'noQuotation');
  });
});

describe('a correction', () => {
  it('stands at the end of the story, before its links, with the desk’s day', () => {
    const block = ':::correction{date=2001-07-06}\n${1:An earlier version of this story said…}\n:::';
    const desk = { timeZone: 'Asia/Tokyo' };
    assert.equal(
      write('correction', '‹›One.\n\n:::links\n:::\n', { now: NOW, desk }),
      `One.\n\n${block}\n\n:::links\n:::\n`,
    );
    assert.equal(
      write('correction', '---\nheadline: A\n---\n‹›', { now: NOW, desk }),
      `---\nheadline: A\n---\n\n${block}\n`,
    );
  });
});

describe('pictures', () => {
  const STOPS = '![${1:What the picture shows}](images/a.png)\n${2:Caption}\nPhoto: ${3:Credit}';
  const pictures = (text: string, paths: string, desk = {}): string =>
    write('pictures', text, { values: { paths }, desk });

  it('stand behind the block that they are dropped on, each with its own places to fill in', () => {
    assert.equal(pictures('O‹›ne.\n\nTwo.\n', 'images/a.png'), `One.\n\n${STOPS}\n\nTwo.\n`);
    assert.match(pictures('‹›', 'images/a.png\nimages/b.png'), /\$\{4:What the picture shows\}\]\(images\/b\.png\)/);
  });

  it('stand before the story where they are dropped on the front matter', () => {
    assert.equal(
      pictures('---\nheadline: ‹›A\n---\n\nOne.\n', 'images/a.png'),
      `---\nheadline: A\n---\n\n${STOPS}\n\nOne.\n`,
    );
  });

  it('take any file name and the label of the language', () => {
    assert.match(pictures('‹›', 'images/a (1.png'), /\]\(images\/a \\\\\(1\.png\)/);
    assert.match(pictures('‹›', 'images/a $1.png'), /\]\(images\/a \\\$1\.png\)/);
    assert.match(pictures('‹›', 'a.png', { language: 'cy' }), /\nLlun: /);
  });

  it('need a file', () => {
    assert.equal(pictures('‹›', ''), 'noValue');
  });
});

describe('signing off', () => {
  const sign = (text: string, by = 'A. Sub', role = 'sub'): string =>
    write('signOff', text, { now: NOW, values: { by, role } });
  const ENTRY = '  - by: A. Sub\n    role: sub\n    at: 2001-07-05 18:34 BST';

  it('adds who, as what and when', () => {
    assert.equal(sign('---\nheadline: A\n---\n‹›'), `---\nheadline: A\nsignoff:\n${ENTRY}\n---\n`);
    assert.equal(sign('One.‹›\n'), `---\nsignoff:\n${ENTRY}\n---\n\nOne.\n`);
  });

  it('leaves those who signed before as they stand', () => {
    const before = '---\nsignoff:\n    - by: B. Lawyer # by phone\n      role: lawyer\nheadline: A\n---\n‹›';
    const entry = '    - by: A. Sub\n      role: sub\n      at: 2001-07-05 18:34 BST';
    assert.equal(sign(before), before.replace('‹›', '').replace('\nheadline', `\n${entry}\nheadline`));
  });

  it('reads a list on one line', () => {
    assert.equal(sign('---\nsignoff: [{by: B. Lawyer}]\n---\n‹›'), `---\nsignoff:\n  - by: B. Lawyer\n${ENTRY}\n---\n`);
    assert.equal(sign('---\nsignoff:\n---\n‹›'), `---\nsignoff:\n${ENTRY}\n---\n`);
  });

  it('needs a name', () => {
    assert.equal(sign('‹›', ' '), 'noValue');
  });
});

describe('the next headline', () => {
  const next = (text: string): string => write('nextHeadline', text);
  const FRONT = '---\nheadline: Ferry sinks\nheadlines:\n  index: Ferry lost\n  seo: Ferry sinks off Cardigan\n---\n';

  it('is the next slot, round to the first', () => {
    assert.equal(next(`‹›${FRONT}`), FRONT.replace('Ferry sinks\n', '‹Ferry sinks›\n'));
    assert.equal(next(FRONT.replace('sinks\n', 'si‹›nks\n')), FRONT.replace('Ferry lost', '‹Ferry lost›'));
    assert.equal(
      next(FRONT.replace('Ferry lost', 'Ferry lost‹›')),
      FRONT.replace('Ferry sinks off Cardigan', '‹Ferry sinks off Cardigan›'),
    );
  });

  it('is put in where the slot is missing', () => {
    assert.equal(
      next(FRONT.replace('off Cardigan', 'off Cardigan‹›')),
      FRONT.replace('off Cardigan', 'off Cardigan\n  mobile: ${1:Ferry sinks}'),
    );
    assert.equal(next('---\nheadline: A $1‹›\n---\n'), '---\nheadline: A $1\nheadlines:\n  index: ${1:A \\$1}\n---\n');
    assert.equal(next('One.‹›'), '---\nheadline: ${1:Headline}\n---\n\nOne.');
    assert.equal(next('---\nsection: UK‹›\n---\n'), '---\nsection: UK\nheadline: ${1:Headline}\n---\n');
  });

  it('changes places with the one at the cursor, and is followed round', () => {
    const swap = (text: string): string => write('swapHeadline', text);
    const once = FRONT.replace('Ferry sinks\n', 'Ferry lost\n').replace('index: Ferry lost', 'index: ‹Ferry sinks›');
    assert.equal(swap(FRONT.replace('Ferry sinks\n', 'Ferry‹› sinks\n')), once);
    assert.equal(swap(`${FRONT}\nThe story.‹›`), `${once}\nThe story.`);
    const twice = swap(once);
    assert.match(twice, /headline: Ferry lost\n[^]*index: Ferry sinks off Cardigan\n {2}seo: ‹Ferry sinks›\n/);
    assert.match(swap(twice), /headline: ‹Ferry sinks›\n[^]*index: Ferry sinks off Cardigan\n {2}seo: Ferry lost\n/);
  });

  it('keeps quotation marks with the words that need them', () => {
    assert.equal(
      write('swapHeadline', '---\nheadline: ‹›A\nheadlines:\n  index: "B: \\"C\\""\n---\n'),
      '---\nheadline: "B: \\"C\\""\nheadlines:\n  index: ‹A›\n---\n',
    );
  });

  it('is put in where there is nothing to change places with', () => {
    assert.equal(
      write('swapHeadline', '---\nheadline: A‹›\n---\n'),
      '---\nheadline: A\nheadlines:\n  index: ${1:A}\n---\n',
    );
  });

  it('comes round from the last slot', () => {
    const text = FRONT.replace('---\n', '---\n').replace(/\n---\n$/, '\n  mobile: a\n  social: b‹›\n---\n');
    assert.match(next(text), /headline: ‹Ferry sinks›\n/);
  });
});
