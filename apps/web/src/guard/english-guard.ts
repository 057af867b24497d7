import type { Address } from '@lef/method'
import { english } from '@lef/talk/en'
import { remarkOn } from './remark.ts'

export const look = (draft: string, address: Address) => remarkOn(draft, english, address)
