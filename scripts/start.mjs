// `npm start`: builds the app and serves it with its security headers. `--built` serves what is in dist/. PORT changes the port.
import { build, preview } from 'vite';
import { securityHeaders } from './securityHeaders.mjs';

const headers = {
  name: 'security-headers',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      for (const [name, value] of Object.entries(securityHeaders(pathname))) response.setHeader(name, value);
      next();
    });
  },
};

if (!process.argv.includes('--built')) await build({ logLevel: 'error' });
const port = Number(process.env.PORT ?? 4173);
await preview({
  logLevel: 'error',
  plugins: [headers],
  preview: { port, strictPort: true, open: false, allowedHosts: true },
});
console.log(`Reinschrift: http://localhost:${port}/`);
