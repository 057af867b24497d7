import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a Node program and keeps what it says to itself, so that a caller shows it only on failure.
 * @param {string[]} args script and its arguments, for this same Node
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number, output: string }>} exit code (1 when a signal ended it) and both streams
 */
export function runQuietly(args, options = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}

/**
 * Runs a Node program whose output goes straight to the terminal.
 * @param {string[]} args script and its arguments, for this same Node
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<number>} exit code
 */
export function runAloud(args, options = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: 'inherit',
    })
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('close', (code) => done(code ?? 1))
  })
}
