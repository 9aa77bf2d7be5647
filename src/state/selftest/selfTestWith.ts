import type { Ports } from '../Ports';
import type { SelfTest } from './SelfTest.svelte';
import type { NetworkSeen } from './SelfTestSheet';

/** The self-test with its files: a chunk of its own, which few need. One for the page, made when it is first asked for. */
export function selfTestWith(ports: Ports, network: () => NetworkSeen): () => Promise<SelfTest> {
  let made: Promise<SelfTest> | undefined;
  return () => (made ??= import('./SelfTest.svelte').then(({ SelfTest }) => new SelfTest(ports, network)));
}
