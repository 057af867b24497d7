import { argon2id as hash } from 'hash-wasm'
import type { Argon2id } from './crypto-port.ts'

/**
 * Argon2id by hash-wasm (WebAssembly). Import it in a web worker, through `@lef/vault/argon2id`: it blocks
 * its thread for about a third of a second and is not needed for the first screen.
 */
export const argon2id: Argon2id = ({ password, salt, memoryKiB, iterations, parallelism, length }) =>
  hash({
    password,
    salt,
    memorySize: memoryKiB,
    iterations,
    parallelism,
    hashLength: length,
    outputType: 'binary',
  })
