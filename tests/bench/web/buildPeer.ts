/** Builds the SurveyJS page into a folder, minified and for the same browsers as ours. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import { peerContent } from './peerContent';

export async function buildPeer(instrument: Instrument, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('peer', import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    define: { PEER_CONTENT: JSON.stringify(JSON.stringify(peerContent(instrument))) },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: ['chrome87', 'edge88', 'firefox78', 'safari14'],
      // Only a warning, and known: that size is what is measured here.
      chunkSizeWarningLimit: 10_000,
    },
  });
}
