import type { Examples, Rule } from '../../../src/core/lint/rule';

/** The bundler finds them all: a rule without examples fails here. */
export const examplesOf = async ({ id }: Pick<Rule, 'id'>): Promise<Examples> =>
  ((await import(`../../../src/core/lint/rules/${id}.ts`)) as { examples: Examples }).examples;
