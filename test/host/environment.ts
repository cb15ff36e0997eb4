import path from 'node:path';

/** The user settings that make a workbench quiet, offline and the same each time. */
export const QUIET: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // The web's default writes into the files after a pause; the desktop's does not.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** What an outer VS Code leaves behind and would confuse this one; `VSCODE_TEST_…` is @vscode/test-cli's. */
const FOREIGN = /^(VSCODE_(?!TEST_)|ELECTRON_|CODE_SERVER_)/;

/** An environment in which nothing of this user's is read or written. */
export function ownEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local/share'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    VSCODE_AGENT_FOLDER: path.join(home, '.vscode-server'),
    // No marketplace.
    EXTENSIONS_GALLERY: '{}',
  };
}
