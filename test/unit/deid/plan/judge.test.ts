import { describe, expect, it } from 'vitest';
import { fileIdentityOf } from '../../../../src/deid/identity/fileIdentityOf';
import { keyedIdentity } from '../../../../src/deid/identity/keyedIdentity';
import type { Policy } from '../../../../src/deid/plan/edit/Policy';
import type { Subject } from '../../../../src/deid/plan/edit/Subject';
import { interpret } from '../../../../src/deid/plan/interpret';
import { judge, rules } from '../../../../src/deid/plan/judge/judge';
import { policyFor } from '../../../../src/deid/plan/policyFor';
import type { Choice, Decision } from '../../../../src/deid/profile/Preset';
import { ruleOf, type RuleKind } from '../../../../src/deid/profile/ruleOf';
import { secretMatcher } from '../../../fixtures/secretMatcher';
import { findElement } from '../../../../src/dicom/access/findElement';
import { Where } from '../../../../src/dicom/access/Where';
import { tags } from '../../../../src/dicom/dictionary/tags';
import { ctSlice } from '../../../fixtures/ctSlice';
import type { FixtureElement } from '../../../fixtures/part10';
import { readDicom } from '../../../fixtures/readDicom';

const identity = keyedIdentity(new Uint8Array(32).fill(8));
const modality = 0x00080060;
const diagnosisCodes = 0x00081084;
const privateCode: FixtureElement[] = [
  { tag: 0x00080100, vr: 'SH', value: 'K7' },
  { tag: 0x00080102, vr: 'SH', value: '99CLINIC' },
  { tag: 0x00080104, vr: 'LO', value: 'Knie nach Vornhagen' },
];

async function policyOf(choice: Partial<Choice>): Promise<Policy> {
  const part10 = await readDicom(ctSlice([{ tag: diagnosisCodes, vr: 'SQ', value: [privateCode] }]));
  return policyFor(part10, {
    who: fileIdentityOf(part10),
    choice: { preset: 'custom', options: [], ...choice },
    identity,
    secrets: [],
    matcher: secretMatcher([], [], ''),
    instance: { shared: false, repeated: false, content: undefined },
    leaks: new Map(),
  });
}

function subjectAt({ part10 }: Policy, tag: number): Subject {
  const element = findElement(part10.dataSet, tag);
  if (element === undefined) throw new Error('no such element');
  const empty = element.valueEnd === element.valueStart;
  return { element, where: Where.top(part10), attribute: ruleOf(tag), empty, repeated: false };
}

const deciding = (at: string, does: Decision['does']): Partial<Choice> => ({ decisions: [{ at, does }] });

describe('a judgement', () => {
  it('is a value: the same element under the same policy gives an equal one, and nothing is noted elsewhere', async () => {
    const policy = Object.freeze(await policyOf({}));
    const subject = Object.freeze(subjectAt(policy, tags.StudyInstanceUID));
    const verdict = judge(subject, policy);
    expect(verdict).toMatchObject({ does: 'replace', action: 'U', uids: [expect.any(String)] });
    expect(judge(subject, policy)).toEqual(verdict);
  });

  it('is one shared value for all elements that stay', async () => {
    const policy = await policyOf({});
    const [one, other] = [modality, 0x00180050].map((tag) => judge(subjectAt(policy, tag), policy));
    expect(one).toMatchObject({ does: 'keep' });
    expect(other).toBe(one);
  });

  it('of a person is laid over that of the rules, which it holds', async () => {
    const policy = await policyOf(deciding('PatientName', 'keep'));
    expect(judge(subjectAt(policy, tags.PatientName), policy)).toMatchObject({
      does: 'keep',
      against: { does: 'replace', because: 'pseudonym' },
    });
  });

  it('is never left open: some rule speaks of every kind of attribute under every choice', () => {
    const kinds: Record<RuleKind['does'], true> = {
      remove: true,
      row: true,
      pseudonym: true,
      content: true,
      template: true,
      document: true,
      'document-length': true,
      pixels: true,
      uid: true,
      'structural-uid': true,
      'judge-by-vr': true,
    };
    for (const kind of Object.keys(kinds) as RuleKind['does'][])
      expect(rules.some(({ of, under }) => under === undefined && of?.includes(kind) === true)).toBe(true);
  });
});

describe('the interpreter', () => {
  it('goes down into what stays: in a code sequence that is cleaned, rules and decisions hold for each part', async () => {
    const options: Choice['options'] = ['CleanDescriptors'];
    const inCode = async (choice: Partial<Choice>): Promise<string[]> =>
      interpret(await policyOf({ options, ...choice }))
        .edits.filter(({ path }) => path.startsWith('(0008,1084)'))
        .map(({ path, because }) => `${path.slice(-11)} ${because}`);
    expect(await inCode({})).toEqual([
      '(0008,0100) text-cleaned',
      '(0008,0102) text-cleaned',
      '(0008,0104) text-cleaned',
    ]);
    expect(await inCode(deciding('(0008,1084)[0].(0008,0104)', 'remove'))).toContain('(0008,0104) decision');
  });

  it('finds overruled only what the rules would change', async () => {
    const overruledBy = async (at: string): Promise<number> =>
      interpret(await policyOf(deciding(at, 'keep'))).overruled.length;
    expect(await overruledBy('PatientName')).toBe(1);
    expect(await overruledBy('Modality')).toBe(0);
  });

  it('forgets what a verdict would have gathered that a decision overrules', async () => {
    const policy = await policyOf(deciding('StudyInstanceUID', 'keep'));
    const [gone] = (await policyOf({}).then(interpret)).uids;
    expect(gone).toBeDefined();
    const uid = judge(subjectAt(await policyOf({}), tags.StudyInstanceUID), await policyOf({}));
    const study = uid.does === 'replace' ? uid.uids?.[0] : undefined;
    expect(interpret(policy).uids.has(study ?? '')).toBe(false);
    expect(interpret(await policyOf({})).uids.has(study ?? '')).toBe(true);
  });
});
