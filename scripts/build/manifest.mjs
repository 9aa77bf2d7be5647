/**
 * What the installed app is to a system. It opens files of these kinds; those of a CD mostly have no ending, so that dropping stays the
 * main way. A file that is opened comes to the window that is there (src/platform/taking/launched.ts), which asks before anything is lost.
 */
export const manifest = {
  name: 'Reinschrift',
  short_name: 'Reinschrift',
  description:
    'Prüft DICOM-Dateien im Browser und schreibt saubere Abschriften. Kein Byte verlässt das Gerät.',
  lang: 'de',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f7f8f8',
  theme_color: '#0f5c63',
  categories: ['medical', 'utilities'],
  icons: [
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
  file_handlers: [
    {
      action: './',
      accept: {
        'application/dicom': ['.dcm', '.dicom'],
        'application/zip': ['.zip'],
        'application/x-iso9660-image': ['.iso'],
      },
    },
  ],
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
};
