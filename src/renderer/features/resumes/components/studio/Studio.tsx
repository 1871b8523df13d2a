import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ResumeDetail } from '../../../../../contract/resume'
import { shownInPlace } from '../../../../../core/resume/layout'
import { resumeChanges } from '../../../../../core/resume/changes'
import { mergeThreeWay } from '../../../../../core/resume/merge'
import { call } from '../../../../lib/client'
import { Button } from '../../../../ui/Button'
import { Page } from '../../../../ui/Page'
import { Tabs } from '../../../../ui/Tabs'
import { useDraft } from '../../drafts'
import { goToFinding as goToFindingOf, onEditorWanted, type Editing } from '../../editing'
import { createLibrary } from '../../library'
import { createMarks } from '../../marks'
import { usePanes } from '../../panes'
import { createSpelling } from '../../spelling'
import { useCheck } from '../../useCheck'
import { useMedia } from '../../useMedia'
import { useSpelling } from '../../useSpelling'
import { ChangesPanel } from '../changes/ChangesPanel'
import { CheckPanel } from '../check/CheckPanel'
import { CheckTarget, useCheckAgainst } from '../check/CheckTarget'
import { WritingPanel } from '../check/WritingPanel'
import { Editor } from '../editor/Editor'
import { TakeOverDialog } from '../takeover/TakeOverDialog'
import { TakeOverNote } from '../takeover/TakeOverNote'
import { MarkedWords } from '../spelling/MarkedWords'
import { SpellingBar } from '../spelling/SpellingBar'
import { PagePane } from './PagePane'
import { PaneToggles } from './PaneToggles'
import { LibraryPanel } from '../library/LibraryPanel'
import { SaveTrouble } from './SaveTrouble'
import { SealedNote } from './SealedNote'
import { StudioHeader } from './StudioHeader'
import styles from './Studio.module.css'

type Side = 'check' | 'changes'

