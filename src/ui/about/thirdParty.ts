/** The licences of everything that others wrote and that is in this build: `scripts/build/licences.mjs` puts them in place of this. */
export const thirdParty = '';
