/**
 * Zod tries whether it may compile checks of its own, and trying alone violates the page's policy. What makes schemas imports
 * this before anything else, for a schema keeps to what was set when it was made.
 */
import { z } from 'zod';

z.config({ jitless: true });
