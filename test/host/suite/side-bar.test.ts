import { commands, Selection, TreeItemCheckboxState, window, type TreeDataProvider, type TreeItem } from 'vscode';
import type { SideBar } from '../../../src/extension/lists/side-bar';
import { deepEqual, equal, ok } from './assert';
import { closeAll, fileUri, show, showNew } from './documents';
import { activeExtension } from './extension';
import { until } from './until';

const STORY = '"Nobody knows who said these very words."\n\n"It sank with 20 men," Ann Hughes said.\n';

/** The lines of a list, as VS Code asks for them. */
async function linesOf<N>(list: TreeDataProvider<N>, node?: N): Promise<TreeItem[]> {
  const nodes = (await list.getChildren(node)) ?? [];
  const lines = nodes.map(async child => [await list.getTreeItem(child), ...(await linesOf(list, child))]);
  return (await Promise.all(lines)).flat();
}

const labelsOf = async <N>(list: TreeDataProvider<N>): Promise<string[]> =>
  (await linesOf(list)).map(({ label }) => (typeof label === 'string' ? label : ''));

const listed = <N>(list: TreeDataProvider<N>, label: string): Promise<TreeItem> =>
  until(`${label} in the list`, async () => (await linesOf(list)).find(line => line.label === label));

describe('The side bar', function () {
  this.timeout(60_000);
  let sideBar: SideBar;
  before(async () => {
    ({ sideBar } = await activeExtension());
    await commands.executeCommand('crosshead.people.focus');
  });
  after(async () => {
    await commands.executeCommand('workbench.view.explorer');
    await closeAll();
  });

  it('lists who speaks in the active article, quotations without a speaker first', async () => {
    await showNew(STORY);
    await listed(sideBar.people, 'Ann Hughes');
    deepEqual(await labelsOf(sideBar.people), [
      'Nobody is named',
      '"Nobody knows who said these very words."',
      'Ann Hughes',
      'First named in line 3',
      '"It sank with 20 men,"',
    ]);
  });

  it('follows the active article, and goes to what is clicked', async () => {
    await show(fileUri('nato-putin.article'));
    const person = await listed(sideBar.people, 'Steve Rosenberg');
    const { command } = person;
    ok(command);
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const editor = window.activeTextEditor;
    equal(editor?.document.getText(editor.selection), 'Steve Rosenberg');
  });

  it('changes with the text', async () => {
    await showNew(STORY);
    await listed(sideBar.people, 'Ann Hughes');
    const editor = window.activeTextEditor!;
    await editor.edit(edit => edit.insert(editor.document.positionAt(0), '"We got out," said Tom Pell.\n\n'));
    await listed(sideBar.people, 'Tom Pell');
  });

  it('is empty where no article is open', async () => {
    await closeAll();
    await until('an empty list', async () => ((await labelsOf(sideBar.people)).length === 0 ? true : undefined));
  });

  it('keeps ticks on facts until their sentence changes, and brings them back with it', async () => {
    await commands.executeCommand('crosshead.facts.focus');
    await showNew(STORY);
    const tick = async (): Promise<TreeItem['checkboxState']> =>
      (await listed(sideBar.facts.list, 'Ann Hughes')).checkboxState;
    const isTicked = async (wanted: TreeItemCheckboxState): Promise<void> => {
      await until('the tick', async () => {
        const state = await tick();
        return typeof state === 'object' && state.state === wanted ? true : undefined;
      });
    };
    await isTicked(TreeItemCheckboxState.Unchecked);
    const editor = window.activeTextEditor!;
    const cursor = editor.document.positionAt(STORY.indexOf('Ann') + 2);
    editor.selection = new Selection(cursor, cursor);
    await commands.executeCommand('crosshead.tickFact');
    await isTicked(TreeItemCheckboxState.Checked);
    await editor.edit(edit => edit.insert(editor.document.positionAt(STORY.indexOf('said.')), 'never '));
    await isTicked(TreeItemCheckboxState.Unchecked);
    await commands.executeCommand('undo');
    await isTicked(TreeItemCheckboxState.Checked);
    await commands.executeCommand('crosshead.clearFacts');
    await isTicked(TreeItemCheckboxState.Unchecked);
  });
});
