import type { handlingRules as sv } from '../sv/handling-rules.ts';

/** How information is handled in different situations, by the level of confidentiality 0–3. */
export const handlingRules: typeof sv = {
  situations: {
    storing: 'Storing',
    sending: 'Sending',
    printing: 'Printing',
    speaking: 'Speaking',
    mobile: 'Mobile equipment',
    sharing: 'Sharing with others',
    destroying: 'Destroying',
  },
  builtIn: {
    storing: [
      'May be stored anywhere it does not get lost.',
      "Store in the municipality's systems or shared folders. Not in private accounts.",
      'Store in systems approved for the level. Only those who need the information have access.',
      'Store only in systems approved for the level, with a personal two-step sign-in, encryption and a log.',
    ],
    sending: [
      'May be sent in any way.',
      'Email to the right recipient is fine. Check the address.',
      'Not by open email outside the municipality. Use secure mail, an e-service or encryption.',
      'Only by secure digital mail or registered letter, to a named recipient who has been identified.',
    ],
    printing: [
      'May be printed freely.',
      'Fetch the print at once.',
      'Print with personal release. Keep in a locked cabinet.',
      'Print only when necessary, with personal release. Keep in a security cabinet and keep a record of the copies.',
    ],
    speaking: [
      'May be spoken of anywhere.',
      'Mind who can hear, for example on the train.',
      'Speak in a private room. On the telephone: make sure of whom you are speaking to.',
      'Speak only where nobody else can hear, or in a video meeting approved for the level. Not on an open telephone.',
    ],
    mobile: [
      'May be on any device.',
      "Only on the municipality's devices, with a screen lock.",
      "Only on the municipality's encrypted devices that can be blocked from afar. Not on USB sticks.",
      'Not on mobile equipment, unless the information owner has approved it and the device is encrypted and tracked.',
    ],
    sharing: [
      'May be shared with everyone.',
      'Share with those who have use for the information in their work.',
      'Share only with those who need it in their work. Examine secrecy. Suppliers need an agreement.',
      'Share only after a decision of the information owner and an examination of secrecy, and record who got what.',
    ],
    destroying: [
      'Destroy by a disposal decision. Paper may be recycled.',
      'Destroy by a disposal decision. Paper is shredded, files are deleted.',
      'Destroy by a disposal decision. Paper is cross-cut, storage media are overwritten.',
      'Destroy by a disposal decision. Paper and storage media are destroyed beyond recovery, and it is documented.',
    ],
  },
};