export function Studio({ detail }: { detail: ResumeDetail }) {
  const { draft, state } = useDraft(detail)
  const isReadOnly = detail.status === 'sent'
  const [marks] = useState(createMarks)
  const [spelling] = useState(createSpelling)
  const [asked, setAsked] = useState<{ field: string | null } | null>(null)
  const [library] = useState(() => createLibrary((field) => setAsked({ field })))
  useEffect(() => {
    // Without them bullets only lack their other wordings.
    call('resume.bullets', {}).then(library.set, () => {})
  }, [library])
  const editing = useMemo(
    (): Editing => ({
      edit: isReadOnly ? () => {} : draft.edit,
      isReadOnly,
      marks,
      spelling,
      draft,
      library,
    }),
    [draft, isReadOnly, marks, spelling, library],
  )
  // Keys come first: page, check and changes follow as soon as the typed letter is on screen.
  const document = useDeferredValue(state.document)
  const layout = useDeferredValue(state.layout)
  const shown = useMemo(() => shownInPlace(document, layout), [document, layout])
  const against = useCheckAgainst(detail)
  // Marks stand in the same frame as the letter that makes them; only one block is read for it.
  const typed = useMemo(() => shownInPlace(state.document, state.layout), [state.document, state.layout])
  const live = useCheck(
    typed,
    detail.base ?? (state.layout.hidden.length === 0 ? null : state.document),
    against,
    marks,
  )
  const report = useDeferredValue(live)
  const words = useSpelling(detail.id, shown, against, spelling)
  const parent = detail.parent
  const changes = useMemo(
    () =>
      parent === null
        ? []
        : resumeChanges(parent.document, document, { before: parent.layout, after: layout }),
    [parent, document, layout],
  )
  const source = isReadOnly ? null : detail.source
  const known = source?.ancestor ?? null
  const offered = useMemo(
    () =>
      source === null || known === null ? 0 : mergeThreeWay(known, document, source.document).changes.length,
    [source, known, document],
  )
  const [isTaking, setTaking] = useState(false)
  const isWide = useMedia('(min-width: 1500px)')
  const panes = usePanes(isWide ? 'wide' : 'narrow')
  const [side, setSide] = useState<Side>('check')
  const pane = useRef<HTMLDivElement>(null)
  const show = useRef(panes.show)
  useEffect(() => {
    show.current = panes.show
  })
  useEffect(() => onEditorWanted(() => flushSync(() => show.current('edit'))), [])
  const goToFinding = useCallback((keyword: string) => {
    flushSync(() => {
      show.current('check')
      setSide('check')
    })
    goToFindingOf(keyword)
  }, [])
  useEffect(() => {
    const element = pane.current
    const save = () => void draft.flush()
    element?.addEventListener('focusout', save)
    window.addEventListener('blur', save)
    return () => {
      element?.removeEventListener('focusout', save)
      window.removeEventListener('blur', save)
    }
  }, [draft])
  const showsEditor = panes.isShown('edit')

  const changed =
    parent === null ? null : (
      <ChangesPanel
        changes={changes}
        parentName={parent.name}
        tools={
          source !== null && (
            <div className={styles.sideTools}>
              <Button
                size="small"
                onPress={() => setTaking(true)}
              >{`Take over from “${source.name}”…`}</Button>
            </div>
          )
        }
      />
    )
  // The same as before while only the typed letter is drawn.
  const target = useMemo(() => <CheckTarget detail={detail} />, [detail])
  const check = (
    <>
      <CheckPanel
        report={report}
        against={against.line}
        marks={marks}
        hasBase={detail.base !== null}
        target={target}
      />
      <WritingPanel
        resume={shown}
        applicationId={detail.application?.id ?? null}
        editing={editing}
        report={report}
      />
    </>
  )
  return (
    <Page
      bare
      header={
        <StudioHeader
          detail={detail}
          save={state.save}
          onLibrary={() => setAsked({ field: null })}
          changes={parent === null ? null : changes.length}
          view={<PaneToggles panes={panes} />}
        />
      }
    >
      {isReadOnly && <SealedNote detail={detail} />}
      {source !== null && offered > 0 && (
        <TakeOverNote count={offered} sourceName={source.name} onReview={() => setTaking(true)} />
      )}
      {asked !== null && (
        <LibraryPanel
          library={library}
          resume={state.document}
          editing={editing}
          draft={draft}
          against={against}
          field={asked.field}
          onClose={() => setAsked(null)}
        />
      )}
      {source !== null && isTaking && (
        <TakeOverDialog detail={detail} source={source} draft={draft} onClose={() => setTaking(false)} />
      )}
      <SaveTrouble detail={detail} draft={draft} save={state.save} />
      <div className={styles.studio}>
        {/* Kept while the page shows, so that undo and the place in the text survive the look. */}
        <div ref={pane} className={styles.editor} hidden={!showsEditor}>
          <SpellingBar resumeId={detail.id} spelling={spelling} state={words} />
          <Editor resume={state.document} editing={editing} />
        </div>
        <MarkedWords
          pane={pane}
          resumeId={detail.id}
          language={words.language}
          report={report}
          isReadOnly={isReadOnly}
          onFinding={goToFinding}
        />
        {panes.isShown('page') && <PagePane resume={shown} />}
        <aside className={styles.side} aria-label="Check and changes" hidden={!panes.isShown('check')}>
          {parent === null ? (
            <>
              <h2 className={styles.sideTitle}>Check</h2>
              {check}
            </>
          ) : (
            <Tabs<Side>
              label="Check and changes"
              selected={side}
              onSelect={setSide}
              className={styles.tabs}
              panelClassName={styles.tabPanel}
              tabs={[
                { id: 'check', label: 'Check', content: () => check },
                {
                  id: 'changes',
                  label: 'What changed',
                  count: changes.length,
                  content: () => changed,
                },
              ]}
            />
          )}
        </aside>
      </div>
    </Page>
  )
}
