/** Sum of a polynomial, highest power first. */
function polynomial(x: number, factors: readonly number[]): number {
  return factors.reduce((sum, factor) => sum * x + factor, 0)
}

const top = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
]
const bottom = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
]

/** The share of a standard normal distribution that lies under `z` (Hart's approximation, error under 1e-14). */
export function normalShare(z: number): number {
  const size = Math.abs(z)
  const tail =
    size > 7 ? 0 : (Math.exp((-size * size) / 2) * polynomial(size, top)) / polynomial(size, bottom)
  return z > 0 ? 1 - tail : tail
}

/** The `z` under which the share `p` (0 < p < 1) of a standard normal distribution lies. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0
  if (p > 0.5) return -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(p))
  // A start good to 4.5e-4 (Hastings), then Newton steps to double precision.
  let z = -(
    t -
    polynomial(t, [0.010328, 0.802853, 2.515517]) / polynomial(t, [0.001308, 0.189269, 1.432788, 1])
  )
  for (let step = 0; step < 4; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    z -= (normalShare(z) - p) / density
  }
  return z
}
