import assert from 'node:assert/strict';
import { allTopics, findTopic, pathOf, topicCode } from '../../../src/core/topics/topics';

describe('Media Topics', () => {
  it('are all there, each with code and name', () => {
    assert.ok(allTopics().length >= 1_100);
    assert.equal(new Set(allTopics().map(({ code }) => code)).size, allTopics().length);
    assert.equal(allTopics().filter(({ broader }) => !broader).length, 17);
  });

  it('are found by code and by name', () => {
    assert.equal(findTopic('medtop:11000000')?.name, 'politics');
    assert.equal(findTopic(' 11000000 ')?.name, 'politics');
    const topic = findTopic('Election');
    assert.ok(topic);
    assert.match(topicCode(topic), /^medtop:\d{8}$/);
    assert.deepEqual(
      pathOf(topic)
        .map(({ name }) => name)
        .slice(0, 1),
      ['politics'],
    );
  });

  it('are nothing else', () => {
    for (const text of ['', 'medtop:', '99999999', 'medtop:politics-ish'])
      assert.equal(findTopic(text), undefined, text);
  });
});
