import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom, plus the web globals that Node has and jsdom hides. */
export default class ScreenEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Request, Response, Headers, TextEncoder, TextDecoder, structuredClone, ReadableStream });
  }
}
