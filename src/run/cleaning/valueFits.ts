/** Values as PS3.5 6.2 wants them, each of several. What is not here is free text. */
const forms: Readonly<Record<string, RegExp>> = {
  AE: /^[\x20-\x5b\x5d-\x7e]{0,16}$/,
  AS: /^(\d{3}[DWMY])?$/,
  CS: /^[A-Z0-9_ ]{0,16}$/,
  DA: /^((19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))?$/,
  DS: /^ *([+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?)? *$/i,
  DT: /^(\d{4,14}(\.\d{1,6})?([+-]\d{4})?)?$/,
  IS: /^ *([+-]?\d{1,11})? *$/,
  LO: /^.{0,64}$/u,
  PN: /^[^\\]{0,194}$/u,
  SH: /^.{0,16}$/u,
  TM: /^(([01]\d|2[0-3])([0-5]\d([0-5]\d(\.\d{1,6})?)?)?)?$/,
  UI: /^((0|[1-9]\d*)(\.(0|[1-9]\d*))*)?$/,
};

/** Whether a person's new value can stand in an element of a VR; values are parted by backslashes. */
export function valueFits(vr: string, value: string): boolean {
  const form = forms[vr];
  if (form === undefined) return true;
  return value.split('\\').every((one) => form.test(one) && (vr !== 'UI' || one.length <= 64));
}
