/**
 * A lint rule for packages that may not look at the clock: `new Date()` and `Date()` without
 * arguments read it. (`Date.now` and the rest are covered by rules that oxlint has itself.)
 */
const noClock = {
  /** @param {{ report: (problem: { message: string, node: unknown }) => void }} context */
  create(context) {
    /** @param {{ callee: { type: string, name?: string }, arguments: unknown[] }} node */
    const look = (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date' || node.arguments.length > 0)
        return
      context.report({ message: 'A pure package has no clock: take the moment as an argument.', node })
    }
    return { NewExpression: look, CallExpression: look }
  },
}

export default { meta: { name: 'pure' }, rules: { 'no-clock': noClock } }
