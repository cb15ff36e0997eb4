import * as esbuild from 'esbuild';

let script: Promise<string> | undefined;

/** The script as the product has it, built once. */
function previewScript(): Promise<string> {
  script ??= esbuild
    .build({ entryPoints: ['src/preview/main.ts'], bundle: true, platform: 'browser', target: 'es2022', write: false })
    .then(({ outputFiles: [file] }) => file!.text);
  return script;
}

/**
 * The preview's page with a stand-in for VS Code: what the page posts is kept in `heard`, its state in `kept`. The policy is as
 * strict as the real one's: what breaks it is a noise.
 */
export async function previewShell(state?: unknown): Promise<string> {
  const policy = "default-src 'none'; script-src 'nonce-test'; base-uri 'none'; form-action 'none'";
  const host = `
    var heard = [], kept = ${JSON.stringify(state ?? null)} ?? undefined;
    var acquireVsCodeApi = () => ({
      postMessage: message => heard.push(message),
      getState: () => kept,
      setState: state => (kept = state),
    });`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"></head><body></body>
<script nonce="test">${host}</script>
<script nonce="test">${(await previewScript()).replaceAll('</script', '<\\/script')}</script></html>`;
}
