/** The user's settings, each in one place. `package.json` says what they mean. */
import { workspace, type Disposable, type Uri } from 'vscode';
import { CLIENT_ID } from './host';

/** The settings that the extension itself reads, with the values that hold where there is no manifest to ask. */
const DEFAULTS = {
  name: '',
  'pictures.folder': 'images',
  'preview.doubleClickToSource': true,
  'preview.markCursor': true,
  'preview.openWithArticle': false,
  'preview.scrollEditorWithPreview': true,
  'preview.scrollPreviewWithEditor': true,
  'preview.showProblems': true,
  'statusBar.enabled': true,
};

export type Settings = typeof DEFAULTS;

/** The value of a setting for `article`, or for the window. */
export function setting<K extends keyof Settings>(name: K, article?: Uri): Settings[K] {
  return workspace.getConfiguration(CLIENT_ID, article).get<Settings[K]>(name, DEFAULTS[name]);
}

/** Calls `changed` when one of the product's settings was changed. */
export function onSettingsChanged(changed: () => void): Disposable {
  return workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(CLIENT_ID)) changed();
  });
}
