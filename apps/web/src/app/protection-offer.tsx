export function ProtectionOffer() {
  return null
}
