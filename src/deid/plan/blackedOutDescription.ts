/** What Derivation Description (0008,2111) of a copy says whose picture was blacked out. Ours, so that an audit holds it against nobody. */
export const blackedOutDescription = 'Areas of the pixel data were blacked out';
