import { TriangleAlert } from 'lucide-react'
import { Component } from 'react'
import type { ErrorInfo, ReactNode } from 'react'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'

interface Props {
  children: ReactNode
  /** Stands for the whole window rather than for one screen of it. */
  whole?: boolean
  /** A change of it, such as another address, tries again. */
  resetKey?: string
}

interface State {
  failed: boolean
  resetKey: string | undefined
}

/** Keeps the rest of the app standing when one screen breaks. */
export class Failure extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey }
  }

  static getDerivedStateFromError(): Pick<State, 'failed'> {
    return { failed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error('A screen could not be drawn.', error, info.componentStack)
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <FailureNote onRetry={this.props.whole === true ? reload : () => this.setState({ failed: false })} />
    )
  }
}

const reload = () => window.location.reload()

/** The sentence for a screen that broke. */
export function FailureNote({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert">
      <EmptyState
        icon={<TriangleAlert />}
        title="This screen could not be shown"
        actions={
          <>
            <Button variant="primary" onPress={onRetry}>
              Try again
            </Button>
            <Button
              onPress={() => {
                window.location.hash = '#/board'
                reload()
              }}
            >
              Back to the board
            </Button>
          </>
        }
      >
        Something went wrong while drawing it. Everything you saved is safe on this computer.
      </EmptyState>
    </div>
  )
}
