import { indexedDbContract } from './indexeddb-contract.ts'

indexedDbContract('in a browser')
