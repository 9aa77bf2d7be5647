interface UserAgentData {
  readonly platform: string;
}

/** Where each new file is looked through by a guard of the system: single files take 2 to 10 times as long there as one ZIP. */
export const isWindows = (agent: {
  readonly userAgent: string;
  readonly userAgentData?: UserAgentData;
}): boolean => agent.userAgentData?.platform === 'Windows' || /\bWindows NT\b/.test(agent.userAgent);
