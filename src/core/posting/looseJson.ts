const escapable = new Set('"\\/bfnrtu')
const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function controlEscape(char: string): string {
  return controls[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Escapes raw control characters and stray backslashes inside strings, and drops commas before a closing bracket. */
function repair(text: string): string {
  const out: string[] = []
  let inString = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"') inString = !inString
    else if (inString && char === '\\') {
      const next = text.charAt(at + 1)
      const isUnicode = next === 'u' && /^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6))
      if (escapable.has(next) && (next !== 'u' || isUnicode)) at += 1
      else {
        out.push(text.slice(from, at), next === "'" ? '' : '\\\\')
        from = at + 1
      }
    } else if (inString && char < ' ') {
      out.push(text.slice(from, at), controlEscape(char))
      from = at + 1
    } else if (!inString && char === ',') {
      const rest = /\S/.exec(text.slice(at + 1, at + 200))?.[0]
      if (rest === '}' || rest === ']') {
        out.push(text.slice(from, at))
        from = at + 1
      }
    }
  }
  out.push(text.slice(from))
  return out.join('')
}

function strict(text: string): { value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch {
    return null
  }
}

/** JSON as boards emit it: parsed strictly, and when that fails once more with its usual faults mended. Null if neither works. */
export function parseLooseJson(source: string): { value: unknown } | null {
  const text = source
    .replace(/^[\s\ufeff]*(?:\/\/)?\s{0,20}(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/)?\s{0,20}(?:\]\]>|-->)\s*$/, '')
    .trim()
  return strict(text) ?? strict(repair(text.replace(/;$/, '')))
}
