import assert from 'node:assert/strict';
import { TemplatesRequest } from '../../src/protocol';
import { clientForSuite } from './client';

describe('crosshead/templates', () => {
  const client = clientForSuite({
    folders: ['file:///desk'],
    files: new Map([
      ['file:///desk/crosshead.yaml', 'timeZone: Asia/Tokyo\n'],
      ['file:///desk/templates/court.article', '<!-- A day in court -->\nBy {{name}}, {{now}}'],
      ['file:///other/templates/sport.article', 'Sport'],
      ['file:///desk/uk/story.article', 'A story'],
      ['file:///forms/news/crosshead.yaml', 'templates: [desk forms, ../sport/]\n'],
      ['file:///forms/news/desk%20forms/obituary.article', 'An obituary'],
      ['file:///forms/sport/sport-result.article', 'A result'],
      ['file:///forms/news/templates/old.article', 'Not named any longer'],
    ]),
  });
  const ask = (uri: string, name = '') => client().connection.sendRequest(TemplatesRequest, { uri, name });

  it('are the desk’s own first, on its clock, then ours', async () => {
    const [court, ...ours] = await ask('file:///desk/uk', 'Ann Hughes');
    assert.equal(court?.label, 'Court');
    assert.equal(court.description, 'A day in court');
    assert.match(court.snippet, /^By Ann Hughes, \d{4}-\d\d-\d\d \d\d:\d\d \+09:00$/);
    assert.deepEqual(
      ours.map(({ id }) => id),
      ['story', 'brief', 'analysis'],
    );
  });

  it('are in the folders that crosshead.yaml names, seen from it', async () => {
    const titles = (await ask('file:///forms/news/uk')).map(({ label }) => label);
    assert.deepEqual(titles, ['Obituary', 'Sport result', 'Story', 'Brief', 'Analysis']);
  });

  it('are ours alone where there is no folder', async () => {
    assert.equal((await ask('')).length, 3);
    assert.equal((await ask('file:///third')).length, 3);
  });
});
