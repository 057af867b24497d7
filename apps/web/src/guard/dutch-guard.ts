import type { Address } from '@lef/method'
import { dutch } from '@lef/talk/nl'
import { createDutchModels } from '@lef/talk/nl-model'
import { remarkOn, type Look } from './remark.ts'

/** The guard with the trained model, unpacked once for whoever drafts. */
export function createLook(address: Address): Look {
  const pack = { ...dutch, ...createDutchModels() }
  return (draft, named) => remarkOn(draft, pack, address, named)
}
