import { github } from './reporters/github';
import { json } from './reporters/json';
import { junit } from './reporters/junit';
import type { Reporter } from './reporters/report';
import { sarif } from './reporters/sarif';
import { stylish } from './reporters/stylish';

/** How problems are told to people and programs; the first is the default. */
export const REPORTERS: readonly [Reporter, ...Reporter[]] = [stylish, json, sarif, github, junit];
