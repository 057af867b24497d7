import type { Address } from '@lef/method'
import { dutch } from '@lef/talk/nl'
import { remarkOn } from './remark.ts'

export const look = (draft: string, address: Address) => remarkOn(draft, dutch, address)
