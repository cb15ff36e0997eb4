import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Setting {
  readonly scope?: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
};

describe('the settings', () => {
  it('are the user’s wherever the files lie: none belongs to a machine, whose settings a remote window reads instead', () => {
    const machine = contributes.configuration
      .flatMap(({ properties }) => Object.entries(properties))
      .filter(([, { scope }]) => scope?.startsWith('machine'))
      .map(([name]) => name);
    assert.deepEqual(machine, []);
  });
});
