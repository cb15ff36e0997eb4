/** A session for a chain of tests that build on each other. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { startSession, type Session, type SessionOptions } from '../session';

export const VSIX = path.resolve(process.env['CROSSHEAD_VSIX'] ?? '.build/crosshead.vsix');

const DEFAULTS = { vsix: VSIX, extensionId: 'crosshead.crosshead', folder: 'examples', kind: 'node' } as const;
const START_LIMIT_MS = 180_000;

/**
 * Describes tests that share one session, in order; the first failure ends the chain. A picture of every failure is saved, and
 * the last test says that nothing was asked for outside this machine.
 */
export function chain(name: string, options: Partial<SessionOptions>, tests: (session: () => Session) => void): void {
  describe(name, () => {
    let session: Session | undefined;
    const running = (): Session => {
      assert.ok(session, 'the session has started');
      return session;
    };
    let well = true;

    before(async function () {
      this.timeout(START_LIMIT_MS);
      session = await startSession({ ...DEFAULTS, ...options });
    });
    beforeEach(() => assert.ok(well, 'an earlier test of this chain failed, so what follows cannot be told'));
    afterEach(async function () {
      if (this.currentTest?.state !== 'failed') return;
      well = false;
      await session?.workbench.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
    });
    after(async function () {
      this.timeout(START_LIMIT_MS);
      await session?.end(well);
    });

    tests(running);

    it('has asked for nothing outside this machine', () => {
      // In the web both are workers of the page, whose requests are seen anyway.
      for (const program of options.kind === 'web' ? [] : ['--type=extensionHost', '/dist/server.js'])
        assert.ok(
          running()
            .watched()
            .some(line => line.includes(program)),
          `${program} is watched`,
        );
      assert.deepEqual(running().outside(), []);
    });
  });
}
