import type { IgnoredReason } from './SourceFile';

/** Beginnings of files that are no DICOM, in hex. */
const magic: readonly (readonly [RegExp, IgnoredReason])[] = [
  [/^4d5a/, 'executable'], // MZ: Windows
  [/^7f454c46/, 'executable'], // ELF: Linux
  [/^(feedface|feedfacf|cefaedfe|cffaedfe|cafebabe)/, 'executable'], // Mach-O, also Java classes
  [/^2321/, 'executable'], // #!
  [/^25504446/, 'document'], // %PDF
  [/^ffd8ff/, 'document'], // JPEG
  [/^89504e47/, 'document'], // PNG
  [/^47494638/, 'document'], // GIF
  [/^424d.{8}00000000/, 'document'], // BMP
  [/^(49492a00|4d4d002a)/, 'document'], // TIFF
  [/^d0cf11e0a1b11ae1/, 'document'], // old Office files
  [/^7b5c727466/, 'document'], // RTF
  [/^00051607/, 'system'], // AppleDouble
];

const names: readonly (readonly [RegExp, IgnoredReason])[] = [
  [
    /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.Trashes|\.Spotlight-[^/]*)$/i,
    'system',
  ],
  [/(^|\/)(__MACOSX|\$RECYCLE\.BIN|System Volume Information)\//i, 'system'],
  [/(^|\/)autorun(\.[^/]*)?$/i, 'autorun'],
  [/(^|\/)DICOMDIR(\.[^/]*)?$/i, 'dicomdir'],
  [/\.(exe|com|scr|msi|bat|cmd|ps1|vbs|sh|app|jar|class|apk|dmg|pkg)$/i, 'executable'],
  [/\.(dll|ocx|so|dylib|sys|drv|cab|manifest|config|cfg|ini|inf|xml|xsl|xslt|json|html?|xhtml|css|js|mjs|ico|cur|ttf|woff2?|lng|chm|hlp|dat|db|wasm|swf|resx?|plist|nib)$/i, 'viewer'], // prettier-ignore
  [
    /\.(pdf|txt|rtf|docx?|odt|xlsx?|csv|md|log|jpe?g|png|gif|bmp|tiff?|webp|svg|mp4|avi|mov|wmv|mpe?g)$/i,
    'document',
  ],
];

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/** Why a file is known to be no DICOM by its first bytes; undefined where they say nothing. */
export function reasonByContent(head: Uint8Array): IgnoredReason | undefined {
  const hex = hexOf(head.subarray(0, 16));
  return magic.find(([pattern]) => pattern.test(hex))?.[1];
}

/** What a file that is no DICOM by its content is called in the list. Only the words depend on the name, never whether it is read. */
export function reasonByName(path: string): IgnoredReason {
  return names.find(([pattern]) => pattern.test(path))?.[1] ?? 'not-dicom';
}
