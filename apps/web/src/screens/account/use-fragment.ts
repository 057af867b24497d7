import { useEffect, useState } from 'react'

/** What stands after the `#` of the address; also when another link of the same kind is opened in the same tab. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(() => location.hash.slice(1))
  useEffect(() => {
    const follow = () => setFragment(location.hash.slice(1))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return fragment
}
