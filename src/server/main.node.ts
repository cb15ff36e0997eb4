/** The language server as a process: forked by an editor with `--node-ipc`, or by itself with `--stdio`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { loadExchange } from '../machine/exchange';
import { printPage } from '../machine/print';
import { readTranslations } from '../machine/translations';
import { localFiles } from './local-files.node';
import { serve } from './server';

const TRANSPORT = /^--(?:node-ipc|stdio|socket(?:=\d+)?|pipe(?:=.+)?)$/;

const USAGE = `crosshead-language-server: say how an editor talks to it: --stdio, --node-ipc, --socket=<port> or --pipe=<name>.
`;

if (process.argv.some(argument => TRANSPORT.test(argument)))
  serve(createConnection(ProposedFeatures.all), {
    files: localFiles,
    loadExchange,
    print: printPage,
    translations: readTranslations,
  });
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
