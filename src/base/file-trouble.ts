/** Why the system would not open a file or folder, in words without a full stop; the system's own words where there are none. */
export function fileTrouble(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you are not allowed to use it',
  EPERM: 'you are not allowed to use it',
  EISDIR: 'it is a folder',
  EEXIST: 'it is not a folder',
  ELOOP: 'its links lead in a circle',
  ENOSPC: 'there is no space left',
  EROFS: 'nothing can be written there',
  ENAMETOOLONG: 'its name is too long',
};
