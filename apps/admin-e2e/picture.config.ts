import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** The README's picture: taken like a journey is played, and no part of the tests. */
export default defineConfig({ ...journeys, testMatch: 'today.picture.ts', reporter: 'list' });
