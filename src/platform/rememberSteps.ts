/**
 * Makes the browser's Back lead from step to step, without an address: no step says in the history what the files are about.
 *
 * @param show is told where the person went back (or forward) to, and gives where that led
 * @returns to be told of each step that the person takes
 */
export function rememberSteps<Step extends string>(show: (step: Step) => Step): (step: Step) => void {
  let now: Step | undefined;
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const { step } = (state ?? {}) as { step?: Step };
    if (step === undefined) return;
    now = show(step);
    // What is no more is not gone through again.
    if (now !== step) history.replaceState({ step: now }, '');
  });
  return (step) => {
    if (step === now) return;
    if (now === undefined) history.replaceState({ step }, '');
    else history.pushState({ step }, '');
    now = step;
  };
}
