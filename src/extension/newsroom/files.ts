/** The files of the example newsroom, for there is no listing of folders where the extension comes from the web. */
export const NEWSROOM = 'examples/newsroom';

export const NEWSROOM_FILES: readonly string[] = [
  '.vscode/settings.json',
  'README.md',
  'crosshead.yaml',
  'images/ferry.png',
  'images/pier.png',
  'stories/dredging-vote.article',
  'stories/ferry-aground.article',
  'stories/pier-reopens.article',
  'templates/court-report.article',
];
