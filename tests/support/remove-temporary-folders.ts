/** Runs with each test file, also with those that share what they import: it leaves no folder behind. */
import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary-folders.ts';

afterAll(removeTemporaryFolders);
