/** WebDriver (W3C) in the few commands that we need, spoken to a driver on this machine by plain HTTP. */
export class WebDriver {
  readonly #driver: string;
  #session = '';

  /** @param driver address of the driver, `http://127.0.0.1:4444` */
  constructor(driver: string) {
    this.#driver = driver;
  }

  /** Whether the driver takes sessions. */
  async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.#driver}/status`)).ok;
    } catch {
      return false;
    }
  }

  /** Starts the browser; gives its version. */
  async start(capabilities: object): Promise<string> {
    const answer = (await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    })) as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    this.#session = `/session/${answer.sessionId}`;
    return answer.capabilities.browserVersion;
  }

  async end(): Promise<void> {
    await this.#call('DELETE', this.#session);
  }

  post(path: string, body: object = {}): Promise<unknown> {
    return this.#call('POST', `${this.#session}${path}`, body);
  }

  get(path: string): Promise<unknown> {
    return this.#call('GET', `${this.#session}${path}`);
  }

  delete(path: string): Promise<unknown> {
    return this.#call('DELETE', `${this.#session}${path}`);
  }

  /** The first element that fits. Throws where there is none. */
  async element(selector: string): Promise<string> {
    const found = await this.post('/element', { using: 'css selector', value: selector });
    return Object.values(found as Record<string, string>)[0] ?? '';
  }

  /** What a function gives that is called in the page; promises are waited for. */
  async evaluate(work: string, args: readonly unknown[]): Promise<unknown> {
    // A value that is undefined and a promise that fails arrive as what they are.
    const script = `const args = [...arguments]; const done = args.pop();
      (async () => (${work})(...args))().then((value) => done([true, value]), (error) => done([false, String(error)]));`;
    const [good, value] = (await this.post('/execute/async', { script, args })) as [boolean, unknown];
    if (!good) throw new Error(String(value));
    return value ?? undefined;
  }

  async #call(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(this.#driver + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) {
      const { error, message } = value as { error: string; message: string };
      throw new Error(`${error}: ${message} (${path.slice(path.lastIndexOf('/'))})`);
    }
    return value;
  }
}
