import { messageOf, useCommand } from '../../../../lib/client'
import { showToast } from '../../../../ui/Toast'

const address = /(https?:\/\/[^\s<>"]{1,2000})/

/** A line of a guide; an address in it opens in the browser, after the app has asked. */
export function LinkedText({ children }: { children: string }) {
  const openLink = useCommand('app.openLink')
  const pieces = children.split(address)
  if (pieces.length === 1) return children
  return pieces.map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <a
        key={index}
        href={piece}
        onClick={(event) => {
          event.preventDefault()
          openLink.mutate(
            { url: piece },
            { onError: (error) => showToast({ text: messageOf(error), tone: 'bad' }) },
          )
        }}
      >
        {piece}
      </a>
    ),
  )
}
