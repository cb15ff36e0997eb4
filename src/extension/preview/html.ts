/** The empty page that the script fills. */
import { Uri, type Webview } from 'vscode';

/** Where the bundles are. */
export const scriptFolder = (extension: Uri): Uri => Uri.joinPath(extension, 'dist');

/**
 * No script but ours, nothing from outside: an article is untrusted text. The layout's styles come as a constructed sheet,
 * which needs no permission.
 */
const policy = (source: string, nonce: string, remotePictures: boolean): string =>
  [
    "default-src 'none'",
    `img-src ${source}${remotePictures ? ' https:' : ''}`,
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Nothing in it comes from an article. `remotePictures`: the user lets pictures come from elsewhere. */
export function shell(webview: Webview, extension: Uri, remotePictures: boolean): string {
  const nonce = randomNonce();
  const script = webview.asWebviewUri(Uri.joinPath(scriptFolder(extension), 'preview.js')).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(webview.cspSource, nonce, remotePictures)}">
<script nonce="${nonce}" src="${script}" defer></script>
</head>
<body></body>
</html>`;
}

function randomNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
