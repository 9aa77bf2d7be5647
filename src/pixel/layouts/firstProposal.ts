import type { Part10 } from '../../dicom/model/Part10';
import type { Redaction } from '../Redaction';
import type { RedactionRule } from '../RedactionRule';
import { redactionByRules } from './redactionByRules';
import layouts from './layouts.json';

const vendorLayouts = layouts.rows as readonly RedactionRule[];
/** PS3.3 C.8.5.5: what devices write about the person stands outside of the areas that show ultrasound. */
const outsideOfRegions: RedactionRule = { match: {}, keepOnly: 'ultrasound-regions' };

/**
 * What to black out before anybody looked: everything outside of the ultrasound regions (0018,6011), and where this kind of device is
 * known to write (layouts.json). A proposal for eyes, never reviewed; undefined where there is none.
 */
export const firstProposal = (part10: Part10): Redaction | undefined =>
  redactionByRules(part10, [outsideOfRegions, ...vendorLayouts], 'hold');
