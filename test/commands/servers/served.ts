import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** How a real server is started with a kit: what it is called, and its own file around the kit. */
export interface RealServer {
  readonly name: string;
  readonly program: string;
  /** Writes what it needs into `work` and gives its arguments. `app` is the folder to serve, `kits` that of the kits. */
  readonly prepare: (work: string, app: string, kits: string, port: number) => readonly string[];
}

const modules = '/usr/lib/apache2/modules';
const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers'];

export const realServers: readonly RealServer[] = [
  {
    name: 'nginx',
    program: 'nginx',
    prepare(work, app, kits, port) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((each) => `${each}_temp_path ${work}/${each};`)
        .join(' ');
      writeFileSync(
        join(work, 'nginx.conf'),
        `user root; daemon off; pid ${work}/pid; error_log ${work}/log; events { } http { include /etc/nginx/mime.types; access_log off; ${temporary}
        server { listen 127.0.0.1:${port}; root ${app}; include ${kits}/nginx/nginx.conf; } }`,
      );
      return ['-p', work, '-c', join(work, 'nginx.conf'), '-e', join(work, 'log')];
    },
  },
  {
    name: 'Apache',
    program: 'apache2',
    prepare(work, app, kits, port) {
      writeFileSync(
        join(work, 'apache.conf'),
        `${apacheModules.map((each) => `LoadModule ${each}_module ${modules}/mod_${each}.so`).join('\n')}
        ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${work}/pid\nErrorLog ${work}/log\nDefaultRuntimeDir ${work}\nMutex posixsem
        TypesConfig /etc/mime.types\nDocumentRoot ${app}\nDirectoryIndex index.html
        <Directory ${app}>\nRequire all granted\nInclude ${kits}/apache/.htaccess\n</Directory>`,
      );
      return ['-f', join(work, 'apache.conf'), '-DFOREGROUND'];
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    prepare(work, app, kits, port) {
      writeFileSync(
        join(work, 'Caddyfile'),
        `{\n admin off\n auto_https off\n}\nhttp://127.0.0.1:${port} {\n root * ${app}\n import ${kits}/caddy/Caddyfile\n file_server\n}\n`,
      );
      return ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
];

export const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${program}`]).status === 0;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts it and waits until it answers. Throws with what it said where it does not. */
export async function started(
  server: RealServer,
  work: string,
  app: string,
  kits: string,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const child: ChildProcess = spawn(server.program, server.prepare(work, app, kits, port), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${process.env.PATH ?? ''}:/usr/sbin`,
      HOME: work,
      XDG_CONFIG_HOME: work,
      XDG_DATA_HOME: work,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`${server.name} did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
