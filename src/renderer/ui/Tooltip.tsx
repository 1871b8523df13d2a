import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import type { TooltipProps as AriaTooltipProps } from 'react-aria-components'
import styles from './Tooltip.module.css'

type Placement = NonNullable<AriaTooltipProps['placement']>

export interface TooltipProps {
  text: ReactNode
  placement?: Placement
  /** A Button, IconButton or other React Aria control. */
  children: ReactElement
}

/** Says more about a control on hover and on keyboard focus. Never the only place for a fact. */
export function Tooltip({ text, placement = 'top', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip placement={placement} offset={6} className={styles.tooltip ?? ''}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
