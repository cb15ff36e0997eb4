import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { nameInPhrase, personalName } from '../../../src/core/language/people/names';
import { peopleOf } from '../../../src/core/language/people/people';
import { personDefinition, personReferences } from '../../../src/core/language/people/places';
import { preparePersonRename, renamePerson } from '../../../src/core/language/people/rename';
import { english } from '../../../src/core/say';
import { textIn } from './lay';

const TEXT = `---
headline: Ivanov doubts Nato's offer
byline: By the BBC's Steve Rosenberg in Moscow
---

Russian Defence Minister Sergei Ivanov met Lord Robertson. Mr Ivanov said: "We wait."

"Ivanov is right," said Lord Robertson. "Sergei Ivanov knows."

> We wait
> -- Sergei Ivanov, Defence Minister

Igor Ivanov was away. Mr Ivanov did not comment, said an aide.
`;
const article = parseArticle(TEXT);
const { people } = peopleOf(article, DEFAULT_DESK);
const named = (name: string) => people.find(person => person.name === name)!;
const at = (piece: string, within = 0) => TEXT.indexOf(piece) + within;

describe('peopleOf', () => {
  it('finds who is quoted, titled or in the byline, with role, mentions and quotations', () => {
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Sergei Ivanov', 'Steve Rosenberg', 'Lord Robertson', 'Igor Ivanov'],
    );
    assert.equal(named('Sergei Ivanov').role, 'Defence Minister');
    assert.deepEqual(
      named('Sergei Ivanov').mentions.map(({ text, quoted }) => `${text}${quoted ? ' (quoted)' : ''}`),
      ['Ivanov', 'Sergei Ivanov', 'Ivanov', 'Ivanov (quoted)', 'Sergei Ivanov (quoted)', 'Sergei Ivanov'],
    );
    assert.deepEqual(
      named('Sergei Ivanov').quotations.map(({ text }) => text),
      ['"We wait."'],
    );
  });

  it('tells people of one family name apart, and takes a short form for whoever was named last', () => {
    assert.deepEqual(
      named('Igor Ivanov').mentions.map(({ text }) => text),
      ['Igor Ivanov', 'Ivanov'],
    );
  });

  it('knows the desk’s people by all their names', () => {
    const desk = {
      ...DEFAULT_DESK,
      people: [{ name: 'George Robertson', role: 'Nato Secretary-General', alsoKnownAs: ['Lord Robertson'] }],
    };
    const robertson = peopleOf(article, desk).people.find(({ name }) => name === 'George Robertson');
    assert.equal(robertson?.role, 'Nato Secretary-General');
    assert.equal(robertson.mentions.length, 2);
  });

  it('finds nobody where nobody is', () => {
    assert.deepEqual(peopleOf(parseArticle('It rained in London on Monday.'), DEFAULT_DESK).people, []);
    assert.deepEqual(peopleOf(parseArticle(''), DEFAULT_DESK).people, []);
  });

  it('places every mention on its words', () => {
    for (const { mentions } of people)
      for (const { block, start, end, text } of mentions) {
        const from = block < 0 ? 0 : (article.starts[block] ?? 0);
        assert.equal(TEXT.slice(from + start, from + end), text);
      }
  });
});

describe('personalName', () => {
  it('leaves titles and roles out', () => {
    const text = (phrase: string) => personalName({ words: phrase.split(' ') })?.text;
    assert.equal(text('Nato Secretary-General George Robertson'), 'George Robertson');
    assert.equal(text('Osama bin Laden'), 'Osama bin Laden');
    assert.equal(text('George W Bush'), 'George W Bush');
    assert.equal(text('President Lord Robertson'), 'Robertson');
    assert.equal(text('X'), undefined);
  });
});

