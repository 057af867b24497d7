import { lazy, useState, type ComponentType } from 'react'

/** A screen whose code comes when it is first needed. */
export interface Screen<Props> {
  /** Fetches the code, once. */
  readonly load: () => Promise<unknown>
  readonly Screen: ComponentType<Props>
}

/** A screen by the way its code is fetched. Once that is here, it is shown at once, without waiting for it again. */
export function screen<Props extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<Props> }>,
): Screen<Props> {
  let here: ComponentType<Props> | null = null
  const load = () =>
    fetch().then((code) => {
      here = code.default
      return code
    })
  const Later = lazy(load)
  return {
    load,
    Screen: function Screen(props: Props) {
      // The same one for as long as it stands there, or it would begin anew halfway.
      const [Shown] = useState<ComponentType<Props>>(() => here ?? Later)
      return <Shown {...props} />
    },
  }
}
