import { describe, expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { routes } from '../messages/routes.ts'
import { openApiOf } from './open-api.ts'

const made = openApiOf(routes, about.version)

describe('the OpenAPI document', () => {
  it('R-8 is what docs/openapi.json has; `npx vitest run -u open-api` writes it anew', async () => {
    await expect(`${JSON.stringify(made, null, 2)}\n`).toMatchFileSnapshot('../../../../docs/openapi.json')
  })

  it('R-8 has every route of the table once, with a schema for all that it takes and gives', () => {
    const text = JSON.stringify(made)
    const names = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, name]) => name)
    expect(names.toSorted()).toEqual(Object.keys(routes).toSorted())
    const paths: Readonly<Record<string, object>> = Object.fromEntries(Object.entries(Object(made['paths'])))
    for (const [name, { path, method, params }] of Object.entries(routes)) {
      const operation = Object(Object(paths[path.replaceAll(/:(\w+)/g, '{$1}')])[method.toLowerCase()])
      expect([name, operation.operationId]).toEqual([name, name])
      const inPath = (operation.parameters ?? []).filter((one: { in: string }) => one.in === 'path')
      expect(inPath.map((one: { name: string }) => one.name)).toEqual(
        [...path.matchAll(/:(\w+)/g)].map(([, field]) => field),
      )
      expect(Object.keys(params.def).length).toBeGreaterThan(0)
      expect(JSON.stringify(operation.responses['200'])).toContain('"type":"object"')
    }
    // A schema that could not be written down would be an empty one.
    expect(text).not.toMatch(/"schema":\{\}|"items":\{\}/)
    for (const [, reference = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = reference.split('/').reduce<object | undefined>((at, part) => Object(at)[part], made)
      expect([reference, typeof found]).toEqual([reference, 'object'])
    }
  })
})
