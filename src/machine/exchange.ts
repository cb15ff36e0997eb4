/** The program of the formats, which lies beside the program that asks for it. */
import { createRequire } from 'node:module';
import type { Exchange, LoadExchange } from '../core/ports';

/** Reads the program at the first call. */
// eslint-disable-next-line @typescript-eslint/require-await -- elsewhere it comes from far away, and a failure must be a rejection here too
export const loadExchange: LoadExchange = async () => createRequire(__filename)('./exchange.js') as Exchange;
