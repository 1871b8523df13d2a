import type { AuditFacts, AuditLink, AuditParagraph } from './auditModel'
import { applyProperty, chainOf, emptyLook, type Look } from './auditStyles'
import { readXml } from './xml'

/** Reads the main part into `facts`. */
export function readBody(
  facts: AuditFacts,
  bytes: Uint8Array,
  targets: Map<string, { target: string }>,
): void {
  const { styles } = facts
  const open: { paragraph: AuditParagraph; own: Look }[] = []
  const openLinks: AuditLink[] = []
  let propertiesOf: 'paragraph' | 'run' | null = null
  let runLook = emptyLook()
  let inText = false
  const add = (text: string): void => {
    const paragraph = open.at(-1)?.paragraph
    if (paragraph) paragraph.text += text
    const link = openLinks.at(-1)
    if (link) link.text += text
  }
  const finish = (): void => {
    const current = open.pop()
    if (!current) return
    const { paragraph, own } = current
    const normal = [...styles.byId.values()].find((style) => style.isDefault && style.type === 'paragraph')
    const chain = chainOf(styles, paragraph.style ?? normal?.id)
    paragraph.styleNames = chain.map((style) => style.name)
    paragraph.outline = own.outline ?? chain.find((style) => style.outline !== undefined)?.outline
    paragraph.numId = own.numId ?? chain.find((style) => style.numId !== undefined)?.numId
    const size = chain.find((style) => style.size !== undefined)?.size ?? styles.defaults.size ?? 20
    if (paragraph.size === 0) paragraph.size = size
    paragraph.rightTabs = [...own.rightTabs, ...chain.flatMap((style) => style.rightTabs)]
    facts.paragraphs.push(paragraph)
  }
  readXml(bytes, {
    open: (name, attribute) => {
      facts.elements.set(name, (facts.elements.get(name) ?? 0) + 1)
      inText = name === 'w:t'
      const current = open.at(-1)
      switch (name) {
        case 'w:p':
          open.push({
            own: emptyLook(),
            paragraph: {
              text: '',
              style: undefined,
              styleNames: [],
              outline: undefined,
              numId: undefined,
              size: 0,
              rightTabs: [],
            },
          })
          return
        case 'w:pPr':
          propertiesOf = 'paragraph'
          return
        case 'w:rPr':
          if (propertiesOf !== 'paragraph') {
            propertiesOf = 'run'
            runLook = emptyLook()
          }
          return
        case 'w:pStyle':
        case 'w:rStyle':
        case 'w:tblStyle': {
          const id = attribute('w:val') ?? ''
          facts.usedStyles.add(id)
          if (name === 'w:pStyle' && current) current.paragraph.style = id
          return
        }
        case 'w:hyperlink': {
          const id = attribute('r:id')
          openLinks.push({
            target: id === undefined ? undefined : targets.get(id)?.target,
            text: '',
            anchor: id === undefined && attribute('w:anchor') !== undefined,
          })
          return
        }
        case 'w:tab':
        case 'w:ptab':
          if (propertiesOf === null) add('\t')
          break
        case 'w:br':
        case 'w:cr':
          add('\n')
          return
        case 'w:noBreakHyphen':
          add('-')
          return
        case 'w:softHyphen':
          add('\u00AD')
          return
        case 'w:sym':
          add('\uF0B7')
          return
        case 'w:pgSz':
          facts.page.width = Number(attribute('w:w'))
          facts.page.height = Number(attribute('w:h'))
          return
        case 'w:pgMar':
          facts.page.margins = ['w:top', 'w:right', 'w:bottom', 'w:left'].map((side) =>
            Number(attribute(side)),
          )
          return
        case 'w:cols':
          facts.page.columns = Math.max(facts.page.columns, Number(attribute('w:num') ?? '1'))
          return
      }
      if (propertiesOf === 'paragraph' && current) applyProperty(current.own, name, attribute)
      if (propertiesOf === 'run') applyProperty(runLook, name, attribute)
    },
    close: (name) => {
      inText = false
      if (name === 'w:p') finish()
      else if (name === 'w:pPr') propertiesOf = null
      else if (name === 'w:hyperlink') {
        const link = openLinks.pop()
        if (link) facts.links.push(link)
      } else if (name === 'w:rPr' && propertiesOf === 'run') {
        propertiesOf = null
        for (const font of runLook.fonts) facts.fonts.add(font)
        if (runLook.hidden) facts.hidden = true
        const paragraph = open.at(-1)?.paragraph
        if (paragraph && runLook.size !== undefined) paragraph.size = Math.max(paragraph.size, runLook.size)
      }
    },
    text: (text) => {
      if (inText) add(text)
    },
  })
}
