import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { formatMoney } from '../../core/money'
import type { RoleSalary } from '../../core/role/model'
import { periodText } from '../lib/format'
import { Button } from '../ui/Button'
import { bandLayout } from './bandLayout'
import type { BandLayout } from './bandLayout'
import { bandModel } from './bandModel'
import type { BandModel, SalaryMarker } from './bandModel'
import styles from './SalaryBand.module.css'
import { SalaryTable } from './SalaryTable'

export interface SalaryBandProps {
  salary: RoleSalary
  /** Such as the user's offer: `{label: 'Your offer', amount, tone: 'accent'}`. */
  markers?: readonly SalaryMarker[]
}

const none: readonly SalaryMarker[] = []

function spokenBand(model: BandModel, currency: string | null): string {
  const money = (amount: number) => formatMoney(amount, currency)
  const median = model.points.find((point) => point.percentile === 50)
  return [
    model.range === null ? null : `Guide: ${money(model.range.low)} to ${money(model.range.high)}`,
    model.average === null ? null : `average ${money(model.average)}`,
    median === undefined ? null : `official median ${money(median.amount)}`,
    ...model.markers.map((marker) => marker.text),
  ]
    .filter((part) => part !== null)
    .join('; ')
}

/** What a role pays: the guide's range and levels, the official wages, and the user's own figure among them. */
export function SalaryBand({ salary, markers = none }: SalaryBandProps) {
  const [asTable, setAsTable] = useState(false)
  const [width, setWidth] = useState(0)
  const frame = useRef<HTMLDivElement>(null)
  const model = useMemo(() => bandModel(salary, markers), [salary, markers])
  const layout = useMemo(
    () => (width > 0 ? bandLayout(model, salary.currency, width) : null),
    [model, salary.currency, width],
  )

  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return undefined
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  if (model.extent === null) return <p className={styles.nothing}>No pay is known for this role yet.</p>
  const unit = [salary.currency, salary.period === null ? null : periodText(salary.period)]
    .filter((part) => part !== null)
    .join(' ')
  return (
    <div ref={frame} className={styles.frame}>
      {asTable ? (
        <SalaryTable model={model} salary={salary} />
      ) : (
        layout && (
          <Chart
            layout={layout}
            width={width}
            label={`What it pays. ${spokenBand(model, salary.currency)}`}
          />
        )
      )}
      <div className={styles.foot}>
        <span className={styles.unit}>{unit}</span>
        <Button variant="quiet" size="small" onPress={() => setAsTable(!asTable)}>
          {asTable ? 'Show as chart' : 'Show as table'}
        </Button>
      </div>
    </div>
  )
}

function Chart({ layout, width, label }: { layout: BandLayout; width: number; label: string }) {
  const { official } = layout
  const levels = Math.max(1, ...layout.bars.map((bar) => bar.level))
  const strength = (level: number) => 0.36 + (levels > 1 ? ((level - 1) / (levels - 1)) * 0.5 : 0.2)
  return (
    <svg role="img" aria-label={label} width={width} height={layout.height} className={styles.chart}>
      {layout.bars.map((bar, index) => (
        <rect
          key={index}
          x={bar.x}
          y={bar.y}
          width={Math.max(bar.width - (bar.level > 0 ? 1 : 0), 2)}
          height={bar.height}
          rx={2}
          className={bar.level === 0 ? styles.ground : styles.level}
          {...(bar.level === 0 ? {} : { opacity: strength(bar.level) })}
        >
          <title>{bar.title}</title>
        </rect>
      ))}
      {layout.ticks.map((tick) => (
        <line key={tick.x} x1={tick.x} x2={tick.x} y1={tick.from} y2={tick.to} className={styles.middle} />
      ))}
      {official && (
        <g>
          <line
            x1={official.line[0]}
            x2={official.line[1]}
            y1={official.y}
            y2={official.y}
            className={styles.whisker}
          />
          {official.line.map((x) => (
            <line key={x} x1={x} x2={x} y1={official.y - 4} y2={official.y + 4} className={styles.whisker} />
          ))}
          {official.box && (
            <rect
              x={official.box[0]}
              y={official.y - 8}
              width={Math.max(official.box[1] - official.box[0], 2)}
              height={16}
              rx={2}
              className={styles.box}
            />
          )}
          {official.median !== null && (
            <line
              x1={official.median}
              x2={official.median}
              y1={official.y - 11}
              y2={official.y + 11}
              className={styles.middle}
            />
          )}
        </g>
      )}
      {layout.markers.map((marker, index) => (
        <g key={index} className={marker.tone === 'accent' ? styles.own : styles.other}>
          <line x1={marker.x} x2={marker.x} y1={marker.from} y2={marker.to} className={styles.markerLine} />
          {marker.dots.map((y) => (
            <circle key={y} cx={marker.x} cy={y} r={5} className={styles.dot} />
          ))}
        </g>
      ))}
      {layout.words.map((words, index) => (
        <text key={index} x={words.x} y={words.y} className={styles[words.kind]}>
          {words.whole !== undefined && words.whole !== words.text && <title>{words.whole}</title>}
          {words.text}
        </text>
      ))}
    </svg>
  )
}
