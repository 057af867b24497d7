import type { AboutMessages } from './messages.nl.ts'

export const aboutEn: AboutMessages = {
  title: 'About Lef',
  what: 'Lef is a notebook for coaching conversations. What you write stays on this device, unless you take a copy of it yourself or share it with another person. You only need an account for sharing.',
  sections: [
    {
      title: 'Without a passphrase there is no lock',
      points: [
        'Everything is stored sealed, but the key lies beside it. Anyone who can get at this device, its disk or a backup can read everything.',
        'That is the same as a paper notebook in your desk drawer.',
      ],
    },
    {
      title: 'What a passphrase protects',
      points: [
        'Anyone who copies the disk, the browser’s profile or a backup cannot read what is in it without the passphrase. Each guess costs a lot of time and memory. A weak passphrase stays weak.',
        'Anyone who picks up this device while the notebook is locked sees nothing of what is in it. It locks by itself when nobody touches anything, unless that is set to ‘never’ in Settings.',
        'Anyone who changes or swaps stored pieces is noticed: Lef says which piece it is and sets it aside; the rest stays open.',
      ],
    },
    {
      title: 'What a passphrase does not protect',
      points: [
        'An open screen. While the notebook is open, anyone who looks over your shoulder can read it, and so can a program or browser extension with access to the page.',
        'Old copies. What was there before the passphrase may still be on the disk or in a backup, with the old key beside it. So set the passphrase before the first conversation if you can.',
        'That something was written, and when. The content is sealed; times and rough sizes can be seen.',
        'Anyone who removes the newest pieces or puts the whole notebook back to an earlier moment is not noticed on a single device.',
        'Memory. When the notebook locks, Lef throws the keys away; whether anything lingers in memory is more than a web page can promise.',
        'A readable copy, a printout or a calendar file: those are for you to look after.',
      ],
    },
    {
      title: 'An employer’s device or browser',
      points: [
        'Anyone who manages a device or browser can install extensions, record the screen, log keys, read the disk and make backups. No web page can prevent that, Lef included.',
        'If that worries you, use a device of your own, or the GROW card on paper.',
      ],
    },
    {
      title: 'If the passphrase is lost',
      points: [
        'No administrator and no help desk can open the notebook. That is on purpose: anyone who can open it for someone can open it against someone.',
        'There is another key only if you made one yourself, in Settings: a recovery code on paper, or a passkey that opens the notebook on this device.',
        'What two people share can come back through the other person: the two compare a number, and usually 48 hours pass. What was only one person’s does not come back that way. If both have lost everything, it is gone.',
        'If the device itself is lost, everything comes back from a sealed copy at the server, if you made one in Settings. That, too, opens only with your passphrase, recovery code or passkey.',
        'Keep your passphrase on paper, and make a copy now and then.',
      ],
    },
    {
      title: 'A conversation read back',
      points: [
        'A transcript is read on this device and is not kept, unless that was chosen. What is kept of the words goes on the agreed day, the first time Lef is opened from then on. Lef goes by the clock of this device.',
        'Meeting programs usually keep a copy of their own, which may lie with the employer. Lef cannot take that away, nor any copy or printout you made before.',
        'Coach and coachee who share a device can open each other’s readings, and a copy of the notebook holds both.',
      ],
    },
    {
      title: 'The two of you, through a server',
      points: [
        'What two people share travels sealed from one device to the other. The server keeps it but cannot open it. Nor can whoever runs the server, as long as they leave Lef itself unchanged.',
        'What the server does see: names and email addresses, when someone signs in and out, who shares a trajectory with whom, and when and roughly how much is exchanged.',
        'Only the trajectory itself is shared. Your notes, your prepared questions and what you read back stay on your own device.',
      ],
    },
    {
      title: 'What Lef is for, and what it is not for',
      points: [
        'Lef is for conversations in which someone finds an answer of their own. It is not meant for appraising, comparing or monitoring people, nor for decisions about pay, position or contract.',
        'Lef infers no feelings: not from words, not from a voice, not from a face.',
      ],
    },
    {
      title: 'What is on a server, and for how long',
      points: [
        'Without an account, there is nothing on a server.',
        'If two people work together, the organisation’s server keeps what they write, sealed, for as long as one of the two takes part. Name, email address, how someone signs in and a sealed copy stay until that person deletes the account. If a programme manager closes the account, the copy and every way to sign in go at once; name and email address go with the last lines about it in the log. Who shares a trajectory with whom, what was agreed and what was passed on under that agreement stay for as long as one of the two takes part: both signed for it.',
        'There is a log of who signed in and what programme managers did. Each line is erased after a year, or after the time the organisation chose.',
        'What the server has of you, you can download in Settings. That is also where you delete your account; it says what stays then, and why.',
        'Nothing goes to third parties, except for email by way of the mail server that the organisation chooses. Lef gives no figures about groups but one: how many people work together, rounded, and never below ten.',
      ],
    },
    {
      title: 'Who is responsible',
      points: [
        'If you coach on your own account, on your own device, you are the controller of what you write. Nobody else processes it.',
        'If the coach is employed, or an organisation offers Lef, that organisation is the controller of the accounts, the agreements and what is passed on under them. Whoever runs the server for it is a processor.',
        'If the coach is also the manager, the employer is the controller. Nothing is passed on to anyone then, and none of it belongs in an appraisal. Saying no is fine, without a reason and without consequences.',
        'Whoever made Lef gets to see nothing.',
      ],
    },
    {
      title: 'About others, and when someone asks to see their data',
      points: [
        'Conversations are also about people who are not there. A role or a first name is enough, and what happened says more than a judgement.',
        'Whoever asks the organisation for their data gets what it can read itself. It cannot give the content: only the two can get at that, each on their own device. A manager, HR or a lawyer does not get it either.',
        'This text is a draft. A lawyer or data protection officer has yet to confirm it.',
      ],
    },
    {
      title: 'The browser may clear up',
      points: [
        'When space runs out, a browser may erase what is stored. Lef asks it not to, and shows the answer under Settings.',
      ],
    },
    {
      title: 'Whoever serves Lef has to be trusted',
      points: [
        'A web page does what its code says, and that code comes from whoever serves it. If Lef runs on your own computer, that is you. If an organisation serves Lef, you trust it to leave the code as it is.',
        'A new version comes only after a yes, never during a conversation, with its version and fingerprint shown.',
      ],
    },
  ],
  version: 'This version',
  versionIs: (version) => `Lef ${version}`,
  hashIs: 'Fingerprint of all files',
  versionUnknown: 'The version cannot be seen here.',
  licence: 'Lef is free software under the EUPL-1.2.',
  settings: 'To Settings',
}
