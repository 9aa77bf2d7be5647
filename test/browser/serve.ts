import { spawn, type ChildProcess } from 'node:child_process';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

let server: ChildProcess | undefined;

/** Serves the build as `npm start` does, on a port of its own, for all browser tests. */
export async function setup(project: TestProject): Promise<void> {
  const port = process.env.PORT_OF_TESTS ?? '4179';
  const child = spawn(process.execPath, ['scripts/start.mjs', '--built'], {
    env: { ...process.env, PORT: port },
    stdio: 'pipe',
  });
  server = child;
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('http://')) resolve();
    });
    child.on('exit', () => reject(new Error('the server did not start')));
  });
  project.provide('origin', `http://localhost:${port}/`);
}

export function teardown(): void {
  server?.kill();
}
