import { expect, it } from 'vitest';
import { portablePolicy } from '../../../scripts/build/portablePolicy.mjs';

const hashes = { 'script-src': "'sha256-one'", 'style-src': "'sha256-two'" };

it('where the hosted page trusts its server, the portable file trusts the hashes of what it holds, or nothing', () => {
  const policy =
    "default-src 'none'; script-src 'self' 'sha256-notice'; style-src 'self'; img-src 'self' blob:; font-src 'self'";
  expect(portablePolicy(policy, hashes)).toBe(
    "default-src 'none'; script-src 'sha256-one'; style-src 'sha256-two'; img-src blob:; font-src 'none'",
  );
});

it('every other directive stays as it is', () => {
  const policy = "connect-src 'none'; require-trusted-types-for 'script'; trusted-types default";
  expect(portablePolicy(policy, hashes)).toBe(policy);
});
