import { useState } from 'react'
import type { ApplicationDetail } from '../../../../contract/board'
import { payPeriods } from '../../../../core/role/model'
import { fieldError, messageOf, useApi, useCommand } from '../../../lib/client'
import { periodText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { NumberField } from '../../../ui/NumberField'
import { Select } from '../../../ui/Select'
import { TextField } from '../../../ui/TextField'
import { showToast } from '../../../ui/Toast'
import { OfferPosition } from './OfferPosition'
import styles from './Workspace.module.css'

const periods = payPeriods.map((period) => ({ value: period, label: periodText(period) }))

/** Records the one offer of an application and shows where it stands on the role's band. */
export function OfferTab({ detail }: { detail: ApplicationDetail }) {
  const { offer } = detail
  const role = useApi('role.get', { id: detail.role?.id ?? '' }, { enabled: detail.role !== null })
  const save = useCommand('offer.save')
  const remove = useCommand('offer.delete')
  const restore = useCommand('offer.restore')
  const [draft, setDraft] = useState({
    amount: offer?.amount ?? null,
    currency: offer?.currency ?? detail.card.pay?.currency ?? 'USD',
    period: offer?.period ?? detail.card.pay?.period ?? ('YEAR' as const),
    receivedOn: offer?.receivedOn ?? '',
    respondBy: offer?.respondBy ?? '',
    years: offer?.years ?? null,
    walkAway: offer?.walkAway ?? null,
  })
  const set = (change: Partial<typeof draft>) => setDraft((current) => ({ ...current, ...change }))
  const { amount } = draft
  const isChanged =
    offer === null ||
    amount !== offer.amount ||
    draft.currency !== offer.currency ||
    draft.period !== offer.period ||
    draft.receivedOn !== (offer.receivedOn ?? '') ||
    draft.respondBy !== (offer.respondBy ?? '') ||
    draft.years !== offer.years ||
    draft.walkAway !== offer.walkAway

  const submit = () => {
    if (amount === null) return
    save.mutate(
      {
        applicationId: detail.card.id,
        offer: {
          ...draft,
          amount,
          receivedOn: draft.receivedOn === '' ? null : draft.receivedOn,
          respondBy: draft.respondBy === '' ? null : draft.respondBy,
          notes: offer?.notes ?? null,
        },
      },
      { onSuccess: () => showToast({ text: 'Offer saved', tone: 'ok' }) },
    )
  }
  const discard = () =>
    remove.mutate(
      { applicationId: detail.card.id },
      {
        onSuccess: ({ id }) =>
          showToast({
            text: 'Offer removed',
            action: { label: 'Undo', onPress: () => restore.mutate({ id }) },
          }),
        onError: (error) => showToast({ text: messageOf(error), tone: 'bad' }),
      },
    )

  return (
    <div className={styles.form}>
      <div className={styles.pay3}>
        <NumberField
          label="Base pay offered"
          value={amount}
          minValue={0}
          onChange={(value) => set({ amount: value })}
        />
        <TextField
          label="Currency"
          value={draft.currency}
          maxLength={3}
          onChange={(currency) => set({ currency: currency.toUpperCase() })}
          error={fieldError(save.error, 'offer.currency')}
        />
        <Select label="Per" options={periods} value={draft.period} onChange={(period) => set({ period })} />
      </div>
      <div className={styles.two}>
        <NumberField
          label="Your years of experience"
          value={draft.years}
          minValue={0}
          maxValue={80}
          onChange={(years) => set({ years })}
        />
        <NumberField
          label="You would walk away under"
          value={draft.walkAway}
          minValue={0}
          onChange={(walkAway) => set({ walkAway })}
        />
      </div>
      <div className={styles.two}>
        <TextField
          label="Received on"
          type="date"
          value={draft.receivedOn}
          onChange={(receivedOn) => set({ receivedOn })}
        />
        <TextField
          label="Answer by"
          type="date"
          value={draft.respondBy}
          onChange={(respondBy) => set({ respondBy })}
        />
      </div>
      {save.isError && <ErrorNote>{messageOf(save.error)}</ErrorNote>}
      <div className={styles.actions}>
        <Button
          variant="primary"
          isDisabled={amount === null || !isChanged || save.isPending}
          onPress={submit}
        >
          {offer === null ? 'Record the offer' : 'Save changes'}
        </Button>
        {offer !== null && (
          <Button variant="quiet" onPress={discard}>
            Remove the offer
          </Button>
        )}
      </div>
      {amount !== null && amount > 0 && (
        <OfferPosition
          salary={role.data?.profile.salary ?? null}
          hasRole={detail.role !== null}
          offer={{ ...draft, amount }}
          postedMax={detail.card.pay}
        />
      )}
    </div>
  )
}
