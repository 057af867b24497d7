/** A label in spoken order, without what stands in brackets: "Jansen, Petra (HR)" is "Petra Jansen". */
export function speakerName(label: string): string {
  const bare = label
    .replaceAll(/[([][^()[\]]{0,60}[)\]]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (bare === '') return label
  const [last = '', first = '', more] = bare.split(',').map((part) => part.trim())
  return more === undefined && last !== '' && first !== '' ? `${first} ${last}` : bare
}
