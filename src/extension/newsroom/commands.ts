/** The commands of the first hour. */
import { commands, type Uri } from 'vscode';
import { openNewsroom } from './open';

export const firstHourCommands = (extension: Uri): Readonly<Record<string, () => unknown>> => ({
  'crosshead.openNewsroom': () => openNewsroom(extension),
  // VS Code's own commands for views are known only once the views are there, which is when this is active.
  'crosshead.showPeople': () => commands.executeCommand('crosshead.people.focus'),
  'crosshead.showFacts': () => commands.executeCommand('crosshead.facts.focus'),
  'crosshead.openWalkthrough': () =>
    commands.executeCommand('workbench.action.openWalkthrough', 'crosshead.crosshead#start', false),
});
