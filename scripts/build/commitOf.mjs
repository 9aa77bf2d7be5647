import { execFileSync } from 'node:child_process';

/**
 * The commit that a folder holds, 40 hexadecimal digits, with `-changed` behind it where files that git knows were changed since: nobody is to take
 * what was built of them for the commit. Where there is no git (an unpacked archive) the variable REINSCHRIFT_COMMIT says it; else nobody knows.
 */
export function commitOf(folder) {
  const told = process.env.REINSCHRIFT_COMMIT;
  if (told !== undefined && /^[0-9a-f]{40}$/.test(told)) return told;
  try {
    return execFileSync(
      'git',
      ['describe', '--always', '--abbrev=40', '--exclude=*', '--dirty=-changed', '--match='],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    ).trim();
  } catch {
    return 'unknown';
  }
}
