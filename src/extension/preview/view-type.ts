/** What VS Code calls the preview's panels, also when it brings them back: see `onWebviewPanel:` in package.json. */
export const VIEW_TYPE = 'crosshead.preview';
