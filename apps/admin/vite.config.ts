import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.ALONGSIDE_API_URL ?? 'http://127.0.0.1:3000';

/** `manifest` feeds the budget of the first load (kit/workspace/budget.mjs); fonts stay files of their own. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite',
  resolve: { tsconfigPaths: true },
  plugins: [react()],
  build: { outDir: '../../dist/apps/admin', emptyOutDir: true, sourcemap: true, manifest: true, assetsInlineLimit: 0 },
  server: { proxy: { '/graphql': api, '/health': api, '/feeds': api } },
});
