/**
 * A regular expression of Java or Python as one of ours: `(?i)` before it means that capitals do not count. Undefined where it
 * cannot be read as the same.
 */
export function readablePattern(
  pattern: string,
): { readonly text: string; readonly exactCase: boolean } | undefined {
  const exactCase = !pattern.startsWith('(?i)');
  const text = exactCase ? pattern : pattern.slice('(?i)'.length);
  // Possessive quantifiers, other flags, atomic groups and \Q…\E mean something else here, or nothing.
  if (/\(\?[a-zA-Z>#]|[+*?}]\+|\\[QEAZzGhR]/.test(text)) return undefined;
  try {
    new RegExp(text, 's').test('');
    return { text, exactCase };
  } catch {
    return undefined;
  }
}
