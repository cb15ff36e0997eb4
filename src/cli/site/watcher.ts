/** Who watches a site being made: the program that started this one, or somebody at a terminal. */
import { STOP, type SiteProgress } from '../../site-run';
import { PAUSE } from '../progress';

/** A program has started this one, shows what is told and offers its own remedies. */
export const isStartedByProgram = (): boolean => process.send !== undefined;

export interface Watcher {
  /** Another article is done. */
  step(embargoed: boolean): void;
  /** Nothing more will come. */
  end(): Promise<void>;
}

/** @param total how many articles there are to do */
export function watcher(total: number): Watcher {
  if (isStartedByProgram()) return program(total);
  // At a terminal a line counts anyway.
  return { step: () => undefined, end: () => Promise.resolve() };
}

function program(total: number): Watcher {
  let [done, embargoed, told] = [0, 0, 0];
  const send = (then: () => void = () => undefined) => {
    told = performance.now();
    const message: SiteProgress = { done, total, embargoed };
    process.send?.(message, undefined, undefined, then);
  };
  return {
    step: isEmbargoed => {
      done += 1;
      if (isEmbargoed) embargoed += 1;
      if (performance.now() - told >= PAUSE) send();
    },
    end: () => new Promise(resolve => send(resolve)),
  };
}

/** Calls `stop` where whoever watches has had enough, or is gone. Gives the function that listens no longer. */
export function onStop(stop: () => void): () => void {
  const onMessage = (message: unknown) => {
    if (message === STOP) stop();
  };
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
  process.on('message', onMessage);
  // Who listens keeps a program alive: this one ends when its work does.
  process.channel?.unref();
  return () => {
    process.off('SIGINT', stop);
    process.off('disconnect', stop);
    process.off('message', onMessage);
  };
}
