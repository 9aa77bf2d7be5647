import { spawn } from 'node:child_process';
import { freePort } from '../drive/freePort';

/** The build, served as `npm start` serves it. */
export interface Served {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves what is in `dist/`, with its headers, on a port of its own. */
export async function serveBuilt(): Promise<Served> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/start.mjs', '--built'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'pipe',
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('http://')) resolve();
    });
    child.on('exit', () => reject(new Error('the server did not start')));
  });
  return {
    origin: `http://localhost:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit').on('exit', () => resolve());
        child.kill();
      }),
  };
}
