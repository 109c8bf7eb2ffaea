export default function globalTeardown() {
  globalThis.alongsideTestServer.stop();
}
