/** The night before one, both as the local days they are called by. */
export function nightBefore(night: string): string {
  return new Date(Date.parse(`${night}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
