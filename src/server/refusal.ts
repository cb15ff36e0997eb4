/** Requests that cannot be answered: the client gets a sentence for its user, the log gets the rest. */
import type { Say } from '../core/say';
import { ErrorCodes, LSPErrorCodes, ResponseError, type Logger } from 'vscode-languageserver';

/** Why a request is refused, as one sentence for the user. */
export class Refusal extends Error {}

/** What the client is answered when a request fails. What we did not foresee is logged with its origin. */
export function responseError(error: unknown, what: string, log: Logger, say: Say): ResponseError<unknown> {
  if (error instanceof ResponseError) return error;
  if (error instanceof Refusal) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
  log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const reason = error instanceof Error ? error.message : String(error);
  const message = say('Something went wrong in Crosshead: {reason}. The log says more.', { reason });
  return new ResponseError(ErrorCodes.InternalError, message);
}
