/** What a run of hostile inputs has come to so far. */
export class Tally {
  #head;
  #started = Date.now();
  #cases = 0;
  #copies = 0;
  #signatures = 0;
  #slowest = { milliseconds: 0, case: '' };
  #most = 0;
  /** By law and place: how often, and the first cases. */
  #faults = new Map();
  #notVerified = new Map();

  constructor(head) {
    this.#head = head;
  }

  get faults() {
    return this.#faults.size;
  }

  add({ end, fresh, copies, faults, notVerified, milliseconds, rss }) {
    this.#cases++;
    this.#copies += copies;
    if (fresh) this.#signatures++;
    if (milliseconds > this.#slowest.milliseconds) this.#slowest = { milliseconds, case: end };
    this.#most = Math.max(this.#most, rss);
    for (const { law, detail } of faults) this.fault(law, detail, end);
    for (const code of notVerified) note(this.#notVerified, code, end);
  }

  /** One that never answered. */
  lost() {
    this.#cases++;
  }

  fault(law, detail, name) {
    note(this.#faults, `${law}: ${detail}`, name);
  }

  report(state) {
    const seconds = (Date.now() - this.#started) / 1000;
    return {
      ...this.#head,
      state,
      cases: this.#cases,
      seconds: Math.round(seconds),
      perSecond: Math.round(this.#cases / seconds),
      copies: this.#copies,
      ways: this.#signatures,
      slowest: this.#slowest,
      mostMegabytes: Math.round(this.#most / 1024),
      faults: Object.fromEntries(this.#faults),
      notVerified: Object.fromEntries(this.#notVerified),
    };
  }

  text() {
    const { seed, cases, perSecond, copies, ways, slowest, mostMegabytes, faults, notVerified } =
      this.report('done');
    return [
      `seed ${seed}: ${cases} inputs (${perSecond} a second), ${copies} verified copies, ${ways} different ways through`,
      `slowest ${Math.round(slowest.milliseconds)} ms (case ${slowest.case}), at most ${mostMegabytes} MB`,
      ...Object.entries(notVerified).map(
        ([code, { count, cases: names }]) => `not verified, ${code}: ${count}, cases ${names.join(' ')}`,
      ),
      ...Object.entries(faults).map(
        ([what, { count, cases: names }]) =>
          `FAULT ${what}\n  ${count} times; --seed ${seed} --case ${names.join(',')}`,
      ),
      `${Object.keys(faults).length} faults`,
    ].join('\n');
  }
}

function note(map, key, name) {
  const known = map.get(key) ?? { count: 0, cases: [] };
  known.count++;
  if (known.cases.length < 5) known.cases.push(name);
  map.set(key, known);
}
