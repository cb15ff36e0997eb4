/** Files and folders that get another place or name. */
import type { FileOperationRegistrationOptions } from 'vscode-languageserver';
import { LINKED_FILES } from '../links/file-kinds';
import { followMoves } from '../links/follow';
import { Moved } from '../links/moves';
import type { Feature } from './feature';

const LINKED: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: LINKED_FILES, matches: 'file', options: { ignoreCase: true } } },
    { pattern: { glob: '**', matches: 'folder' } },
  ],
};

export const MOVES: Feature = {
  capabilities: { workspace: { fileOperations: { willRename: LINKED, didRename: LINKED } } },
  wire: services => {
    const { connection, articles, index } = services;
    connection.workspace.onWillRenameFiles(({ files }) =>
      articles.guard('the links to a file that moves', () => followMoves(services, files)),
    );
    // Of a folder that moves the file events may say no more than its own name.
    connection.workspace.onDidRenameFiles(({ files }) => {
      const moved = new Moved(files);
      for (const uri of [...index.known.keys()]) {
        const there = moved.of(uri);
        if (there === undefined) continue;
        index.changed(uri);
        index.changed(there);
      }
    });
  },
};
