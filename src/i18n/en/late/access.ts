import type { access as de } from '../../de/late/access';

export const access: typeof de = {
  title: 'Accessibility statement',
  dated: (date) => `This statement was prepared on ${date}. It is based on a self-assessment.`,
  sections: [
    {
      title: 'Status',
      says: [
        'Reinschrift aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA, and with them EN 301 549 and the German BITV 2.0. Because of the exceptions below it is partially compliant.',
      ],
    },
    {
      title: 'What has been tested',
      says: [
        'A program (axe) checks every view and its states in three languages, light and dark. It finds only some of all possible faults.',
        'Tests also measure: windows from 320 to 1920 pixels wide, with 400% zoom and wider text spacing too; the contrast of all colours; that the focus stays visible; the system’s high-contrast colours; reduced motion; working by keyboard alone.',
        'Not tried out: use by people with disabilities and with screen readers.',
      ],
    },
    {
      title: 'What is not accessible',
      says: [
        'Medical pictures: what they show is not available as text. Reinschrift does not describe pictures, because it cannot judge them. Only a person can see whether a picture shows a name. If you cannot, leave such pictures out, or ask somebody you trust.',
        'Easy-to-read German is there for the views that patients need, not for fields, reports and the check of copies. There is no sign language.',
      ],
    },
    {
      title: 'Telling somebody',
      says: [
        'Reinschrift runs on your computer and has no form that sends anything. Please report barriers to whoever provides this page to you.',
      ],
      operator: 'Provided by:',
      nobody: 'No address has been entered here yet. Please ask where you got this page.',
    },
    {
      title: 'Arbitration',
      says: [
        'If a German federal body provides the page and does not answer, the arbitration board under section 16 BGG can help. States and municipalities have bodies of their own.',
      ],
    },
  ],
};
