declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type TrajectoryId = Branded<'TrajectoryId'>
export type ConversationId = Branded<'ConversationId'>
export type SceneId = Branded<'SceneId'>
export type DiscoveryId = Branded<'DiscoveryId'>
export type OptionId = Branded<'OptionId'>
export type ActionId = Branded<'ActionId'>
export type CheckInId = Branded<'CheckInId'>
export type SuccessId = Branded<'SuccessId'>
