import { importCtpScript } from './importCtpScript';
import { importDeidRecipe } from './importDeidRecipe';
import type { ImportedRules } from './ImportedRules';

/**
 * The rule set of another program: a recipe of pydicom/deid is known by its first words, a script of CTP's DicomPixelAnonymizer by its
 * braces. Undefined for anything else.
 */
export function foreignRules(text: string): ImportedRules | undefined {
  const first = text.split('\n').find((line) => /^\s*[^\s#]/.test(line)) ?? '';
  if (/^\s*(FORMAT\s|%)/i.test(first)) return importDeidRecipe(text);
  if (/^\s*[[{]\s*["{}\]]/.test(text) || !/\{[^}]*\}\s*\(/.test(text)) return undefined;
  return importCtpScript(text);
}
