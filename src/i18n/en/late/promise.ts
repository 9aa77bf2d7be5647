import type { PromiseMessages } from '../../PromiseMessages';

export const promise: PromiseMessages = {
  title: 'How to check our promise yourself',
  lead: 'We say that your files do not leave this computer. You do not have to take our word for it. This page tells you how to check it without us, and also what we cannot promise.',
  back: 'Back',
  openTest: 'Go to the self-test',
  sections: [
    {
      id: 'offline',
      title: 'Work without a network',
      says: ['This is the strongest proof: without a network, nothing can get out.'],
      steps: [
        'Open this page and wait until it says “Works offline too” at the top. The single file from a USB stick (see below) does not need that.',
        'Turn on airplane mode, or unplug the network cable and switch off Wi-Fi.',
        'Read, clean and save your files.',
        'Close the page before you turn the network on again. By then it has forgotten your files.',
      ],
    },
    {
      id: 'tools',
      title: 'Watch the browser',
      says: ['Every browser shows what a page fetches from the network and what it sends.'],
      steps: [
        'Press F12, or Option, Command and I on a Mac. In Safari, first turn on the features for web developers under “Advanced” in the settings.',
        'Open “Network” and clear the list.',
        'Work with your files, or with the sample study.',
        'At most, the list contains files of this page itself and entries that begin with “blob:” or “data:”, which stay inside the browser. If you see another server, or a request with the method POST, tell whoever runs this page.',
      ],
    },
    {
      id: 'test',
      title: 'Run the self-test',
      says: [
        'On your computer, the self-test cleans made-up files in which something is hidden everywhere, and then searches the copies for it. You can print the result and keep it.',
      ],
      steps: [],
    },
    {
      id: 'file',
      title: 'Use a file that nobody changes any more',
      says: [
        'Whoever runs a page on the internet can change it at any time. A file on your USB stick stays as it is. That is why Reinschrift also comes as one single file: you will find it at the bottom of the page under “About this version”, with its checksum and instructions for comparing it.',
        'The checksum shows whether you have the same file as others. It does not show whether the file is good: for that the source code is open, and it always builds into the same file.',
      ],
      steps: [],
    },
    {
      id: 'server',
      title: 'What the browser refuses, and where that is not enough',
      says: [
        'This page contains instructions for the browser (Content-Security-Policy): no connections, no forms, no content from elsewhere. All common browsers follow them.',
        'These instructions do not cover everything, for example going to another address. Chrome and Edge from version 152 close those ways too, if the server sends the header Connection-Allowlist. Other browsers do not know it yet.',
        'Only somebody who gets foreign code into the page could use those ways. Reinschrift itself does not. If you want to be on the safe side, work without a network.',
      ],
      steps: [],
    },
    {
      id: 'limits',
      title: 'What we cannot promise',
      says: ['Even if everything works as it should, some things remain:'],
      steps: [
        'What the pictures show and nobody has looked at: writing, a face computed from slices of the head, a rare disease, an unusual implant.',
        'That somebody recognises the examination who knows you or the originals.',
        'What browser extensions, malware or the administrators of somebody else’s computer read along, and what somebody photographs from the screen.',
        'What the browser and the operating system store for a while by themselves. On somebody else’s computer, delete the copies that you saved and close the browser.',
        'That a server sends you the same code on your next visit. The single file with its checksum helps against that.',
      ],
    },
    {
      id: 'officers',
      title: 'For data protection and IT security',
      says: [
        'In the source code, docs/threat-model.md names every threat that we see, what is done against it, which test shows it and what remains, mapped to BSI TR-03161-2 and to articles 25 and 32 of the GDPR. docs/network-seal.md says which ways out are open in which browser, and docs/planted.md what other programs miss in the files of the self-test.',
      ],
      steps: [],
    },
  ],
};
