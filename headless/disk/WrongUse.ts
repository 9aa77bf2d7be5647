/** The command cannot be run as it was given: exit code 2, one clear line. */
export class WrongUse extends Error {}
