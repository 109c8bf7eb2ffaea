declare global {
  var __webpack_nonce__: string | undefined;
}

/**
 * Open dialogs hold the page still with a style of their own (react-remove-scroll). It takes the policy's nonce from this global name,
 * whatever the bundler; without it the browser refuses the style, says so in the console, and the page scrolls behind the dialog.
 */
export function nonceForScrollLocks(): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  if (nonce) globalThis.__webpack_nonce__ = nonce;
}
