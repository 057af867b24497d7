import type { Address } from '@lef/method'
import { english } from '@lef/talk/en'
import { remarkOn, type Look } from './remark.ts'

/** The guard by rules alone. */
export function createLook(address: Address): Look {
  return (draft, named) => remarkOn(draft, english, address, named)
}
