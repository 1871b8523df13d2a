let context: CanvasRenderingContext2D | null | undefined

/** Width in pixels of a text in the chart's type, a little generous. */
export function textWidth(text: string, weight = 400): number {
  if (context === undefined) {
    context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  }
  if (!context) return text.length * 7
  context.font = `${weight} 12px "Inter Variable", system-ui, sans-serif`
  // Figures are tabular on the chart, which the canvas does not know: each is as wide as a nought.
  return Math.ceil(context.measureText(text.replace(/\d/g, '0')).width) + 2
}

/** A name short enough to stand in a chart. */
export function shorten(text: string, letters = 24): string {
  const all = [...text.trim()]
  return all.length <= letters
    ? all.join('')
    : `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
}
