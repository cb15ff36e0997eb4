/** A client whose user changes settings. */
import { ConfigurationRequest, DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { Client, VSCODE } from './client';

export interface Configured {
  readonly client: Client;
  /** Sets what stands below `crosshead`; the rest is as it comes. */
  readonly set: (settings: object) => Promise<void>;
}

export async function withSettings(use: (configured: Configured) => Promise<void>): Promise<void> {
  const capabilities = { ...VSCODE, workspace: { ...VSCODE.workspace, configuration: true } };
  const client = await Client.start({ capabilities, files: new Map() });
  let settings: object = {};
  client.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
  try {
    await use({
      client,
      async set(changed) {
        settings = changed;
        await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      },
    });
  } finally {
    await client.stop();
  }
}
