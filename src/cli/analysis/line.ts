import { Failure, lineOf } from '../failure';
import { decode } from '../files/decode';

/** One text to analyse, as a pipeline sends it. */
export interface Request {
  /** Whatever JSON value it was; it goes back unchanged. `null` where there is none. */
  readonly id: unknown;
  /** @throws {Failure} that names the line, where it holds no text */
  readonly text: () => string;
}

const WANTED = 'A line is {"id": …, "text": "…"}.';

/** Reads one line of standard input. */
export function readLine(bytes: Uint8Array, number: number): Request {
  const where = `standard input:${number}`;
  try {
    const value: unknown = JSON.parse(decode(bytes, where));
    const { id = null, text } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return {
      id,
      text: () => (typeof text === 'string' ? text : refuse(`${where}: there is no "text" here. ${WANTED}`)),
    };
  } catch (error) {
    const reason = error instanceof SyntaxError ? `${where}: this is not JSON. ${WANTED}` : lineOf(error);
    return { id: null, text: () => refuse(reason) };
  }
}

function refuse(reason: string): never {
  throw new Failure(reason);
}
