import type { Page } from '@playwright/test';

/** Whatever the server tells a page from now on. */
export function listenTo(page: Page): { readonly all: () => Promise<string>; readonly forget: () => void } {
  let answers: Promise<string>[] = [];
  page.on('response', (response) => {
    // An answer that the page itself threw away with a change of address has no body any more.
    if (new URL(response.url()).pathname === '/graphql') answers.push(response.text().catch(() => ''));
  });
  return {
    all: async () => (await Promise.all(answers)).join('\n'),
    forget: () => {
      answers = [];
    },
  };
}
