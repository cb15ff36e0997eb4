import assert from 'node:assert/strict';
import { STYLES } from '../../../src/core/lint/styles';
import { patternFault } from '../../../src/core/desk/safe-pattern';
import { english, told } from '../../../src/core/say';

const faultOf = (pattern: string): string => {
  const fault = patternFault(pattern);
  return fault ? told(english, fault) : '';
};

describe('desk/safe-pattern', () => {
  it('lets through what desks write', () => {
    for (const pattern of [
      'in (?:their|its) droves',
      '\\bvery unique\\b',
      'colou?r',
      '[A-Z]{2,6} \\(\\d+\\)',
      '\\b\\w+-gate\\b',
      '(?<!not )guilty',
      '(?:Mr|Mrs)\\.',
      '\\d+ ?(?:kms|lbs)',
      'foo\\s+bar\\s+baz',
      '“[^”]{0,200}”',
    ])
      assert.equal(patternFault(pattern), undefined, pattern);
  });

  it('refuses what backtracks without bound', () => {
    for (const pattern of [
      '(a+)+$',
      '(a|a)*b',
      '(\\w+\\s?)*$',
      '\\w*\\w*\\w*x',
      '.*.*=.*',
      '(?:x+y?)+z',
      '\\s+(?:\\s+)a',
      '(a{1,50}){1,50}',
      '([a-z]+)*\\d',
      '(.)\\1+',
      '(?:a*|b)(?:a*)c',
    ])
      assert.match(faultOf(pattern), /could run without end/, pattern);
  });

  it('says what is wrong with the syntax', () => {
    for (const pattern of ['(', '[a', 'a{2,1}', '\\p{Nope}']) assert.match(faultOf(pattern), /no regular expression/);
  });

  it('lets every pattern of the styles that ship through', () => {
    for (const { existence } of STYLES)
      for (const { pattern } of existence) if (pattern !== undefined) assert.equal(patternFault(pattern), undefined);
  });
});
