export { mainOfTurn } from './main-of-turn.ts'
export { turnFeatures, turnWidth } from './turn-features.ts'
export { behaviourOf, clientTalkOf, turnValues, type CodedSpan, type TurnValue } from './turn-value.ts'
