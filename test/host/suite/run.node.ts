import Mocha from 'mocha';

/** Runs the tests that `load` defines with mocha's own interface, in the Node extension host. */
export function runSuite(load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, forbidOnly: true, forbidPending: true });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return new Promise((resolve, reject) => {
    mocha.run(failures => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
  });
}
