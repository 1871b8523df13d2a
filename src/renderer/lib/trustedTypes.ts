/** What the page needs of the browser's Trusted Types, which not every type library knows. */
interface PolicyFactory {
  createPolicy(name: 'default', rules: { createHTML: (html: string) => string }): unknown
}

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' &&
  value !== null &&
  'createPolicy' in value &&
  typeof value.createPolicy === 'function'

const factory: unknown = Reflect.get(window, 'trustedTypes')

// React Aria empties its spoken-message region through innerHTML. Emptying is all that is ever allowed.
if (isFactory(factory)) {
  factory.createPolicy('default', {
    createHTML(html) {
      if (html === '') return ''
      throw new TypeError('This page never writes HTML.')
    },
  })
}
