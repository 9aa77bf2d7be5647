import type { LeftAloneReason } from './LeftAloneReason';

/** Beginnings of files that are no DICOM, in hex. */
const magic: readonly (readonly [RegExp, LeftAloneReason])[] = [
  // First part of a split ZIP, 7z, RAR, xz, bzip2, Zstandard, LZ4, compress.
  [
    /^(504b0708|377abcaf271c|526172211a07|fd377a585a00|425a683[1-9](314159265359|177245385090)|28b52ffd|04224d18|1f[9a]d)/,
    'archive-unsupported',
  ],
  // Raw sectors of a CD (ECMA-130 section 14), VHDX, VHD that grows, VMDK, QCOW.
  [/^(00f{20}00|7668647866696c65|636f6e6563746978|4b444d56|514649fb)/, 'disc-image'],
  // OpenSSL, age.
  [/^(53616c7465645f5f|6167652d656e6372797074696f6e2e)/, 'archive-encrypted'],
  // MZ (Windows), ELF (Linux), Mach-O, also Java classes, #!
  [/^(4d5a|7f454c46|feedfac[ef]|c[ef]faedfe|cafebabe|2321)/, 'executable'],
  [/^25504446/, 'pdf'], // %PDF
  // JPEG, PNG, GIF, BMP, TIFF, WebP, AVI, and HEIC, AVIF, MP4 or MOV.
  [
    /^(ffd8ff|89504e47|47494638|424d.{8}00000000|49492a00|4d4d002a|52494646.{8}(57454250|41564920)|.{8}66747970)/,
    'photo',
  ],
  // Old Office files, RTF.
  [/^(d0cf11e0a1b11ae1|7b5c727466)/, 'document'],
  [/^00051607/, 'system'], // AppleDouble
];

const names: readonly (readonly [RegExp, LeftAloneReason])[] = [
  [
    /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.Trashes|\.Spotlight-[^/]*)$/i,
    'system',
  ],
  [/(^|\/)(__MACOSX|\$RECYCLE\.BIN|System Volume Information)\//i, 'system'],
  [/(^|\/)autorun(\.[^/]*)?$/i, 'autorun'],
  [/(^|\/)DICOMDIR(\.[^/]*)?$/i, 'dicomdir'],
  // Content speaks first: what is called an archive and does not begin as one is a damaged one, or of a kind that has no mark.
  [/\.(zip|gz|tgz|7z|rar|xz|bz2|zst)$/i, 'archive-damaged'],
  [/\.(tar|lzma|z\d\d|r\d\d|part\d+)$/i, 'archive-unsupported'],
  [/\.(iso|udf|nrg|mdf|toast|dmg|vhdx?|vmdk)$/i, 'disc-image'],
  [/\.(gpg|pgp|age|enc|aes|axx|p7m)$/i, 'archive-encrypted'],
  [/\.(exe|com|scr|msi|bat|cmd|ps1|vbs|sh|app|jar|class|apk|pkg)$/i, 'executable'],
  [/\.(dll|ocx|so|dylib|sys|drv|cab|manifest|config|cfg|ini|inf|xml|xsl|xslt|json|html?|xhtml|css|js|mjs|ico|cur|ttf|woff2?|lng|chm|hlp|dat|db|wasm|swf|resx?|plist|nib)$/i, 'viewer'], // prettier-ignore
  [/\.pdf$/i, 'pdf'],
  [/\.(jpe?g|png|gif|bmp|tiff?|webp|hei[cf]|avif|mp4|m4v|avi|mov|wmv|mpe?g)$/i, 'photo'],
  [/\.(txt|rtf|docx?|odt|xlsx?|csv|md|log|svg)$/i, 'document'],
];

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/** Why a file is known to be no DICOM by its first bytes; undefined where they say nothing. */
export function reasonByContent(head: Uint8Array): LeftAloneReason | undefined {
  const hex = hexOf(head.subarray(0, 16));
  return magic.find(([pattern]) => pattern.test(hex))?.[1];
}

/** What a file that is no DICOM by its content is called in the list. Only the words depend on the name, never whether it is read. */
export function reasonByName(path: string): LeftAloneReason {
  return names.find(([pattern]) => pattern.test(path))?.[1] ?? 'not-dicom';
}
