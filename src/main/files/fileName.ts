const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Letters that do not come apart into a plain one and a mark. */
const plain: Record<string, string> = {
  Ł: 'L',
  ł: 'l',
  Ø: 'O',
  ø: 'o',
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
}

/** A name every file system takes: letters folded to ASCII, nothing reserved, no hidden or bidi characters. */
export function safeFileName(parts: readonly string[]): string {
  const name = parts
    .map((part) =>
      part
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[ŁłØøßÆæŒœĐđı]/g, (letter) => plain[letter] ?? '')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 100)
  return name === '' || reserved.test(name) ? `Resume${name === '' ? '' : `-${name}`}` : name
}
