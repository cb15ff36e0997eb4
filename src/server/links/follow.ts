/** Links that follow a file to its new place, once the user agrees. */
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { textEdit } from '../../core/language/edits';
import { readdressed } from '../../core/language/links';
import type { Say } from '../../core/say';
import type { Services } from '../features/feature';
import { articlesWith, type LinkedArticle } from './linked-articles';
import { Moved, type Move } from './moves';

/** The name of the change in the client's own list. */
const FOLLOW = 'links';

/** The edits after which every link leads to where its file will be; `null` where there are none, or the user wants none. */
export async function followMoves(services: Services, moves: readonly Move[]): Promise<WorkspaceEdit | null> {
  const moved = new Moved(moves);
  const articles = await articlesWith(services.index, (uri, address) => moved.pathFor(uri, address) !== undefined);
  const edits = articles.map(linked => editOf(services, linked, moved));
  const count = edits.reduce((sum, edit) => sum + edit.edits.length, 0);
  if (count === 0 || !(await agreed(services, count, edits.length))) return null;
  return workspaceEdit(services, edits);
}

function editOf({ articles }: Services, { uri, article }: LinkedArticle, moved: Moved): TextDocumentEdit {
  const changes = readdressed(article, address => moved.pathFor(uri, address));
  return {
    textDocument: { uri, version: articles.get(uri)?.version ?? null },
    edits: changes.map(change => textEdit(article, change)),
  };
}

/** VS Code asks by itself before it changes other files with a move; for editors that do not, we ask. */
async function agreed({ client, connection }: Services, links: number, articles: number): Promise<boolean> {
  if (client.asksBeforeMoves) return true;
  const { say } = client;
  const yes = { title: say('Update Links') };
  const question = questionOf(say, links, articles);
  const asked = connection.window.showInformationMessage(question, yes, { title: say('Leave Them') });
  // An editor that does not know the question has given no answer.
  const answer = await asked.catch(() => undefined);
  return answer?.title === yes.title;
}

function questionOf(say: Say, links: number, articles: number): string {
  if (links === 1) return say('Update 1 link in 1 article, so that it leads to the new place?');
  return articles === 1
    ? say('Update {links} links in 1 article, so that they lead to the new place?', { links })
    : say('Update {links} links in {articles} articles, so that they lead to the new place?', { links, articles });
}

function workspaceEdit({ client }: Services, edits: readonly TextDocumentEdit[]): WorkspaceEdit {
  if (!client.edits.versioned)
    return { changes: Object.fromEntries(edits.map(({ textDocument, edits }) => [textDocument.uri, edits as never])) };
  if (!client.annotatesEdits) return { documentChanges: [...edits] };
  return {
    documentChanges: edits.map(({ textDocument, edits }) => ({
      textDocument,
      edits: edits.map(edit => ({ ...edit, annotationId: FOLLOW })),
    })),
    changeAnnotations: {
      [FOLLOW]: {
        label: client.say('Links'),
        description: client.say('They lead to where the file will be'),
      },
    },
  };
}
