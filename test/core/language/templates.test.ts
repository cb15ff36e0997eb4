import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { deskTemplate, isTemplateFor, TEMPLATES, templateSnippet } from '../../../src/core/language/templates';

const VALUES = { today: '2001-11-23', now: '2001-11-23 01:27 GMT', name: 'A. Reporter' };

describe('templates', () => {
  it('have places to fill in, and what is known filled in', () => {
    assert.equal(
      templateSnippet('By {{name}}, {{ today }}\n{{now}}: {{Who $1}} and {{What}}', VALUES),
      'By A. Reporter, 2001-11-23\n2001-11-23 01:27 GMT: ${1:Who \\$1} and ${2:What}',
    );
  });

  it('ask for a name that is not known', () => {
    assert.equal(templateSnippet('By {{name}}', { ...VALUES, name: '' }), 'By ${1:name}');
  });

  it('keep everything else as it is, and what means something in snippets as text', () => {
    assert.equal(templateSnippet('{a} {{}} $x } \\', VALUES), '{a\\} ${1:} \\$x \\} \\\\');
  });

  it('of ours are whole articles', () => {
    for (const { text } of TEMPLATES) {
      const { front, blocks } = parseArticle(templateSnippet(text, VALUES).replace(/\$\{\d+:([^}]*)\}/g, '$1'));
      assert.deepEqual([...front.faults, ...blocks.flatMap(({ node }) => node.faults ?? [])], []);
      assert.ok(front.fields.some(({ name }) => name === 'headline'));
    }
  });

  it('of a desk are named by their files, and say what they are for in a first note', () => {
    const { label, description, text } = deskTemplate(
      'file:///desk/templates/court-report.article',
      '<!-- A day in court -->\n\n---\nheadline: {{Headline}}\n---\n',
    );
    assert.deepEqual(
      [label, description, text],
      ['Court report', 'A day in court', '---\nheadline: {{Headline}}\n---\n'],
    );
    assert.equal(deskTemplate('file:///desk/templates/a%20b.article', 'Text').label, 'A b');
  });

  it('of a desk serve the folders below', () => {
    const template = 'file:///desk/templates/court.article';
    assert.ok(isTemplateFor(template, 'file:///desk'));
    assert.ok(isTemplateFor(template, 'file:///desk/uk/wales'));
    assert.ok(!isTemplateFor(template, 'file:///desktop'));
    assert.ok(!isTemplateFor(template, 'file:///other'));
    assert.ok(!isTemplateFor('file:///desk/templates/old/court.article', 'file:///desk'));
    assert.ok(!isTemplateFor('file:///desk/my-templates/court.article', 'file:///desk'));
  });

  it('of a desk that names its folders lie in those alone', () => {
    const folders = ['file:///desk/forms', 'file:///shared/forms'];
    const isOne = (file: string): boolean => isTemplateFor(file, 'file:///desk/uk', folders);
    assert.ok(isOne('file:///desk/forms/court.article') && isOne('file:///shared/forms/obituary.article'));
    assert.ok(!isOne('file:///desk/templates/court.article') && !isOne('file:///desk/forms/old/court.article'));
  });
});
