/** Says in a sentence what the disk refused: that is no fault in the generator. */

/** What each code of the system means for whoever started the command. */
const meanings: Record<string, string> = {
  ENOSPC: 'there is no room left on the disk',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'a file would be larger than is allowed here',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  EIO: 'the disk fails',
};

/** Sentences; undefined for an error that did not come from the disk. */
export function diskTroubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  const meaning = meanings[code];
  if (meaning) return `${path ?? 'A file'} could not be read or written: ${meaning}.`;
  const cause = error.cause ?? ('originalError' in error ? error.originalError : undefined);
  return cause === error ? undefined : diskTroubleOf(cause);
}