describe('nameInPhrase', () => {
  const text = (phrase: string): string | undefined => nameInPhrase(phrase)?.text;

  it('tells the person from whom they work for, and where they are', () => {
    assert.equal(text('Nato Secretary-General Lord Robertson'), 'Robertson');
    assert.equal(text('Insp Jo Pascoe of Devon and Cornwall Police'), 'Jo Pascoe');
    assert.equal(text('Rhiannon Pritchard, a trawler owner from Newlyn'), 'Rhiannon Pritchard');
    assert.equal(text('Rhiannon Pritchard, Labour MP for St Ives'), 'Rhiannon Pritchard');
    assert.equal(text('the Health Secretary, Anna Berg'), 'Anna Berg');
    assert.equal(text("Chelsea's manager, Frank Lampard"), 'Frank Lampard');
    assert.equal(text('Secretary of State Colin Powell'), 'Colin Powell');
    assert.equal(text('Speaker of the House Anna Berg'), 'Anna Berg');
    assert.equal(text("the BBC's Steve Rosenberg"), 'Steve Rosenberg');
    assert.equal(text('Ivanov, the Defence Minister'), 'Ivanov');
  });

  it('finds nobody where a phrase names only an office or a house', () => {
    for (const phrase of [
      'a spokesman for Cornwall Council',
      'A spokeswoman for the Royal Cornwall Hospitals Trust',
      'the leader of Cornwall Council',
      'a Cornwall Council spokesman',
      "Mr Berg's lawyer",
      'a source at No 10',
      'the Archbishop of Canterbury',
      'one of them',
    ])
      assert.equal(text(phrase), undefined, phrase);
  });
});

describe('definition and references of people', () => {
  it('go to the first mention and list all', () => {
    const definition = personDefinition(article, 'a', at('Sergei Ivanov met', 9), DEFAULT_DESK);
    assert.equal(definition?.range.start.line, 1);
    const references = personReferences(article, 'a', at('Sergei Ivanov met'), DEFAULT_DESK);
    assert.equal(references.length, 6);
    for (const { range } of references) assert.match(textIn(article, range), /^(Sergei )?Ivanov$/);
  });

  it('find nobody at other words', () => {
    assert.equal(personDefinition(article, 'a', at('away'), DEFAULT_DESK), undefined);
    assert.deepEqual(personReferences(article, 'a', at('headline'), DEFAULT_DESK), []);
  });
});

describe('renaming people', () => {
  const target = { uri: 'a', version: 1, versioned: true, snippets: false, annotations: true, say: english };
  const rename = (offset: number, name: string, to = target) =>
    renamePerson(article, to, offset, name, DEFAULT_DESK)?.edit;
  const editsOf = (edit: WorkspaceEdit | undefined) =>
    (edit?.documentChanges?.[0] as TextDocumentEdit).edits as (TextEdit & { annotationId?: string })[];
  const applied = (edits: TextEdit[]) => TextDocument.applyEdits(TextDocument.create('a', 'article', 1, TEXT), edits);

  it('changes every form of the name, and no quoted word without asking', () => {
    const edit = rename(at('Sergei Ivanov met'), 'Sergey Ivanof');
    const quoted = editsOf(edit).filter(({ annotationId }) => annotationId !== undefined);
    assert.deepEqual(
      quoted.map(({ range, newText }) => [textIn(article, range), newText]),
      [
        ['Ivanov', 'Ivanof'],
        ['Sergei Ivanov', 'Sergey Ivanof'],
      ],
    );
    assert.equal(edit?.changeAnnotations?.['quoted']?.needsConfirmation, true);
    const text = applied(editsOf(edit).filter(({ annotationId }) => annotationId === undefined));
    assert.equal(
      text,
      TEXT.replace('headline: Ivanov', 'headline: Ivanof')
        .replace('Sergei Ivanov met', 'Sergey Ivanof met')
        .replace('Mr Ivanov said: "', 'Mr Ivanof said: "')
        .replace('-- Sergei Ivanov', '-- Sergey Ivanof'),
    );
  });

  it('keeps first names where a family name is renamed', () => {
    const text = applied(editsOf(rename(at('Ivanov said: "'), 'Ivanoff')).filter(edit => !edit.annotationId));
    assert.match(text, /Sergei Ivanoff met/);
    assert.match(text, /Igor Ivanov was/);
  });

  it('leaves quoted words out for a client that cannot ask, and lists them', () => {
    const plain = { ...target, annotations: false };
    const renaming = renamePerson(article, plain, at('Sergei Ivanov met'), 'Sergey Ivanof', DEFAULT_DESK);
    assert.equal(renaming?.edit.changes?.['a']?.length, 4);
    assert.deepEqual(
      renaming.left.map(({ range }) => textIn(article, range)),
      ['Ivanov', 'Sergei Ivanov'],
    );
  });

  it('prepares on a name only, and refuses an empty one', () => {
    assert.equal(preparePersonRename(article, at('Sergei Ivanov met', 9), DEFAULT_DESK)?.placeholder, 'Sergei Ivanov');
    assert.equal(preparePersonRename(article, at('away'), DEFAULT_DESK), undefined);
    assert.equal(rename(at('away'), 'Anybody'), undefined);
    assert.equal(rename(at('Sergei Ivanov met'), '  '), undefined);
  });
});
