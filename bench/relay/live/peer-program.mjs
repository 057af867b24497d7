/**
 * A server that passes on Yjs updates and can read them, in a process of its own. Arguments: which, the folder with its
 * modules, and a folder to keep the updates in, or nothing to keep them in memory as it does by itself. With a folder each
 * update is written through to the disk, and then its writer is told: the ways of both to keep things say it to nobody.
 */
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [name, modules = '', folder] = process.argv.slice(2)
const require = createRequire(pathToFileURL(`${modules}/package.json`))

/** As the peer's LevelDB is, but its writes reach the disk. */
function synced(location, options) {
  const { Level } = require('level')
  const database = new Level(location, options)
  const put = database.put.bind(database)
  database.put = (key, value, more) => put(key, value, { ...more, sync: true })
  return database
}

/** What each of the two says when an update is on disk; any message that it does not use itself. */
const stored = Uint8Array.of(100)

async function startYWebsocket() {
  const { WebSocketServer } = require('ws')
  const { setupWSConnection, setPersistence } = require('y-websocket/bin/utils')
  if (folder !== undefined) {
    const { applyUpdate, encodeStateAsUpdate } = require('yjs')
    const { LeveldbPersistence } = require('y-leveldb')
    const provider = new LeveldbPersistence(folder, { Level: synced })
    setPersistence({
      provider,
      bindState: async (document, doc) => {
        doc.on('update', async (update, origin) => {
          await provider.storeUpdate(document, update)
          origin?.send?.(stored)
        })
        applyUpdate(doc, encodeStateAsUpdate(await provider.getYDoc(document)))
      },
      writeState: async () => undefined,
    })
  }
  const http = createServer()
  new WebSocketServer({ server: http }).on('connection', setupWSConnection)
  await new Promise((done) => http.listen(0, '127.0.0.1', done))
  return http.address().port
}

async function startHocuspocus() {
  const { Server } = require('@hocuspocus/server')
  const { encodeStateAsUpdate } = require('yjs')
  const database = folder === undefined ? null : synced(folder, { valueEncoding: 'binary' })
  const server = new Server({
    port: 0,
    address: '127.0.0.1',
    quiet: true,
    stopOnSignals: false,
    ...(database && {
      // As its database extension: the whole document; at once, where it would wait for two seconds.
      debounce: 0,
      maxDebounce: 0,
      onStoreDocument: async ({ documentName, document }) => {
        await database.put(documentName, Buffer.from(encodeStateAsUpdate(document)))
        document.broadcastStateless('stored')
      },
    }),
  })
  await server.listen()
  return server.httpServer.address().port
}

const port = await (name === 'y-websocket' ? startYWebsocket() : startHocuspocus())
process.on('disconnect', () => process.exit())
process.send?.({ port })
