import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtoms } from '../../../src/core/text/atoms'
import { normaliseText, originalEnd, originalStart } from '../../../src/core/text/normalise'

describe('normalising a text', () => {
  it.each([
    ['oﬃce ﬂow', 'office flow'],
    ['Ｊａｖａ', 'Java'],
    ['a\u00a0b\tc', 'a b c'],
    ['front‑end – now', 'front-end - now'],
    ['“it’s”', '"it\'s"'],
    ['R&amp;D &lt;b&gt; &#39;x&#x27;', "R&D <b> 'x'"],
    ['Kuber\u00ad\n   netes', 'Kubernetes'],
    ['Kuber-\r\nnetes', 'Kubernetes'],
    ['Kuber\u00adnetes', 'Kubernetes'],
    ['Post\u200bgres\ufeff', 'Postgres'],
    ['Java™ ®', 'Java '],
    ['e\u0301te\u0301', 'été'],
    ['2019-\n2020', '2019-\n2020'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['AT&T & R&D', 'AT&T & R&D'],
  ])('turns %j into %j', (text, expected) => {
    expect(normaliseText(text).text).toBe(expected)
  })

  it('maps every unit back into the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const normalised = normaliseText(text)
        let last = 0
        for (let at = 0; at < normalised.text.length; at++) {
          const start = originalStart(normalised, at)
          const end = originalEnd(normalised, at + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
    )
  })

  it('gives the original word back by its offsets', () => {
    const text = 'The “Kuber\u00ad\n netes” cluster'
    const atoms = cutAtoms(text)
    const at = atoms.raw.indexOf('Kubernetes')
    const { normalised } = atoms
    const slice = text.slice(
      originalStart(normalised, atoms.start[at] ?? 0),
      originalEnd(normalised, atoms.end[at] ?? 0),
    )
    expect(slice).toBe('Kuber\u00ad\n netes')
  })
})

describe('cutting a text into atoms', () => {
  it.each([
    ['C++, C# and C', ['C++', 'C#', 'and', 'C']],
    ['C ++ code', ['C ++', 'code']],
    ['.NET, ASP.NET', ['.NET', 'ASP', 'NET']],
    ['Security+ and A+.', ['Security+', 'and', 'A+']],
    ['10+ years', ['10', 'years']],
    ["Oracle's tools", ['Oracle', 'tools']],
    ['R&D', ['R', '&', 'D']],
    ['日本語', ['日', '本', '語']],
  ])('cuts %j', (text, expected) => {
    expect(cutAtoms(text).raw).toEqual(expected)
  })

  it('is not slowed by hostile text', () => {
    const before = performance.now()
    for (const unit of ['a.', '@', 'http://', '-\u00ad', '&amp', 'a@a.', "'s", 'C +'])
      cutAtoms(unit.repeat(100_000))
    expect(performance.now() - before).toBeLessThan(4_000)
  })
})
