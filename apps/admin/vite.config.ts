import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.ALONGSIDE_API_URL ?? 'http://127.0.0.1:3000';

/** `manifest` feeds the budget of the first load (kit/workspace/budget.mjs); fonts stay files of their own. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite',
  resolve: { tsconfigPaths: true },
  plugins: [react()],
  build: {
    outDir: '../../dist/apps/admin',
    emptyOutDir: true,
    sourcemap: true,
    manifest: true,
    assetsInlineLimit: 0,
    // Expanding rules is the server's work: a screen that takes one word from groups/domain would else bring 180 kB of calendar library along.
    // Our own rooms do nothing when they are loaded, so a door brings only what somebody enters for, not every screen behind it.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [
          { test: /rrule-temporal/, sideEffects: false },
          { test: /\/libs\/.*\.tsx?$/, sideEffects: false },
        ],
      },
    },
  },
  server: { proxy: { '/graphql': api, '/health': api, '/feeds': api } },
});
