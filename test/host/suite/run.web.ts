import 'mocha/mocha';

/** Runs the tests that `load` defines with mocha's build for browsers, in the web extension host. */
export function runSuite(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, forbidOnly: true, forbidPending: true });
  load();
  return new Promise((resolve, reject) => {
    mocha.run(failures => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
  });
}
