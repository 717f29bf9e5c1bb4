/** Says in a sentence what the disk or the system refused: that is no fault in the generator. */
import { CopyTrouble } from '../publish/copy-files.ts';
import { EndedFromOutside } from '../publish/search-index/make-parts.ts';

/** What each code of the system means for whoever started the command. */
const meanings: Record<string, string> = {
  ENOSPC: 'there is no room left on the disk',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'a file would be larger than is allowed here',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
  EISDIR: 'a folder is in the way',
  ENOTEMPTY: 'something was put there meanwhile',
  ENOENT: 'it is gone',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EBUSY: 'another program holds it, or a disk is mounted there',
  EXDEV: 'it is on another disk',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'it is a link, or links lead in a circle',
  ENOMEM: 'there is not enough memory',
  EIO: 'the disk fails',
};

/** The system calls that write; of most others it is plain that they read. */
const writing = /^(mkdir|write|rename|unlink|rmdir|rm|symlink|link|ftruncate|copyfile)/;

/** Sentences; undefined for an error that did not come from the disk. */
export function diskTroubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof CopyTrouble) return error.message;
  const code = 'code' in error ? String(error.code) : '';
  const call = 'syscall' in error ? String(error.syscall) : '';
  // Of a file that is missing only a path tells which; without a call it is a module of the generator.
  const meaning = code === 'ENOENT' && call === '' ? undefined : meanings[code];
  if (meaning) {
    const path = 'path' in error && typeof error.path === 'string' ? error.path : 'A file';
    const done = writing.test(call) ? 'written' : call === 'open' ? 'read or written' : 'read';
    return `${path} could not be ${done}: ${meaning}.`;
  }
  if (error instanceof EndedFromOutside) {
    return 'The search index could not be made: Pagefind, which makes it, was ended from outside. Often there is not enough memory.';
  }
  const cause = error.cause ?? ('originalError' in error ? error.originalError : undefined);
  return cause === error ? undefined : diskTroubleOf(cause);
}
