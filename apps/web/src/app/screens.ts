import { screen } from './screen.tsx'

export const begin = screen(() => import('../screens/begin/begin-screen.tsx'))
export const trajectory = screen(() => import('../screens/trajectory/trajectory-screen.tsx'))
export const agreement = screen(() => import('../screens/agreement/agreement-screen.tsx'))
export const prepare = screen(() => import('../screens/prepare/prepare-screen.tsx'))
export const room = screen(() => import('../screens/room/room-screen.tsx'))
export const writeUp = screen(() => import('../screens/write-up/write-up-screen.tsx'))
export const after = screen(() => import('../screens/after/after-screen.tsx'))
export const checkIn = screen(() => import('../screens/check-in/check-in-screen.tsx'))
export const card = screen(() => import('../screens/card/card-screen.tsx'))
export const settings = screen(() => import('../screens/settings/settings-screen.tsx'))
export const about = screen(() => import('../screens/about/about-screen.tsx'))
