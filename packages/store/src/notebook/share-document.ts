/** Id and kind of the document that holds this person's identity and what they share (SPEC S-17). */
export const shareId = 'share'
export const shareKind = 'share'
