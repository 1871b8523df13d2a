import { useNavigate } from '@tanstack/react-router'
import { ExternalLink, GraduationCap } from 'lucide-react'
import { useState } from 'react'
import type { ApplicationDetail, ApplicationPatch, Stage } from '../../../../contract/board'
import { fieldError, messageOf, useApi, useCommand } from '../../../lib/client'
import { Button } from '../../../ui/Button'
import { Select } from '../../../ui/Select'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import { showToast } from '../../../ui/Toast'
import { usePatch } from '../usePatch'
import { emptyPay, PayFields, payOrNull } from './PayFields'
import { ReplyField } from './ReplyField'
import { SaveNote } from './SaveNote'
import styles from './Workspace.module.css'

interface OverviewTabProps {
  detail: ApplicationDetail
  stages: readonly Stage[]
  onMove: (stage: Stage) => void
}

const none = 'none'
const orNull = (text: string) => (text.trim() === '' ? null : text)

export function OverviewTab({ detail, stages, onMove }: OverviewTabProps) {
  const { card } = detail
  const navigate = useNavigate()
  const { change, flush, state } = usePatch(card.id)
  const [title, setTitle] = useState(card.title)
  const [company, setCompany] = useState(card.company)
  const [location, setLocation] = useState(card.location ?? '')
  const [url, setUrl] = useState(detail.url ?? '')
  const [appliedOn, setAppliedOn] = useState(detail.appliedOn ?? '')
  const [pay, setPay] = useState(card.pay ?? emptyPay)
  const [notes, setNotes] = useState(detail.notes)
  const roles = useApi('role.list', {})
  const openLink = useCommand('app.openLink')
  const failure = state.kind === 'failed' ? state.error : null

  const edit = (set: (text: string) => void, patch: (text: string) => ApplicationPatch) => (text: string) => {
    set(text)
    change(patch(text))
  }
  const roleOptions = [
    { value: none, label: 'No role yet' },
    ...(roles.data ?? []).map((role) => ({ value: role.id, label: role.title })),
  ]

  return (
    <div className={styles.form} onBlur={() => void flush()}>
      <div className={styles.two}>
        <Select
          label="Stage"
          options={stages.map((stage) => ({ value: stage.id, label: stage.name }))}
          value={card.stageId}
          onChange={(id) => {
            const stage = stages.find((candidate) => candidate.id === id)
            if (stage !== undefined && id !== card.stageId) onMove(stage)
          }}
        />
        <Select
          label="Role"
          options={roleOptions}
          value={card.roleId ?? none}
          onChange={(id) => {
            change({ roleId: id === none ? null : id })
            void flush()
          }}
        />
      </div>
      <TextField
        label="Job title"
        value={title}
        onChange={edit(setTitle, (text) => ({ title: text }))}
        error={fieldError(failure, 'patch.title')}
      />
      <div className={styles.two}>
        <TextField
          label="Company"
          value={company}
          onChange={edit(setCompany, (text) => ({ company: text }))}
          error={fieldError(failure, 'patch.company')}
        />
        <TextField
          label="Place"
          value={location}
          onChange={edit(setLocation, (text) => ({ location: orNull(text) }))}
        />
      </div>
      <PayFields
        pay={pay}
        onChange={(next) => {
          setPay(next)
          change({ pay: payOrNull(next) })
        }}
        error={fieldError(failure, 'patch.pay.currency')}
      />
      <div className={styles.two}>
        <TextField
          label="Applied on"
          type="date"
          value={appliedOn}
          onChange={edit(setAppliedOn, (text) => ({ appliedOn: orNull(text) }))}
        />
        <ReplyField detail={detail} stages={stages} change={change} flush={flush} />
      </div>
      <TextField
        label="Link"
        type="url"
        value={url}
        placeholder="https://"
        onChange={edit(setUrl, (text) => ({ url: orNull(text) }))}
      />
      <div className={styles.actions}>
        {detail.role !== null && (
          <Button
            size="small"
            icon={<GraduationCap aria-hidden />}
            onPress={() => {
              if (detail.role !== null)
                void navigate({ to: '/roles/$roleId', params: { roleId: detail.role.id } })
            }}
          >
            Open the role
          </Button>
        )}
        {url.trim() !== '' && (
          <Button
            size="small"
            icon={<ExternalLink aria-hidden />}
            onPress={() =>
              openLink.mutate(
                { url },
                { onError: (error) => showToast({ text: messageOf(error), tone: 'bad' }) },
              )
            }
          >
            Open the link in your browser
          </Button>
        )}
      </div>
      <TextArea
        label="Notes"
        rows={6}
        autosize
        value={notes}
        onChange={edit(setNotes, (text) => ({ notes: text }))}
        placeholder="Who you spoke to, what to ask, what you promised"
      />
      <SaveNote state={state} onRetry={() => void flush()} />
    </div>
  )
}
