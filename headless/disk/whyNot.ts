/** Why something cannot be written, for the terminal: the code of the system in words, no path. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EACCES':
    case 'EPERM':
      return 'that is not permitted';
    case 'EROFS':
      return 'the disk is read-only';
    case 'ENOENT':
      return 'its folder does not exist';
    case 'EEXIST':
      return 'something else is there';
    case 'ELOOP':
      return 'its symbolic links lead in a circle';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case 'EISDIR':
      return 'it is a folder';
    case 'EIO':
      return 'the disk cannot be read or written';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open';
    case 'ENOTDIR':
      return 'a part of its path is a file';
    default:
      return code === '' ? 'unknown failure' : code;
  }
}
