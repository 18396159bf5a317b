/** What every test of a screen starts from. A console error or warning fails the test that caused it. */
import { format } from 'node:util';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

const said: string[] = [];

function listen(channel: 'error' | 'warn'): void {
  vi.spyOn(console, channel).mockImplementation((...words: unknown[]) => {
    said.push(`console.${channel}: ${format(...words)}`);
  });
}

beforeEach(() => {
  said.length = 0;
  listen('error');
  listen('warn');
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(said, 'a test leaves no error or warning on the console').toEqual([]);
});
